namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class RealEquationTests
{
    [Theory]
    [InlineData("sqrt(x+3) = x-3", "6")]
    [InlineData("log(2,x) + log(2,x-2) = 3", "4")]
    [InlineData("abs(2x-3) = 7", "-2 5")]
    [InlineData("x^3-6x^2+11x-6 = 0", "1 2 3")]
    public void The_wrong_results_that_the_design_lists_are_right_here(string equation, string roots) =>
        Solving.IsExactly(Solving.Real(equation), roots.Split(' '));

    [Theory]
    [InlineData("x^4 - 10*x^2 + 1 = 0", "{ -sqrt(2) - sqrt(3), sqrt(2) - sqrt(3), sqrt(3) - sqrt(2), sqrt(2) + sqrt(3) }")]
    [InlineData("x^3 - 3*x + 1 = 0", "{ -2*cos(pi/9), 2*sin(pi/18), 2*cos(2*pi/9) }")]
    [InlineData("x^3 = 2", "{ 2^(1/3) }")]
    [InlineData("x^3 = -2", "{ -2^(1/3) }")]
    [InlineData("x^5 - x - 1 = 0", "{ rootof(x^5 - x - 1, 0) }")]
    [InlineData("x^2 - 2*x = 1", "{ 1 - sqrt(2), 1 + sqrt(2) }")]
    public void Roots_of_polynomials_have_short_forms_where_there_are_such(string equation, string expected) =>
        Solving.Reads(expected, Solving.Real(equation));

    [Fact]
    public void A_quartic_whose_resolvent_has_a_rational_root_is_solved_by_square_roots()
    {
        // (x² + √2·x + 1 + …)(…): t⁴ + 4t − 1 is over Q(√2) a product of two quadratic ones.
        var set = Solving.Real("x^4 + 4*x - 1 = 0");
        Assert.Equal(2, set.Elements.Count);
        Assert.DoesNotContain("rootof", set.ToString(), StringComparison.Ordinal);
        Assert.All(set.Elements, root => Assert.Equal(Truth.True, ZeroTest.Decide(Expr.Parse("x^4 + 4*x - 1").Substitute(Expr.Parse("x"), root), Solving.Ample).Truth));
    }

    [Theory]
    [InlineData("sqrt(x) = -2")]
    [InlineData("sqrt(x - 5) = sqrt(3 - x)")]
    [InlineData("x/(x - 3) = 3/(x - 3) + 3")]
    [InlineData("e^x = x")]
    [InlineData("abs(x - 1) + abs(x + 1) = 1")]
    [InlineData("(9 + i)*abs(x) = -1")]
    [InlineData("1/(sqrt(x) + 1) = 0")]
    public void What_has_no_solution_is_said_to_have_none(string equation) => Assert.True(Solving.Real(equation).IsEmpty);

    [Theory]
    [InlineData("sqrt(x^2) = x", "[0, ∞)")]
    [InlineData("abs(x - 1) + abs(x - 3) = 2", "[1, 3]")]
    [InlineData("sqrt(x + 2*sqrt(x - 1)) + sqrt(x - 2*sqrt(x - 1)) = 2", "[1, 2]")]
    [InlineData("floor(x) + floor(2*x) = 7", "[5/2, 3)")]
    [InlineData("abs(x)/x = 1", "(0, ∞)")]
    public void Intervals_of_solutions_are_found(string equation, string expected) => Solving.Reads(expected, Solving.Real(equation));

    [Theory]
    [InlineData("sin(x) = 1/2", "{ pi/6 + 2*pi*n, 5*pi/6 + 2*pi*n | n ∈ ℤ }")]
    [InlineData("tan(3*x) = tan(x)", "{ pi*n | n ∈ ℤ }")]
    [InlineData("sqrt(x)*sin(x) = 0", "{ pi*n | n ∈ ℤ } ∩ [0, ∞)")]
    [InlineData("floor(2*x) = 2*floor(x)", "{ [n, 1/2 + n) | n ∈ ℤ }")]
    [InlineData("cos(x)^2 - sin(x)^2 = cos(2*x)", "(-∞, ∞)")]
    public void Families_are_written_with_their_period(string equation, string expected) => Solving.Reads(expected, Solving.Real(equation));

    [Theory]
    [InlineData("3^x + 4^x = 5^x", "2")]
    [InlineData("2^x = x^2", "2 4 -2*lambertw(ln(2)/2)/ln(2)")]
    [InlineData("e^x = x + 1", "0")]
    [InlineData("x*ln(x) = 0", "1")]
    [InlineData("(x^2 - 5*x + 5)^(x^2 - 9*x + 20) = 1", "1 2 3 4 5")]
    [InlineData("cbrt(x + 5) - cbrt(x - 2) = 1", "-6 3")]
    [InlineData("atan(2*x) + atan(3*x) = pi/4", "1/6")]
    [InlineData("piecewise(x^2, x < 1, 3*x - 2, true) = 4", "-2 2")]
    public void Other_equations_have_exactly_these_solutions(string equation, string roots) =>
        Solving.IsExactly(Solving.Real(equation), roots.Split(' '));

    [Fact]
    public void What_has_no_closed_form_is_given_up_and_said_so()
    {
        var set = Solving.Real("cos(x) = x");
        Assert.False(set.IsComplete);
        Assert.False(set.IsEmpty);
        Assert.NotNull(set.Why);
    }

    [Fact]
    public void A_power_of_a_variable_base_says_what_it_left_out()
    {
        var set = Solving.Real("x^x = 4");
        Assert.Equal("2", Assert.Single(set.Elements).ToString());
        Assert.False(set.IsComplete);
    }

    [Fact]
    public void A_used_up_budget_is_a_result_and_no_exception()
    {
        var set = Symbolics.Equations.Solve(Expr.Parse("sqrt(x + 1) + cbrt(x) = x^5 + 1"), Expr.Parse("x"), SolutionDomain.Real, new Budget(Timeout.InfiniteTimeSpan, 50));
        Assert.False(set.IsComplete);
    }

    [Theory]
    [InlineData("x^2 = -4", "-2*i 2*i")]
    [InlineData("x^3 = 8", "2 -1-i*sqrt(3) -1+i*sqrt(3)")]
    [InlineData("x^2 + (1 - 3*i)*x - 2 - 2*i = 0", "2*i -1+i")]
    [InlineData("sqrt(x) = 2*i", "-4")]
    [InlineData("sqrt(x) = -2", "")]
    public void Complex_equations_have_exactly_these_solutions(string equation, string roots) =>
        Solving.IsExactly(Solving.Complex(equation), roots.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_logarithms_of_minus_one_are_a_family()
    {
        var set = Solving.Complex("e^x = -1");
        Assert.Equal(Truth.True, set.Contains(Expr.Parse("-3*pi*i")));
        Assert.Equal(Truth.False, set.Contains(Expr.Parse("2*pi*i")));
    }
}
