using AngouriMath.Core;
using AngouriMath.Extensions;

namespace AngouriMath.Tests;

public sealed class CalculusTests
{
    [Theory]
    [InlineData("x^2", "2x")]
    [InlineData("x^3 + 2x^2 - 5", "3x^2 + 4x")]
    [InlineData("sin(x)", "cos(x)")]
    [InlineData("e^(2x)", "2*e^(2x)")]
    [InlineData("ln(x)", "1/x")]
    [InlineData("x*sin(x)", "sin(x) + x*cos(x)")]
    [InlineData("1/x", "-1/x^2")]
    [InlineData("a*x^2", "2a*x")]
    public void A_derivative_is_found(string text, string derivative)
    {
        Assert.True(text.Differentiate("x").EqualTo(derivative).EvalBoolean());
        Assert.DoesNotContain("derivative", text.Differentiate("x").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sin(x)/x", "0", "1")]
    [InlineData("(x^2 - 4)/(x - 2)", "2", "4")]
    [InlineData("(1 + 1/x)^x", "+oo", "e")]
    [InlineData("(3x^2 + 1)/(2x^2 - x)", "+oo", "3/2")]
    [InlineData("(1 - cos(x))/x^2", "0", "1/2")]
    [InlineData("x", "+oo", "+oo")]
    public void A_limit_is_found(string text, string to, string limit) => Assert.Equal(limit, text.Limit("x", to).ToString());

    [Fact]
    public void Sides_of_a_limit_may_differ()
    {
        Assert.Equal("-oo", "1/x".Limit("x", 0, ApproachFrom.Left).ToString());
        Assert.Equal("+oo", "1/x".Limit("x", 0, ApproachFrom.Right).ToString());
        Assert.True("1/x".Limit("x", 0).IsNaN);
    }

    [Fact]
    public void A_Taylor_polynomial_is_found() => Assert.True(MathS.Series.Maclaurin("sin(x)", 5, "x").EqualTo("x - x^3/6 + x^5/120").EvalBoolean());

    [Theory]
    [InlineData("x^2", "0", "3", "9")]
    [InlineData("2x + 1", "1", "2", "4")]
    [InlineData("sin(x)", "0", "pi", "2")]
    [InlineData("1/x", "1", "e", "1")]
    [InlineData("1/(1 + x^2)", "-oo", "+oo", "pi")]
    [InlineData("1/(2 + cos(x))", "0", "2pi", "2 * sqrt(3) * pi / 3")]
    public void A_definite_integral_is_found(string text, string from, string to, string value) => Assert.Equal(value, text.Integrate("x", from, to).Simplify().ToString());

    [Theory]
    [InlineData("1/x^2", "-1", "1", "+oo")]
    [InlineData("1/x", "-1", "1", "NaN")]
    [InlineData("tan(x)", "0", "pi", "NaN")]
    public void A_definite_integral_that_diverges_has_no_number(string text, string from, string to, string value) =>
        Assert.Equal(value, text.Integrate("x", from, to).ToString());

    [Theory]
    [InlineData("x^2")]
    [InlineData("3x^2 + 2x + 1")]
    [InlineData("cos(x)")]
    [InlineData("1/x")]
    [InlineData("x*e^x")]
    public void An_antiderivative_is_found(string text)
    {
        var integral = text.Integrate("x");
        Assert.DoesNotContain("integral", integral.ToString(), StringComparison.Ordinal);
        Assert.True(integral.Differentiate("x").EqualTo(text).EvalBoolean());
    }
}
