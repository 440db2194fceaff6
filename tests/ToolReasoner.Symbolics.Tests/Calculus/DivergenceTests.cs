namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>Integrals, sums and products that have no value, and values that only look as if they had none.</summary>
public sealed class DivergenceTests
{
    [Theory]
    [InlineData("1/x", "-1", "1", null)]
    [InlineData("1/x^2", "-1", "1", "oo")]
    [InlineData("1/x", "0", "1", "oo")]
    [InlineData("x/(4 - x^2)", "-oo", "oo", null)]
    [InlineData("tan(x)", "0", "pi", null)]
    [InlineData("1/ln(x)", "0", "2", null)]
    [InlineData("x", "-oo", "oo", null)]
    [InlineData("cos(x)", "0", "oo", null)]
    [InlineData("1/(x*ln(x))", "2", "oo", "oo")]
    public void An_integral_that_diverges_has_no_value(string text, string from, string to, string? towards)
    {
        var result = Assert.IsType<CalculusResult.NoValue>(Integral(text, from, to));
        Assert.Equal(towards is null ? null : Expr.Parse(towards), result.Towards);
    }

    [Theory]
    [InlineData("1/(2 + sin(x))", "0", "10*pi", "10*pi/sqrt(3)")]
    [InlineData("1/(5 + 4*cos(x))", "-pi", "3*pi", "4*pi/3")]
    [InlineData("atan(tan(x))", "0", "2*pi", "0")]
    [InlineData("sqrt(1 + cos(2*x))", "0", "2*pi", "4*sqrt(2)")]
    [InlineData("1/(x*ln(x)^2)", "0", "1/2", "1/ln(2)")]
    public void An_antiderivative_that_jumps_is_taken_in_pieces(string text, string from, string to, string value) =>
        Assert.Equal(Truth.True, Equality.Decide(Integral(text, from, to).Require(), Expr.Parse(value)).Truth);

    [Theory]
    [InlineData("(sqrt(4 - x^2))/(exp(-x) + sinh(x))", "-1", "0")]
    [InlineData("exp(x)*sqrt(x)", "1", "2")]
    public void An_integrand_that_teaches_signs_on_the_way_ends_as_a_value(string text, string from, string to) =>
        Assert.True(Integral(text, from, to) is not CalculusResult.NoValue);

    [Theory]
    [InlineData("1/k")]
    [InlineData("(-1)^k")]
    [InlineData("1/ln(k + 1)")]
    [InlineData("1/(k - 3)")]
    [InlineData("1/k + 1/k^2")]
    public void A_sum_that_diverges_has_no_value(string text) =>
        Assert.IsType<CalculusResult.NoValue>(Calculus.Sum(Expr.Parse(text), Expr.Parse("k"), 1, Expr.Infinity));

    [Theory]
    [InlineData("1", "n + 1")]
    [InlineData("-1", "(1 + (-1)^n)/2")]
    [InlineData("2", "2^(n + 1) - 1")]
    public void The_case_of_a_sum_that_holds_for_a_ratio_is_taken_when_the_ratio_is_put_in(string ratio, string value)
    {
        var sum = Calculus.Sum(Expr.Parse("r^k"), Expr.Parse("k"), 0, Expr.Parse("n")).Require();
        Assert.Equal(Truth.True, Equality.Decide(sum.Substitute(Expr.Parse("r"), Expr.Parse(ratio)), Expr.Parse(value)).Truth);
    }

    private static CalculusResult Integral(string text, string from, string to) =>
        Calculus.Integrate(Expr.Parse(text), Expr.Parse("x"), Expr.Parse(from), Expr.Parse(to), null, new Budget(Timeout.InfiniteTimeSpan, 1_500_000));
}
