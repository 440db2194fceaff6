namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("a*x = a", "{ 1 } if a != 0; (-∞, ∞) if a = 0")]
    [InlineData("(a^2 - 1)*x = a - 1", "{ 1/(a + 1) } if a != -1 and a != 1; (-∞, ∞) if a = 1; ∅ if a = -1")]
    [InlineData("x^2 = a", "{ -sqrt(a), sqrt(a) } if a > 0; { 0 } if a = 0; ∅ if a < 0")]
    [InlineData("sqrt(x) = a", "{ a^2 } if a >= 0; ∅ if a < 0")]
    [InlineData("(x^2 - a^2)/(x - a) = 0", "{ -a } if a != 0; ∅ if a = 0")]
    [InlineData("(x + a)/(x + a + 1) = 1", "∅")]
    [InlineData("2^x = a", "{ ln(a)/ln(2) } if a > 0; ∅ if a <= 0")]
    public void Equations_with_a_parameter_split_into_these_cases(string equation, string expected) =>
        Assert.Equal(expected, Solving.Real(equation).ToString());

    [Fact]
    public void Every_case_of_a_quadratic_equation_agrees_with_the_equation_for_that_value()
    {
        var (equation, a, x) = (Expr.Parse("a*x^2 - 2*x + 1 = 0"), Expr.Symbol("a"), Expr.Symbol("x"));
        var cases = Symbolics.Equations.Solve(equation, x, SolutionDomain.Real, Solving.Ample);
        for (var value = new Rational(-3); value <= 3; value += Rational.Half)
        {
            var (split, direct) = (cases.At(new Dictionary<Expr, Expr> { [a] = value }), Symbolics.Equations.Solve(equation.Substitute(a, value), x, SolutionDomain.Real, Solving.Ample));
            Assert.Equal(direct.Elements.Count, split.Elements.Count);
            Assert.All(direct.Elements, element => Assert.Equal(Truth.True, split.Contains(element)));
        }
    }
}
