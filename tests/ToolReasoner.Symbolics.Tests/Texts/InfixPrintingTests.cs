namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class InfixPrintingTests
{
    [Theory]
    [InlineData("3x - 1 + x^2", "x^2 + 3*x - 1")]
    [InlineData("1 - x", "1 - x")]
    [InlineData("-x^2 + x + 1", "-x^2 + x + 1")]
    [InlineData("y^2 + x y + x^2", "x^2 + x*y + y^2")]
    [InlineData("1 + 1/x + x", "x + 1 + 1/x")]
    [InlineData("sqrt(3)/2", "sqrt(3)/2")]
    [InlineData("2/sqrt(3)", "2*sqrt(3)/3")]
    [InlineData("1/2", "1/2")]
    [InlineData("-1/2", "-1/2")]
    [InlineData("-x", "-x")]
    [InlineData("sqrt(2) + 1", "1 + sqrt(2)")]
    [InlineData("sqrt(2) - 1", "sqrt(2) - 1")]
    [InlineData("4i + 3", "3 + 4*i")]
    [InlineData("2i - 1", "-1 + 2*i")]
    [InlineData("exp(x)", "e^x")]
    [InlineData("exp(-x)", "e^(-x)")]
    [InlineData("1/x", "1/x")]
    [InlineData("x/(2y)", "x/(2*y)")]
    [InlineData("(x+1)/(x-2)", "(x + 1)/(x - 2)")]
    [InlineData("(1 + sqrt(5))/2", "(1 + sqrt(5))/2")]
    [InlineData("sin(x)^2", "sin(x)^2")]
    [InlineData("x^(1/3)", "x^(1/3)")]
    [InlineData("1/sqrt(x)", "1/sqrt(x)")]
    [InlineData("(-1)^x", "(-1)^x")]
    [InlineData("(1/2)^x", "2^(-x)")]
    [InlineData("x!", "x!")]
    [InlineData("(x+1)!", "(x + 1)!")]
    [InlineData("2 pi x", "2*pi*x")]
    [InlineData("-oo", "-oo")]
    [InlineData("{3, 1}", "{1, 3}")]
    [InlineData("[0, 1)", "[0; 1)")]
    [InlineData("(-oo, 2) union [3, oo)", "(-oo; 2) ∪ [3; oo)")]
    [InlineData("[3, 4]", "3, 4")]
    [InlineData("[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]")]
    [InlineData("x = ±2", "x = ±2")]
    [InlineData("(-1 ± sqrt(5))/2", "(-1 ± sqrt(5))/2")]
    [InlineData("x ≠ 1", "x != 1")]
    [InlineData("x = 2 (mod 5)", "x = 2 (mod 5)")]
    [InlineData("x = 1 or x = 2", "x = 1 or x = 2")]
    public void Expressions_are_written_as_people_expect(string text, string written) => Assert.Equal(written, Expr.Parse(text).ToString());

    [Theory]
    [InlineData("pi", "`pi`")]
    [InlineData("sin", "`sin`")]
    [InlineData("2 x", "`2 x`")]
    [InlineData("a`b", "`a``b`")]
    [InlineData("x_1", "x_1")]
    [InlineData("alpha", "alpha")]
    public void Names_that_would_be_misread_are_quoted(string name, string written) => Assert.Equal(written, Expr.Symbol(name).ToString());

    [Fact]
    public void A_tree_of_shared_parts_that_no_memory_could_hold_is_cut()
    {
        Expr shared = Expr.Symbol("x");
        for (var i = 0; i < 60; i++)
        {
            shared = Expr.Apply(Function.Unknown("f"), shared, shared);
        }

        Assert.InRange(shared.ToString().Length, 1 << 24, 1 << 25);
    }

    [Fact]
    public void A_tree_that_is_too_deep_for_the_stack_is_cut_and_does_not_crash()
    {
        Expr deep = Expr.Symbol("x");
        for (var i = 0; i < 200_000; i++)
        {
            deep = Expr.Apply(Function.Unknown("f"), deep);
        }

        Assert.Contains("…", deep.ToString(), StringComparison.Ordinal);
        Assert.Contains("…", deep.ToLatex(), StringComparison.Ordinal);
    }
}
