namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class SystemTests
{
    [Theory]
    [InlineData("x + y = 2; 2*x + 2*y = 5", "x,y", "∅")]
    [InlineData("x + y = 2; 2*x + 2*y = 4", "x,y", "{ (2 - y, y) | y ∈ ℝ }")]
    [InlineData("x + sqrt(2)*y = 3; sqrt(2)*x - y = 0", "x,y", "{ (1, sqrt(2)) }")]
    [InlineData("x^2 + y^2 = 25; x + y = 7", "x,y", "{ (3, 4), (4, 3) }")]
    [InlineData("x*y = 0; x*(x - 1) = 0", "x,y", "{ (1, 0) } ∪ { (0, y) | y ∈ ℝ }")]
    [InlineData("x/y = 0; x*y = 0", "x,y", "{ (0, y) | y ∈ ℝ, y != 0 }")]
    [InlineData("x^2 + y^2 = 5; x*y = 2; x > y", "x,y", "{ (-1, -2), (2, 1) }")]
    [InlineData("2^x*3^y = 6; x + y = 2", "x,y", "{ (1, 1) }")]
    [InlineData("sqrt(x) + sqrt(y) = 5; x*y = 36", "x,y", "{ (4, 9), (9, 4) }")]
    public void Systems_have_these_solutions(string statements, string unknowns, string expected) =>
        Solving.Reads(expected, Solving.System(statements, unknowns));

    [Fact]
    public void A_linear_system_with_a_parameter_splits_into_cases()
    {
        var set = Solving.System("a*x + y = 1; x + a*y = 1", "x,y");
        Assert.Equal("{ (1/(a + 1), 1/(a + 1)) } if a != -1 and a != 1; ∅ if a = -1; { (x, 1 - x) | x ∈ ℝ } if a = 1", set.ToString());
    }

    [Fact]
    public void Sum_and_product_as_parameters_give_the_roots_of_a_quadratic_equation()
    {
        var set = Solving.System("x + y = s; x*y = p", "x,y").At(new Dictionary<Expr, Expr> { [Expr.Parse("s")] = 5, [Expr.Parse("p")] = 6 });
        Solving.IsExactly(set, "(2, 3)", "(3, 2)");
    }

    [Fact]
    public void Random_linear_systems_have_the_solution_that_they_were_made_from()
    {
        var random = new Random(11);
        for (var round = 0; round < 30; round++)
        {
            var n = random.Next(2, 5);
            var unknowns = Enumerable.Range(0, n).Select(i => Expr.Symbol($"x_{i}")).ToList();
            var solution = unknowns.ConvertAll(_ => new Rational(random.Next(-9, 10), random.Next(1, 4)));
            var equations = Enumerable.Range(0, n + 1).Select(_ =>
            {
                var row = unknowns.ConvertAll(_ => (Rational)random.Next(-9, 10));
                return Expr.Equation(Expr.Add([.. row.Zip(unknowns, (c, x) => c * x)]), row.Zip(solution, (c, value) => c * value).Aggregate((sum, term) => sum + term));
            }).ToList();
            var set = Symbolics.Equations.SolveSystem(equations, unknowns, SolutionDomain.Real, Solving.Ample);
            Assert.Equal(Truth.True, set.Contains(Expr.Tuple([.. solution.Select(value => (Expr)value)])));
            Assert.True(set.IsSure, set.ToString());
        }
    }

    [Fact]
    public void Polynomial_systems_through_chosen_points_hold_these_and_every_solution_solves_them()
    {
        var (random, x, y) = (new Random(12), Expr.Symbol("x"), Expr.Symbol("y"));
        for (var round = 0; round < 15; round++)
        {
            var (p, q) = (random.Next(-4, 5), random.Next(-4, 5));
            Expr Curve(Expr f) => Expr.Equation(f, f.Substitute(new Dictionary<Expr, Expr> { [x] = p, [y] = q }));
            var equations = new[]
            {
                Curve(Expr.Pow(x, 2) + (random.Next(1, 4) * Expr.Pow(y, 2)) + (random.Next(-3, 4) * x)), Curve((x * y) + (random.Next(-3, 4) * y) + (random.Next(1, 3) * x)),
            };
            var set = Symbolics.Equations.SolveSystem(equations, [x, y], SolutionDomain.Real, Solving.Ample);
            Assert.True(set.IsSure, set.ToString());
            Assert.Equal(Truth.True, set.Contains(Expr.Tuple(p, q)));
            foreach (var solution in set.Elements)
            {
                var values = new Dictionary<Expr, Expr> { [x] = solution.Operands[0], [y] = solution.Operands[1] };
                Assert.All(equations, equation => Assert.Equal(Truth.True, ZeroTest.Decide((equation.Operands[0] - equation.Operands[1]).Substitute(values), Solving.Ample).Truth));
            }
        }
    }

    [Fact]
    public void A_system_over_the_complex_numbers_has_all_its_points()
    {
        var set = Solving.System("x^2 + y^2 = 0; x + y = 2", "x,y", SolutionDomain.Complex);
        Solving.IsExactly(set, "(1 + i, 1 - i)", "(1 - i, 1 + i)");
    }
}
