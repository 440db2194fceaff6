using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers;

public sealed class RationalTests
{
    [Fact]
    public void Fractions_are_in_lowest_terms_with_the_sign_on_top()
    {
        Assert.Equal("-3/4", new Rational(6, -8).ToString());
        Assert.Equal("0", new Rational(0, -5).ToString());
        Assert.Equal(default, Rational.Zero);
    }

    [Fact]
    public void Floor_and_ceiling_of_negative_fractions_go_down_and_up()
    {
        Assert.Equal(-2, new Rational(-3, 2).Floor());
        Assert.Equal(-1, new Rational(-3, 2).Ceiling());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(-7, 10)]
    [InlineData(9007199254740993, 1)]
    [InlineData(9007199254740995, 1)]
    [InlineData(1, 9007199254740993)]
    public void The_double_of_a_fraction_is_the_nearest_one(long numerator, long denominator)
    {
        // Decimal digits of the fraction, many more than a double holds, read by the framework's own correctly rounding parser.
        var digits = BigInteger.Abs(numerator) * BigInteger.Pow(10, 60) / denominator;
        var expected = double.Parse($"{digits}e-60", System.Globalization.CultureInfo.InvariantCulture) * Math.Sign(numerator);
        Assert.Equal(expected, new Rational(numerator, denominator).ToDouble());
    }

    [Fact]
    public void A_fraction_with_huge_parts_has_a_finite_double() =>
        Assert.Equal(1.5, new Rational(3 * BigInteger.Pow(10, 5000), 2 * BigInteger.Pow(10, 5000) + 1).ToDouble());

    [Fact]
    public void A_power_that_would_be_too_large_is_refused_before_it_is_made() =>
        Assert.Throws<GaveUpException>(() => new Budget().Pow(9, BigInteger.Pow(9, 9)));
}
