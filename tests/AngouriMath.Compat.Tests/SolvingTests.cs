using AngouriMath.Extensions;

namespace AngouriMath.Tests;

public sealed class SolvingTests
{
    [Theory]
    [InlineData("x^2 - 5x + 6", "{ 2, 3 }")]
    [InlineData("x^2 - 5x + 6 = 0", "{ 2, 3 }")]
    [InlineData("2x + 3 = 11", "{ 4 }")]
    [InlineData("3x - 1", "{ 1/3 }")]
    [InlineData("x2 = 4", "{ -2, 2 }")]
    [InlineData("x^2 = 2", "{ -sqrt(2), sqrt(2) }")]
    [InlineData("x^2 + 1 = 0", "{ -i, i }")]
    [InlineData("x^2 + 4x + 4", "{ -2 }")]
    [InlineData("x^3 - 6x^2 + 11x - 6", "{ 1, 2, 3 }")]
    [InlineData("x^4 - 16 = 0", "{ -2, 2, -2i, 2i }")]
    [InlineData("x^2 + x + 1 = 0", "{ -1/2 - sqrt(3) * i / 2, -1/2 + sqrt(3) * i / 2 }")]
    [InlineData("1/x + 1/(x+1) = 3/2", "{ -2/3, 1 }")]
    [InlineData("(x^2 - 1)/(x - 1) = 0", "{ -1 }")]
    [InlineData("x/(x-2) = 2/(x-2)", "{ }")]
    [InlineData("0 * x = 1", "{ }")]
    [InlineData("x = x", "CC")]
    public void Equations_between_rational_functions_have_complex_solutions(string equation, string solutions) =>
        Assert.Equal(solutions, equation.Solve("x").ToString());

    [Theory]
    [InlineData("sqrt(x+3)=x-3", "{ 6 }")]
    [InlineData("log(2,x)+log(2,x-2)=3", "{ 4 }")]
    [InlineData("abs(2x-3)=7", "{ -2, 5 }")]
    [InlineData("sqrt(2x - 1) = 3", "{ 5 }")]
    [InlineData("2^x = 8", "{ 3 }")]
    [InlineData("e^x = 5", "{ ln(5) }")]
    [InlineData("ln(x) = 2", "{ e ^ 2 }")]
    [InlineData("log(10, x) = 3", "{ 1000 }")]
    [InlineData("log(x) = 2", "{ 100 }")]
    [InlineData("sqrt(x) = -1", "{ }")]
    [InlineData("9^x - 4 * 3^x + 3 = 0", "{ 0, 1 }")]
    public void Other_equations_have_real_solutions(string equation, string solutions) => Assert.Equal(solutions, equation.Solve("x").ToString());

    [Theory]
    [InlineData("x^2 < 4", "(-2; 2)")]
    [InlineData("2x + 1 > 7", "(3; +oo)")]
    [InlineData("x^2 >= 9", @"(-oo; -3] \/ [3; +oo)")]
    [InlineData("(x - 6)(x + 9) >= 0", @"(-oo; -9] \/ [6; +oo)")]
    [InlineData("x > 1 and x < 5", "(1; 5)")]
    [InlineData("x^2 <= 0", "{ 0 }")]
    [InlineData("x^2 < -1", "{ }")]
    [InlineData("x = 1 or x = 2", "{ 1, 2 }")]
    public void Inequalities_have_intervals_as_solutions(string statement, string solutions) => Assert.Equal(solutions, statement.Solve("x").ToString());

    [Theory]
    [InlineData("a*x + b = 0", "{ -b / a }")]
    [InlineData("x^2 - a^2 = 0", "{ -a, a }")]
    [InlineData("2x + y = 10", "{ 5 - y / 2 }")]
    public void Symbols_stand_for_general_values(string equation, string solutions)
    {
        var expected = solutions.Trim('{', '}', ' ').Split(", ").Select(text => (Entity)text).ToSet();
        Assert.Equal(expected, equation.Solve("x"));
    }

    [Fact]
    public void A_periodic_equation_has_a_family_with_a_whole_number()
    {
        var solutions = Assert.IsType<Entity.Set.FiniteSet>("sin(x) = 1/2".Solve("x"));
        var found = solutions.Select(member => member.Substitute("n_1", 0).Simplify()).ToSet();
        Assert.Equal(new Entity[] { "pi/6", "5pi/6" }.ToSet(), found);
        Assert.All(solutions, member => Assert.Equal("n_1", Assert.Single(member.Vars).Name));
    }

    [Fact]
    public void Solutions_can_be_counted_and_summed()
    {
        var solutions = (Entity.Set.FiniteSet)"x^2 - 7x + 12 = 0".Solve("x");
        Assert.Equal(2, solutions.Count);
        Assert.Equal("7", solutions.Elements.SumAll().Simplify().ToString());
        Assert.Equal([3, 4], solutions.Select(x => (int)x.EvalNumerical()));
    }

    [Theory]
    [InlineData("x + y - 10", "x - y - 2", "[[6, 4]]")]
    [InlineData("x + y = 10", "x - y = 2", "[[6, 4]]")]
    [InlineData("2x + 3y = 7", "x - y = 1", "[[2, 1]]")]
    [InlineData("x^2 + y^2 = 25", "x + y = 7", "[[3, 4], [4, 3]]")]
    [InlineData("x*y = 6", "x + y = 5", "[[2, 3], [3, 2]]")]
    [InlineData("x^2 - y = 0", "y - 4 = 0", "[[-2, 4], [2, 4]]")]
    [InlineData("x^2 + y^2 = 13", "x^2 - y^2 = 5", "[[-3, -2], [-3, 2], [3, -2], [3, 2]]")]
    public void A_system_has_its_solutions_as_rows(string first, string second, string solutions) =>
        Assert.Equal(solutions, (first, second).SolveSystem("x", "y")!.ToString());

    [Fact]
    public void A_system_without_solutions_has_none() => Assert.Null(MathS.Equations("x + y = 1", "x + y = 2").Solve("x", "y"));

    [Fact]
    public void A_system_of_three_is_solved()
    {
        var solutions = MathS.Equations("x + y + z = 6", "2x - y + z = 3", "x + 2y - z = 2").Solve("x", "y", "z")!;
        Assert.Equal((1, 2, 3), ((int)solutions[0, 0], (int)solutions[0, 1], (int)solutions[0, 2]));
    }
}
