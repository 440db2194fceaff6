using AngouriMath.Extensions;
using static AngouriMath.MathS;

namespace AngouriMath.Tests;

public sealed class FormTests
{
    [Theory]
    [InlineData("x + x", "2 * x")]
    [InlineData("x^2 + 2x + 1", "x ^ 2 + 2 * x + 1")]
    [InlineData("x/2", "x / 2")]
    [InlineData("sqrt(x)", "sqrt(x)")]
    [InlineData("-x", "-x")]
    [InlineData("x - y", "x - y")]
    [InlineData("log(2, x)", "log(2, x)")]
    [InlineData("arcsin(x) + cotan(x)", "arcsin(x) + cotan(x)")]
    [InlineData("e^x", "e ^ x")]
    [InlineData("x^(1/3)", "x ^ (1/3)")]
    [InlineData("+oo", "+oo")]
    [InlineData("[1; 2)", "[1; 2)")]
    [InlineData("{1, 2, 3}", "{ 1, 2, 3 }")]
    [InlineData("x > 3 and y <= 2", "y <= 2 and x > 3")]
    [InlineData("x1 + x2", "x1 + x2")]
    [InlineData("x_1 + x_2", "x_1 + x_2")]
    [InlineData("sin(x)2", "sin(x) ^ 2")]
    [InlineData("[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]")]
    [InlineData("x!", "x!")]
    public void An_expression_is_printed(string text, string printed) => Assert.Equal(printed, text.ToEntity().ToString());

    [Theory]
    [InlineData("2x + x + 3", "3 * (x + 1)")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("(x^2 - 1)/(x - 1)", "x + 1")]
    [InlineData("sqrt(3+2*sqrt(2))", "1 + sqrt(2)")]
    [InlineData("1/(sqrt(2)+1)", "sqrt(2) - 1")]
    [InlineData("sqrt(12)", "2 * sqrt(3)")]
    [InlineData("sqrt(50) + sqrt(8)", "7 * sqrt(2)")]
    [InlineData("x * x^2", "x ^ 3")]
    [InlineData("derivative(x^3, x)", "3 * x ^ 2")]
    [InlineData("2 = 1 + 1", "True")]
    public void An_expression_is_simplified(string text, string simplest) => Assert.Equal(simplest, text.Simplify().ToString());

    [Theory]
    [InlineData("(x+1)^3", "x ^ 3 + 3 * x ^ 2 + 3 * x + 1")]
    [InlineData("(x+2)(x-3)", "x ^ 2 - x - 6")]
    [InlineData("(a+b)^2", "a ^ 2 + 2 * a * b + b ^ 2")]
    public void A_product_is_multiplied_out(string text, string expanded) => Assert.Equal(expanded, text.Expand().ToString());

    [Theory]
    [InlineData("x^2 - 1", "x - 1", "x + 1")]
    [InlineData("x^3-6x^2+11x-6", "x - 1", "x - 2", "x - 3")]
    [InlineData("x^2 + 2x*y + y^2", "(x + y)^2")]
    public void A_polynomial_is_factored(string text, params string[] factors)
    {
        var factored = text.Factorize();
        Assert.Equal(factors.Select(factor => (Entity)factor).MultiplyAll(), factored);
        Assert.NotEqual("x ^ 2 - 1", factored.ToString());
    }

    [Fact]
    public void Expressions_are_built_from_operators()
    {
        var x = Var("x");
        var y = (Entity)"y";
        Assert.Equal("x ^ 2 + 2 * x * y + y ^ 2", Pow(x + y, 2).Expand().ToString());
        Assert.Equal("3 * x + 1", (3 * x + 1).ToString());
        Assert.Equal("sin(x) / x", (Sin(x) / x).ToString());
        Assert.Equal("x ^ 2", (x ^ 2).ToString());
        Assert.Equal("x > 3", (x > 3).ToString());
        Assert.Equal("x = 3", x.EqualTo(3).ToString());
        Assert.Equal("sqrt(x)", Sqrt(x).ToString());
        Assert.Equal("x ^ 2 + 1", ("x^2".ToEntity() + 1).ToString());
        Assert.True(x + 1 == "1 + x");
    }

    [Fact]
    public void Values_are_put_in()
    {
        Entity expr = "x^2 + 3x";
        Assert.Equal("10", expr.Substitute("x", 2).EvalNumerical().ToString());
        Assert.Equal("7/4", expr.Substitute("x", 0.5).Evaled.ToString());
        Assert.Equal(["x", "y"], "x + y*pi".ToEntity().Vars.Select(variable => variable.Name));
        Assert.Equal("2 * b + a", "x + 2y".ToEntity().Substitute(("x", "y"), ("a", "b")).ToString().Replace("a + 2 * b", "2 * b + a", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x^2 / 2", @"\frac{x^{2}}{2}")]
    [InlineData("sqrt(x)", @"\sqrt{x}")]
    [InlineData("1/2", @"\frac{1}{2}")]
    public void An_expression_is_written_as_LaTeX(string text, string latex) => Assert.Equal(latex, text.Latexise());

    [Fact]
    public void A_text_that_cannot_be_read_says_so() => Assert.Throws<Core.Exceptions.UnhandledParseException>(() => "2 +* 3".ToEntity());

    [Fact]
    public void Expressions_are_compiled()
    {
        Assert.Equal(14, "x^2 + 5".Compile("x").Call(3).Real);
        Assert.Equal(5, "x + y".Compile<double, double, double>("x", "y")(2, 3));
        Assert.Equal(Math.Sin(1), "sin(x)".Compile<double, double>("x")(1), 12);
    }
}
