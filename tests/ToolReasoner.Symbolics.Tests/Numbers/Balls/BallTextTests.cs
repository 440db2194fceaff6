using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

public sealed class BallTextTests
{
    [Theory]
    [InlineData(1, "3")]
    [InlineData(2, "3.1")]
    [InlineData(5, "3.1416")]
    [InlineData(50, "3.1415926535897932384626433832795028841971693993751")]
    public void Pi_is_rounded_to_the_digits_asked_for(int digits, string expected) => Assert.Equal(expected, Ball.Pi(200).ToString(digits));

    [Fact]
    public void Constants_have_their_digits()
    {
        Assert.Equal("2.7182818284590452353602874713526624977572470937000", Ball.E(200).ToString(50));
        Assert.Equal("0.69314718055994530941723212145817656807550013436026", Ball.LogTwo(200).ToString(50));
        Assert.Equal("0.57721566490153286060651209008240243104215933593992", Ball.EulerGamma(200).ToString(50));
    }

    [Fact]
    public void Digit_1000_of_pi_is_right() // …2164201989: the last ten of 1000 decimals, from any published table
        => Assert.EndsWith("2164201989", Ball.Pi(3400).ToString(1001), StringComparison.Ordinal);

    [Fact]
    public void Only_certain_digits_are_printed()
    {
        var x = Ball.Of(BigFloat.Of(1.0), 0.001);
        Assert.Equal("1.00", x.ToString(10));
        Assert.False(x.TryRound(5, out _));
        Assert.Equal("[± 0.125]", Ball.Of(BigFloat.Of(0), 0.125).ToString(10));
        Assert.Equal("[?]", Ball.Indeterminate.ToString(10));
        Assert.Equal("1.23e6", Ball.Of(BigFloat.Of(1234567), 300.0).ToString(10));
    }

    [Theory]
    [InlineData(0.5, 1, "0.5")]
    [InlineData(2.5, 1, "3")]
    [InlineData(-2.5, 1, "-3")]
    [InlineData(9.96, 2, "10")]
    [InlineData(1200, 6, "1200")]
    [InlineData(0.0001220703125, 3, "0.000122")]
    [InlineData(0.0001220703125, 30, "0.0001220703125")]
    [InlineData(123456789, 3, "1.23e8")]
    [InlineData(1e-9, 2, "1.0e-9")]
    [InlineData(0, 7, "0")]
    public void Exact_numbers_round_halves_away_from_zero(double value, int digits, string expected) => Assert.Equal(expected, Ball.Of(value).ToString(digits));

    [Fact]
    public void Rounded_text_agrees_with_exact_arithmetic()
    {
        var random = new Random(9);
        for (var i = 0; i < 2000; i++)
        {
            var value = new Rational(random.NextInt64(1, 1L << random.Next(1, 60)), random.NextInt64(1, 1L << random.Next(1, 60)));
            var digits = random.Next(1, 18);
            var text = Ball.Of(value, 100).ToString(digits);
            var (read, unit) = Decimals.Read(text);
            Assert.True(Rational.Abs(read - value) * 2 <= unit, $"{value} to {digits}: {text}");
        }
    }

    [Fact]
    public void Numbers_far_out_have_digits_too()
    {
        var ten = Ball.Power(Ball.Of(10), BigInteger.Pow(10, 12), 100);
        Assert.Equal("1.0000e1000000000000", ten.ToString(5));
        Assert.Equal("1.0000e-1000000000000", Ball.Reciprocal(ten, 100).ToString(5));
    }
}
