using ToolReasoner.Symbolics.Tests.Proofs;

namespace ToolReasoner.Symbolics.Tests.Simplification;

public sealed class FormTests
{
    [Theory]
    [InlineData("(x + 1)^3", "x^3 + 3*x^2 + 3*x + 1")]
    [InlineData("(x + y)*(x - y)", "x^2 - y^2")]
    [InlineData("(1 + sqrt(2))^5", "41 + 29*sqrt(2)")]
    [InlineData("(sqrt(x) + 1)^2", "x + 2*sqrt(x) + 1")]
    [InlineData("sin((x + 1)^2)", "sin(x^2 + 2*x + 1)")]
    [InlineData("(x + 1)^2/(y + 1)", "x^2/(y + 1) + 2*x/(y + 1) + 1/(y + 1)")]
    public void Expand_multiplies_out(string text, string expected) => AssertSame(expected, Expr.Parse(text).Expand(Generous()));

    [Theory]
    [InlineData("x^3 - 6*x^2 + 11*x - 6", "(x - 1)*(x - 2)*(x - 3)")]
    [InlineData("x^4 + 4", "(x^2 + 2*x + 2)*(x^2 - 2*x + 2)")]
    [InlineData("x^2*y - y^3", "y*(x + y)*(x - y)")]
    [InlineData("6*x^2 + 12*x + 6", "6*(x + 1)^2")]
    [InlineData("e^(2*x) - 1", "(e^x - 1)*(e^x + 1)")]
    [InlineData("sin(x)^2 - 1", "(sin(x) - 1)*(sin(x) + 1)")]
    [InlineData("x^(2*n) - 1", "(x^n - 1)*(x^n + 1)")]
    public void Factor_finds_all_factors(string text, string expected) => AssertSame(expected, Expr.Parse(text).Factor(Generous()));

    [Theory]
    [InlineData("1/x + 1/(x + 1)", "(2*x + 1)/(x*(x + 1))")]
    [InlineData("1/(x - 1) - 1/(x + 1) - 2/(x^2 - 1)", "0")]
    [InlineData("1/(sqrt(2) + 1)", "sqrt(2) - 1")]
    [InlineData("1/(1 + sqrt(2) + sqrt(3))", "1/2 + sqrt(2)/4 - sqrt(6)/4")]
    [InlineData("1/(cbrt(2) - 1)", "1 + 2^(1/3) + 2^(2/3)")]
    [InlineData("1/(2 + i)", "2/5 - i/5")]
    public void Together_makes_one_fraction(string text, string expected) => AssertSame(expected, Expr.Parse(text).Together(Generous()));

    [Theory]
    [InlineData("(x^2 - 1)/(x - 1)", "x + 1")]
    [InlineData("(x - 1)/(sqrt(x) - 1)", "sqrt(x) + 1")]
    [InlineData("(x^3 - y^3)/(x^2 - y^2)", "(x^2 + x*y + y^2)/(x + y)")]
    public void Cancel_takes_out_common_factors(string text, string expected) => AssertSame(expected, Expr.Parse(text).Cancel(Generous()));

    [Fact]
    public void Collect_joins_equal_powers() => AssertSame("x^2 + (a + b)*x + c", Expr.Parse("a*x + b*x + x^2 + c").Collect(Expr.Symbol("x"), Generous()));

    [Theory]
    [InlineData("1/(x^2 - 1)", "1/(2*(x - 1)) - 1/(2*(x + 1))")]
    [InlineData("(x^3 + 1)/(x*(x - 1)^2)", "1 + 1/x + 1/(x - 1) + 2/(x - 1)^2")]
    [InlineData("1/(x^4 + 1)", "1/(x^4 + 1)")]
    public void Apart_makes_partial_fractions(string text, string expected) => AssertSame(expected, Expr.Parse(text).Apart(Expr.Symbol("x"), Generous()));

    [Fact]
    public void Apart_works_with_parameters()
    {
        var value = Expr.Parse("1/((x + a)*(x + b)*(x + c))");
        var apart = value.Apart(Expr.Symbol("x"), Generous());

        Assert.Equal(3, apart.Terms.Count);
        Assert.Equal(Truth.True, Equality.Decide(value, apart, null, Generous()).Truth);
    }

