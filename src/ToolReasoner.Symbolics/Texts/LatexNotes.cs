namespace ToolReasoner.Symbolics;

/// <summary>What a LaTeX text holds beside the value.</summary>
public sealed record LatexNotes
{
    /// <value>Words that were dropped as units, in order, trimmed; an exponent as in <c>cm^2</c>.</value>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <value>The base of the last number that was written with one; null if none was.</value>
    public int? NumberBase { get; init; }

    /// <value>Whether a degree sign stood in it.</value>
    public bool HasDegrees { get; init; }

    /// <value>Whether a percent sign stood in it.</value>
    public bool HasPercent { get; init; }

    /// <value>Whether a currency sign stood in it.</value>
    public bool HasMoney { get; init; }

    /// <value>Whether it is written as a ratio, as in 3:5; its value is the quotient, or a tuple if there are more than two parts.</value>
    public bool IsRatio { get; init; }
}
