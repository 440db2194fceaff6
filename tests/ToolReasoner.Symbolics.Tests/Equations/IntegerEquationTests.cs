using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class IntegerEquationTests
{
    [Theory]
    [InlineData("3*x + 5*y = 1", "x,y", "{ (2 - 5*k, 3*k - 1) | k ∈ ℤ }")]
    [InlineData("3*x + 6*y = 7", "x,y", "∅")]
    [InlineData("x*y = x + y + 5; x > 0", "x,y", "{ (2, 7), (3, 4), (4, 3), (7, 2) }")]
    [InlineData("x^2 + y^2 + z^2 = 7", "x,y,z", "∅")]
    [InlineData("x^3 + y^3 = 4", "x,y", "∅")]
    [InlineData("x^3 - y^3 = 7", "x,y", "{ (-1, -2), (2, 1) }")]
    [InlineData("3*y = x^2 + 2", "x,y", "{ (3*k + 1, 3*k^2 + 2*k + 1) | k ∈ ℤ } ∪ { (3*k + 2, 3*k^2 + 4*k + 2) | k ∈ ℤ }")]
    [InlineData("1/x + 1/y + 1/z = 1; 0 < x; x <= y; y <= z; z <= 10", "x,y,z", "{ (2, 3, 6), (2, 4, 4), (3, 3, 3) }")]
    [InlineData("n! = n^3 - n", "n", "{ 5 }")]
    [InlineData("binomial(n, 2) = 45", "n", "{ 10 }")]
    [InlineData("x^2 - x - 6 < 0", "x", "{ -1, 0, 1, 2 }")]
    [InlineData("sin(pi*x/2) = 1", "x", "{ 4*n + 1 | n ∈ ℤ }")]
    [InlineData("3*x ≡ 1 (mod 7); x ≡ 2 (mod 4)", "x", "{ 28*k + 26 | k ∈ ℤ }")]
    public void Equations_have_these_whole_solutions(string statements, string unknowns, string expected) =>
        Solving.Reads(expected, Solving.Whole(statements, unknowns));

    [Fact]
    public void Every_binary_quadratic_equation_has_the_small_solutions_that_a_search_finds()
    {
        var (random, x, y) = (new Random(21), Expr.Symbol("x"), Expr.Symbol("y"));
        for (var round = 0; round < 60; round++)
        {
            var c = Enumerable.Range(0, 6).Select(_ => random.Next(-4, 5)).ToArray();
            if (c[0] == 0 && c[1] == 0 && c[2] == 0)
            {
                continue;
            }

            var f = (c[0] * Expr.Pow(x, 2)) + (c[1] * x * y) + (c[2] * Expr.Pow(y, 2)) + (c[3] * x) + (c[4] * y) + c[5];
            if (!f.DependsOn(x) || !f.DependsOn(y))
            {
                continue;
            }

            var set = Symbolics.Equations.SolveIntegers([Expr.Equation(f, 0)], [x, y], Solving.Ample);
            Assert.True(set.IsSure, $"{f}: {set}");
            for (var i = -8; i <= 8; i++)
            {
                for (var j = -8; j <= 8; j++)
                {
                    var isZero = (c[0] * i * i) + (c[1] * i * j) + (c[2] * j * j) + (c[3] * i) + (c[4] * j) + c[5] == 0;
                    Assert.True(set.Contains(Expr.Tuple(i, j)) == (isZero ? Truth.True : Truth.False), $"{f} at ({i}, {j}): {set}");
                }
            }
        }
    }

    [Fact]
    public void Members_of_a_family_of_Pell_solve_the_equation()
    {
        var family = Assert.IsType<PellFamily>(Assert.Single(Solving.Whole("x^2 + 3*x*y - y^2 + 2*x = 5", "x,y").Families));
        var members = family.Members(Solving.Ample).Take(10).ToList();
        Assert.Equal(10, members.Distinct().Count());
        Assert.All(members, point => Assert.Equal(BigInteger.Zero, (point.X * point.X) + (3 * point.X * point.Y) - (point.Y * point.Y) + (2 * point.X) - 5));
    }

    [Fact]
    public void Residues_of_a_polynomial_equation_are_those_that_a_search_finds()
    {
        var random = new Random(22);
        for (var round = 0; round < 30; round++)
        {
            var (a, b, c, m) = (random.Next(-9, 10), random.Next(-9, 10), random.Next(-9, 10), random.Next(2, 40));
            var residues = Symbolics.Equations.SolveCongruence(Expr.Parse($"{a}*x^2 + {b}*x = {c}"), Expr.Parse("x"), m, Solving.Ample);
            Assert.Equal(Enumerable.Range(0, m).Where(x => ((a * x * x) + (b * x) - c) % m == 0).Select(x => (BigInteger)x), residues);
        }
    }

    [Fact]
    public void What_is_out_of_reach_is_given_up()
    {
        var set = Solving.Whole("x^3 + y^3 + z^3 = 33", "x,y,z");
        Assert.False(set.IsComplete);
        Assert.Empty(set.Elements);
    }
}
