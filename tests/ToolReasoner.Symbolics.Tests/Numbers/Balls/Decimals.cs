using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

/// <summary>Decimal text as an exact fraction, with half a unit of its last place.</summary>
internal static class Decimals
{
    public static (Rational Value, Rational Error) Read(string text)
    {
        var (mantissa, exponent) = text.Split('e') is [var m, var e] ? (m, int.Parse(e, CultureInfo.InvariantCulture)) : (text, 0);
        var places = mantissa.Contains('.', StringComparison.Ordinal) ? mantissa.Length - mantissa.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var digits = BigInteger.Parse(mantissa.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var unit = Rational.Pow(10, exponent - places);
        return (digits * unit, unit);
    }

    /// <summary>Whether the ball holds the number that was rounded to this text.</summary>
    public static bool Holds(Ball ball, string text)
    {
        var (value, error) = Read(text);
        return Rational.Abs(ball.Midpoint.ToRational() - value) <= Radius(ball) + error;
    }

    public static Rational Radius(Ball ball) => BigFloatOf(ball.Radius).ToRational();

    private static BigFloat BigFloatOf(Magnitude radius) => BigFloat.Of(radius);
}
