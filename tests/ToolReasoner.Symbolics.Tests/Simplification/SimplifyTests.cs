using ToolReasoner.Symbolics.Tests.Proofs;

namespace ToolReasoner.Symbolics.Tests.Simplification;

public sealed class SimplifyTests
{
    [Theory]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("2*sin(x)*cos(x)", "sin(2*x)")]
    [InlineData("cos(x)^2 - sin(x)^2", "cos(2*x)")]
    [InlineData("sin(x)/cos(x)", "tan(x)")]
    [InlineData("(1 - cos(x))/sin(x)", "tan(x/2)")]
    [InlineData("1/(1 + tan(x)^2)", "cos(x)^2")]
    [InlineData("sin(3*x)/sin(x) - 2*cos(2*x)", "1")]
    [InlineData("sin(x)*cos(y) + cos(x)*sin(y)", "sin(x + y)")]
    [InlineData("cosh(x)^2 - sinh(x)^2", "1")]
    [InlineData("sinh(x)/cosh(x)", "tanh(x)")]
    public void Trigonometry(string text, string expected) => AssertSimplified(text, expected);

    [Theory]
    [InlineData("(x^2 - 1)/(x - 1)", "x + 1")]
    [InlineData("x/(x + 1) + 1/(x + 1)", "1")]
    [InlineData("(x + 1)^3 - (x - 1)^3", "6*x^2 + 2")]
    [InlineData("sqrt(x^2)", "abs(x)")]
    [InlineData("sqrt(4*x^2 + 4*x + 1)", "abs(2*x + 1)")]
    [InlineData("(e^(2*x) - 1)/(e^x - 1)", "e^x + 1")]
    [InlineData("n!/(n - 2)!", "n*(n - 1)")]
    [InlineData("binomial(n, 2) + binomial(n, 1)", "n*(n + 1)/2")]
    [InlineData("(2^(n + 1) - 2^n)/2^n", "1")]
    public void Algebra(string text, string expected) => AssertSimplified(text, expected);

    [Theory]
    [InlineData("1/(sqrt(2) + 1)", "sqrt(2) - 1")]
    [InlineData("sqrt(3 + 2*sqrt(2))", "1 + sqrt(2)")]
    [InlineData("cbrt(2 + sqrt(5)) + cbrt(2 - sqrt(5))", "1")]
    [InlineData("cos(pi/7)*cos(2*pi/7)*cos(4*pi/7)", "-1/8")]
    [InlineData("floor(sqrt(50)) + abs(1 - sqrt(2))", "6 + sqrt(2)")]
    [InlineData("log(2, 8) + log(3, 9)", "5")]
    [InlineData("ln(6) - ln(2)", "ln(3)")]
    public void Constants(string text, string expected) => AssertSimplified(text, expected);

    [Fact]
    public void Assumptions_are_used() =>
        Assert.Equal(Expr.Symbol("x"), Expr.Parse("sqrt(x^2)").Simplify(Assumptions.None.WithPositive(Expr.Symbol("x")), ZeroTestTests.Generous()));

    [Theory]
    [InlineData("sqrt(x)*sqrt(y)", "sqrt(x*y)")]
    [InlineData("ln(x) + ln(y)", "ln(x*y)")]
    public void What_holds_for_positive_numbers_only_is_done_for_those_only(string text, string expected)
    {
        var value = Expr.Parse(text);
        var positive = Assumptions.None.WithPositive(Expr.Symbol("x"), Expr.Symbol("y"));

        Assert.Equal(Expr.Parse(expected), value.Simplify(positive, ZeroTestTests.Generous()));
        Assert.Equal(value, value.Simplify(null, ZeroTestTests.Generous()));
    }

    [Fact]
    public void What_is_no_number_is_simplified_part_by_part() =>
        Assert.Equal(Expr.Parse("{1, tan(x)}"), Expr.Parse("{sin(x)/cos(x), sin(x)^2 + cos(x)^2}").Simplify(null, ZeroTestTests.Generous()));

    [Fact]
    public void The_result_is_equal_and_not_more_complicated()
    {
        for (var seed = 200; seed < 260; seed++)
        {
            var (_, value) = new EqualityPairs(seed).Equal();
            var simple = value.Simplify(null, ZeroTestTests.Generous());

            Assert.True(Complexity.Of(simple) <= Complexity.Of(value), $"seed {seed}: {value} became {simple}");
            Assert.True(Equality.Decide(value, simple, null, ZeroTestTests.Generous()).Truth == Truth.True, $"seed {seed}: {value} became {simple}");
        }
    }

    [Fact]
    public void Simplifying_twice_changes_nothing_more()
    {
        foreach (var text in new[] { "sin(x)^2 + cos(x)^2", "(x^2 - 1)/(x - 1)", "sqrt(3 + 2*sqrt(2))", "ln(x) + ln(y)", "n!/(n - 2)!" })
        {
            var once = Expr.Parse(text).Simplify(null, ZeroTestTests.Generous());

            Assert.Equal(once, once.Simplify(null, ZeroTestTests.Generous()));
        }
    }

    private static void AssertSimplified(string text, string expected) => Assert.Equal(Expr.Parse(expected), Expr.Parse(text).Simplify(null, ZeroTestTests.Generous()));
}
