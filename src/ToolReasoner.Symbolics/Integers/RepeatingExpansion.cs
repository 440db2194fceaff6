using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>A fraction written in a base: digits that do not repeat, then digits that do.</summary>
/// <param name="IsNegative">Whether there is a minus sign.</param>
/// <param name="IntegerPart">What stands before the point, 0 or more.</param>
/// <param name="PrePeriod">The digits after the point that do not repeat.</param>
/// <param name="Period">The digits that repeat; none if the expansion ends.</param>
/// <param name="Base">2 or more.</param>
public sealed record RepeatingExpansion(bool IsNegative, BigInteger IntegerPart, IReadOnlyList<int> PrePeriod, IReadOnlyList<int> Period, int Base)
{
    /// <summary>Whether it ends.</summary>
    public bool IsTerminating => Period.Count == 0;

    /// <summary>The fraction.</summary>
    public Rational ToRational()
    {
        var (before, period) = (PositionalNotation.FromDigits(PrePeriod, Base), PositionalNotation.FromDigits(Period, Base));
        var scale = BigInteger.Pow(Base, PrePeriod.Count);
        var value = new Rational(IntegerPart) + new Rational(before, scale);
        if (Period.Count > 0)
        {
            value += new Rational(period, scale * (BigInteger.Pow(Base, Period.Count) - 1));
        }

        return IsNegative ? -value : value;
    }

    /// <summary>As <c>0.1(6)</c> for 1/6; digits above 9 are letters, and above base 62 numbers in brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsNegative ? "-" : string.Empty);
        text.Append(Base <= PositionalNotation.Largest ? PositionalNotation.ToText(IntegerPart, Base) : $"[{IntegerPart}]");
        if (PrePeriod.Count + Period.Count == 0)
        {
            return text.ToString();
        }

        text.Append('.').Append(Write(PrePeriod));
        return Period.Count == 0 ? text.ToString() : text.Append('(').Append(Write(Period)).Append(')').ToString();
    }

    private string Write(IReadOnlyList<int> digits) => Base <= PositionalNotation.Largest
        ? string.Concat(digits.Select(digit => PositionalNotation.Letter(digit)))
        : string.Concat(digits.Select(digit => $"[{digit}]"));
}
