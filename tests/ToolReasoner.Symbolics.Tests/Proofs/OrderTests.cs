using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Proofs;

public sealed class OrderTests
{
    [Theory]
    [InlineData("sqrt(2) + sqrt(3) - sqrt(5 + 2*sqrt(6))", 0)]
    [InlineData("pi - 22/7", -1)]
    [InlineData("e^pi - pi^e", 1)]
    [InlineData("ln(2) - 0.6931471805599453094172321214581765680755001343602552541206800", 1)]
    [InlineData("cos(1) - 27/50", 1)]
    [InlineData("cos(2)", -1)]
    [InlineData("(2 + 11*i)^(1/3) + (2 - 11*i)^(1/3) - 4", 0)]
    public void Signs_of_constants_are_decided(string text, int sign) => Assert.Equal(sign, Order.Sign(Expr.Parse(text), ZeroTestTests.Generous()));

    [Theory]
    [InlineData("i")]
    [InlineData("1 + i")]
    [InlineData("sqrt(1 - sqrt(2))")]
    [InlineData("x")]
    public void What_is_not_a_real_constant_has_no_sign(string text) => Assert.Null(Order.Sign(Expr.Parse(text), ZeroTestTests.Generous()));

    [Fact]
    public void Infinities_compare_with_real_numbers()
    {
        Assert.Equal(1, Order.Compare(Expr.Infinity, Expr.Pi));
        Assert.Equal(-1, Order.Compare(-Expr.Infinity, -Expr.Pi));
        Assert.Equal(-1, Order.Compare(-Expr.Infinity, Expr.Infinity));
        Assert.Null(Order.Compare(Expr.Infinity, Expr.I));
    }

    [Theory]
    [InlineData("(1 + sqrt(2))^10", 6725)]
    [InlineData("-sqrt(2)", -2)]
    [InlineData("cbrt(2 + sqrt(5)) + cbrt(2 - sqrt(5))", 1)]
    [InlineData("log(2, 1024) + ln(e^3)", 13)]
    [InlineData("100*pi", 314)]
    public void Whole_parts_are_exact(string text, int floor) => Assert.Equal((BigInteger)floor, Order.Floor(Expr.Parse(text), ZeroTestTests.Generous()));

    [Theory]
    [InlineData("cos(pi/7)*cos(2*pi/7)*cos(4*pi/7)", "-1/8")]
    [InlineData("sqrt(2)*sqrt(8) + 1/3", "13/3")]
    [InlineData("sqrt(3 + 2*sqrt(2)) - sqrt(2)", "1")]
    public void Rational_constants_are_found(string text, string value)
    {
        Assert.True(Order.TryRational(Expr.Parse(text), out var found, ZeroTestTests.Generous()));
        Assert.Equal(value, found.ToString());
    }

    [Theory]
    [InlineData("sqrt(2)")]
    [InlineData("pi")]
    [InlineData("i")]
    public void Other_constants_are_no_rational_numbers(string text) => Assert.False(Order.TryRational(Expr.Parse(text), out _, ZeroTestTests.Generous()));

    [Fact]
    public void Integers_are_told_from_other_numbers()
    {
        Assert.Equal(Truth.True, Order.IsInteger(Expr.Parse("sqrt(3 + 2*sqrt(2)) - sqrt(2)")));
        Assert.Equal(Truth.False, Order.IsInteger(Expr.Parse("sqrt(3)")));
        Assert.Equal(Truth.False, Order.IsInteger(Expr.Parse("2 + i")));
    }

    [Fact]
    public void The_smallest_and_the_largest_are_found()
    {
        Expr[] values = [Expr.Pi, Expr.Sqrt(10), Expr.Parse("22/7"), Expr.Parse("ln(23)")];

        Assert.Equal(Expr.Parse("ln(23)"), Order.Min(values));
        Assert.Equal(Expr.Sqrt(10), Order.Max(values));
    }

    [Fact]
    public void Real_and_other_constants_are_told_apart()
    {
        Assert.Equal(Truth.True, Order.IsReal(Expr.Parse("(2 + 11*i)^(1/3) + (2 - 11*i)^(1/3)")));
        Assert.Equal(Truth.False, Order.IsReal(Expr.Parse("(2 + 11*i)^(1/3)")));
        Assert.Equal(Truth.True, Order.IsReal(Expr.Parse("i*ln(-1)")));
    }
}
