namespace ToolReasoner.Symbolics;

/// <summary>How LaTeX is read where it can be read in more than one way.</summary>
public sealed record LatexOptions
{
    /// <summary>As a mathematician reads a formula.</summary>
    public static LatexOptions Default { get; } = new();

    /// <summary>As a grader reads a final answer: units and thousands separators are no part of the value.</summary>
    public static LatexOptions Answers { get; } = new() { StripUnits = true, CommaThousands = true };

    /// <value>Whether <c>60^\circ</c> is 60, with a note, instead of π/3. Default false.</value>
    public bool DegreesAreUnits { get; init; }

    /// <value>Whether <c>50\%</c> is 50, with a note, instead of 1/2. Default false.</value>
    public bool PercentIsUnit { get; init; }

    /// <value>Whether words at the end of a value, as in <c>3\text{ cm}^2</c>, are dropped and noted. Default false: they are refused.</value>
    public bool StripUnits { get; init; }

    /// <value>
    /// Whether <c>1,000</c> outside of brackets is a thousand instead of a list; <c>1{,}000</c>, <c>1,\!000</c> and <c>1\,000</c> always are.
    /// Default false.
    /// </value>
    public bool CommaThousands { get; init; }

    /// <value>Whether <c>1011_2</c> is a symbol of that name instead of 11. Default false.</value>
    public bool KeepBases { get; init; }

    /// <value>Whether <c>(a, b)</c> is an open interval instead of a point. Default false.</value>
    public bool PairsAreIntervals { get; init; }

    /// <value>The base of <c>\log</c> without one. Default e, as infix reads it.</value>
    public Expr LogarithmBase { get; init; } = Expr.E;
}
