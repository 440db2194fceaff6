using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// What <see cref="Algebra"/> takes: an expression, or the text of one. Only a parameter, so that a text and an expression can never be added
/// by mistake, as in <c>"x = " + value</c>.
/// </summary>
public sealed class Formula
{
    private Formula(Expr value) => Value = value;

    /// <summary>The expression.</summary>
    public Expr Value { get; }

    /// <summary>Reads infix text.</summary>
    /// <exception cref="ParseException">It cannot be read; the message says why.</exception>
    public static implicit operator Formula(string text) => new(Expr.Parse(text));

    /// <summary>Takes an expression.</summary>
    public static implicit operator Formula(Expr value) => new(value);

    /// <summary>Takes a number.</summary>
    public static implicit operator Formula(int value) => new(value);

    /// <summary>Takes a number.</summary>
    public static implicit operator Formula(long value) => new(value);

    /// <summary>Takes a number.</summary>
    public static implicit operator Formula(BigInteger value) => new(value);

    /// <summary>Takes a number.</summary>
    public static implicit operator Formula(Rational value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
