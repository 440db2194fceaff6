namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class InequalityTests
{
    [Theory]
    [InlineData("(x - 1)/(x + 2) >= 0", "(-∞, -2) ∪ [1, ∞)")]
    [InlineData("(x - 1)^2*(x - 2) >= 0", "{ 1 } ∪ [2, ∞)")]
    [InlineData("abs(x - 1) + abs(x + 2) <= 5", "[-3, 2]")]
    [InlineData("sqrt(4 - x^2) >= x", "[-2, sqrt(2)]")]
    [InlineData("x*sqrt(x - 2) >= 0", "[2, ∞)")]
    [InlineData("sqrt(x + 2) < x", "(2, ∞)")]
    [InlineData("log(x, 2) > 1", "(1, 2)")]
    [InlineData("e^x > x", "(-∞, ∞)")]
    [InlineData("floor(x) >= 2", "[2, ∞)")]
    [InlineData("x^2 < 9 and x > 1", "(1, 3)")]
    [InlineData("x < 1 or x > 2", "(-∞, 1) ∪ (2, ∞)")]
    [InlineData("x^2 != 4", "(-∞, -2) ∪ (-2, 2) ∪ (2, ∞)")]
    public void Inequalities_hold_on_these_sets(string statement, string expected) => Solving.Reads(expected, Solving.Real(statement));

    [Fact]
    public void A_trigonometric_inequality_holds_on_intervals_that_come_again()
    {
        var set = Solving.Real("sin(x) > 1/2");
        Solving.Reads("{ (pi/6 + 2*pi*n, 5*pi/6 + 2*pi*n) | n ∈ ℤ }", set);
        Assert.Equal(Truth.True, set.Contains(Expr.Parse("pi/2 - 4*pi")));
        Assert.Equal(Truth.False, set.Contains(Expr.Parse("pi/6")));
    }

    [Fact]
    public void With_a_parameter_the_direction_depends_on_its_sign()
    {
        var set = Solving.Real("a*x > 1");
        Assert.Equal("(-∞, -1/2)", set.At(new Dictionary<Expr, Expr> { [Expr.Parse("a")] = -2 }).ToString());
        Assert.Equal("∅", set.At(new Dictionary<Expr, Expr> { [Expr.Parse("a")] = 0 }).ToString());
    }
}