    [Theory]
    [InlineData("sqrt(3 + 2*sqrt(2))", "1 + sqrt(2)")]
    [InlineData("sqrt(7 - 4*sqrt(3))", "2 - sqrt(3)")]
    [InlineData("sqrt(10 + 2*sqrt(6) + 2*sqrt(10) + 2*sqrt(15))", "sqrt(2) + sqrt(3) + sqrt(5)")]
    [InlineData("(2 + sqrt(5))^(1/3)", "(1 + sqrt(5))/2")]
    [InlineData("cbrt(2 - sqrt(5))", "(1 - sqrt(5))/2")]
    [InlineData("(26 + 15*sqrt(3))^(1/3)", "2 + sqrt(3)")]
    [InlineData("(41 + 29*sqrt(2))^(1/5)", "1 + sqrt(2)")]
    [InlineData("(2 + 11*i)^(1/3)", "2 + i")]
    [InlineData("sqrt(16 - 2*sqrt(29) + 2*sqrt(55 - 10*sqrt(29)))", "sqrt(5) + sqrt(11 - 2*sqrt(29))")]
    [InlineData("sqrt(1 + sqrt(2))", "sqrt(1 + sqrt(2))")]
    public void Denest_takes_roots_out_of_roots(string text, string expected) =>
        Assert.Equal(Expr.Parse(expected).Expand(Generous()), Expr.Parse(text).Denest(Generous()).Expand(Generous()));

    [Theory]
    [InlineData("sin(2*x)", "2*sin(x)*cos(x)")]
    [InlineData("cos(x + y)", "cos(x)*cos(y) - sin(x)*sin(y)")]
    public void Trigonometric_functions_are_expanded(string text, string expected) => AssertSame(expected, Expr.Parse(text).ExpandTrigonometry(Generous()));

    [Theory]
    [InlineData("sin(x)^3", "3*sin(x)/4 - sin(3*x)/4")]
    [InlineData("sin(x)*cos(y)", "sin(x + y)/2 + sin(x - y)/2")]
    [InlineData("cos(x)^2", "1/2 + cos(2*x)/2")]
    public void Trigonometric_products_become_sums(string text, string expected) => AssertSame(expected, Expr.Parse(text).CombineTrigonometry(Generous()));

    [Theory]
    [InlineData("sin(x) + sqrt(3)*cos(x)", "2*sin(x + pi/3)")]
    [InlineData("-sin(x) + cos(x)", "sqrt(2)*sin(x + 3*pi/4)")]
    [InlineData("3*sin(x) + 4*cos(x) + 1", "5*sin(x + atan(4/3)) + 1")]
    public void Two_waves_become_one(string text, string expected) => AssertSame(expected, Expr.Parse(text).ToSingleWave(Expr.Symbol("x"), Generous()));

    [Fact]
    public void Logarithms_are_taken_apart_and_joined_where_that_is_valid()
    {
        var positive = Assumptions.None.WithPositive(Expr.Symbol("x"), Expr.Symbol("y"));

        AssertSame("2*ln(x) + ln(y) - ln(2) - ln(3)", Expr.Parse("ln(x^2*y/6)").ExpandLogarithms(positive, Generous()));
        AssertSame("ln(x*y)", Expr.Parse("ln(x*y)").ExpandLogarithms(null, Generous()));
        AssertSame("ln(x^4/y)/2", Expr.Parse("2*ln(x) - ln(y)/2").CombineLogarithms(positive));
        AssertSame("ln(x) + ln(y)", Expr.Parse("ln(x) + ln(y)").CombineLogarithms());
    }

    [Theory]
    [InlineData("(1 + 2*i)/(3 - 4*i)", "-1/5 + 2*i/5")]
    [InlineData("e^(i*x + 1)", "e*cos(x) + i*e*sin(x)")]
    public void Complex_numbers_become_cartesian(string text, string expected) => AssertSame(expected, Expr.Parse(text).ToCartesian(Generous()).Expand(Generous()));

    [Fact]
    public void Denominators_lose_their_radicals() => AssertSame("(sqrt(x) - 1)/(x - 1)", Expr.Parse("1/(sqrt(x) + 1)").RationalizeDenominator(Generous()));

    [Fact]
    public void Giant_powers_are_refused() => Assert.Throws<GaveUpException>(() => Expr.Parse("(x + y + z + a + b)^10000").Expand(Generous()));

    [Fact]
    public void Every_form_of_a_random_expression_is_equal_to_it()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var (value, _) = new EqualityPairs(seed).Equal();
            foreach (var form in new[] { value.Expand(Generous()), value.Together(Generous()), value.Factor(Generous()), value.Cancel(Generous()) })
            {
                Assert.True(Equality.Decide(value, form, null, Generous()).Truth == Truth.True, $"seed {seed}: {value} became {form}");
            }
        }
    }

    private static Budget Generous() => ZeroTestTests.Generous();

    private static void AssertSame(string expected, Expr actual) => Assert.Equal(Expr.Parse(expected), actual);
}
