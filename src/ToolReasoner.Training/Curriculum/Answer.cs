using System.Globalization;
using System.Numerics;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum;

/// <summary>The answer of a drawn problem, as a right program prints it.</summary>
/// <param name="Text">A number in the invariant culture, a fraction such as <c>3/7</c>, or an expression.</param>
public readonly record struct Answer(string Text)
{
    /// <summary>A whole number.</summary>
    public static implicit operator Answer(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public static implicit operator Answer(BigInteger value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A fraction in lowest terms, or a whole number.</summary>
    public static implicit operator Answer(Rational value) => new(value.ToString());

    /// <summary>A decimal number that is exact.</summary>
    public static implicit operator Answer(decimal value) => new((value / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));

    /// <summary>A text.</summary>
    public static implicit operator Answer(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
