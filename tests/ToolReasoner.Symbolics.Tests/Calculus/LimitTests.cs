namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>Limits of what oscillates, jumps or is not real.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("1/(x*sin(x))")]
    [InlineData("x*sin(x)")]
    [InlineData("x/sin(x)")]
    [InlineData("tan(x)")]
    [InlineData("tan(x)/x")]
    [InlineData("1/(x*(1 + sin(x)))")]
    [InlineData("1/(x^2*(1 + sin(x)) + 1)")]
    [InlineData("ln(1 + sin(x))/x")]
    [InlineData("exp(x*sin(x))")]
    [InlineData("abs(sin(x))")]
    [InlineData("sign(sin(x))")]
    [InlineData("floor(sin(x))")]
    [InlineData("floor(abs(cos(x)))")]
    [InlineData("sin(x*sin(x))")]
    [InlineData("1/(x - floor(x))")]
    [InlineData("atan(x*sin(x))")]
    public void Two_sequences_prove_that_there_is_no_limit_at_infinity(string text) => Assert.IsType<CalculusResult.NoValue>(At(text, "oo"));

    [Theory]
    [InlineData("sin(x)/x", "0")]
    [InlineData("x/(2 + sin(x))", "oo")]
    [InlineData("sin(x) - sin(x + 1/x)", "0")]
    [InlineData("(2 + sin(x))^(1/x)", "1")]
    [InlineData("mod(x, 2)/x", "0")]
    [InlineData("floor(x^2)/x^2", "1")]
    [InlineData("max(sin(x), 2)", "2")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    public void An_oscillation_that_does_not_matter_is_no_hindrance(string text, string limit) =>
        Assert.Equal(Expr.Parse(limit), At(text, "oo").Value);

    [Theory]
    [InlineData("sin(x + sqrt(-x))/x", "oo")]
    [InlineData("abs(ln(x)) - ln(x)", "0")]
    [InlineData("floor(x + i)", "oo")]
    [InlineData("max(sqrt(x), x)", "-1")]
    [InlineData("exp(x + i*sqrt(x))", "oo")]
    [InlineData("x/(x - x)", "0")]
    [InlineData("1/(x - x)", "oo")]
    [InlineData("sqrt(sin(x))/x", "oo")]
    public void What_is_not_real_or_has_no_value_is_not_read_as_a_number(string text, string point) =>
        Assert.IsType<CalculusResult.GaveUp>(Calculus.Limit(Expr.Parse(text), Expr.Parse("x"), Expr.Parse(point), Approach.Left));

    [Theory]
    [InlineData("floor(x)", "2")]
    [InlineData("abs(x)/x", "0")]
    [InlineData("atan(1/x)", "0")]
    [InlineData("exp(1/x)", "0")]
    public void Sides_that_differ_are_no_limit(string text, string point) => Assert.IsType<CalculusResult.NoValue>(At(text, point));

    private static CalculusResult At(string text, string point) => Calculus.Limit(Expr.Parse(text), Expr.Parse("x"), Expr.Parse(point));
}
