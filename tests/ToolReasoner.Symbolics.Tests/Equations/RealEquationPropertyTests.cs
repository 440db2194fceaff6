using System.Globalization;

namespace ToolReasoner.Symbolics.Tests.Equations;

/// <summary>Equations that are made from their roots have these roots and no others.</summary>
public sealed class RealEquationPropertyTests
{
    private static readonly Expr s_x = Expr.Symbol("x");

    [Fact]
    public void A_polynomial_from_rational_roots_has_these()
    {
        var random = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var roots = Enumerable.Range(0, random.Next(1, 6)).Select(_ => new Rational(random.Next(-9, 10), random.Next(1, 5))).ToList();
            var polynomial = roots.Aggregate((Expr)(random.Next(1, 4) * 2 - 5), (product, root) => product * (s_x - root)).Expand(Solving.Ample);
            IsExactly(Solve(Expr.Equation(polynomial, 0)), [.. roots.Distinct().Order()]);
        }
    }

    [Fact]
    public void A_radical_equation_keeps_the_roots_for_which_the_right_side_is_not_negative()
    {
        // √((x − a)(x − b) + (c·x + d)²) = c·x + d
        var random = new Random(2);
        for (var round = 0; round < 40; round++)
        {
            var (a, b, c, d) = (random.Next(-6, 7), random.Next(-6, 7), random.Next(-3, 4), random.Next(-6, 7));
            var line = (c * s_x) + d;
            var radicand = (((s_x - a) * (s_x - b)) + Expr.Pow(line, 2)).Expand(Solving.Ample);
            var expected = new[] { a, b }.Distinct().Where(root => (c * root) + d >= 0).Order().Select(root => (Rational)root).ToList();
            IsExactly(Solve(Expr.Equation(Expr.Sqrt(radicand), line)), expected);
        }
    }

    [Fact]
    public void A_sum_of_absolute_values_has_the_solutions_that_its_pieces_have()
    {
        // Exact signs on each piece, independently of the solver.
        var random = new Random(3);
        for (var round = 0; round < 30; round++)
        {
            var (a, b, k, m) = (random.Next(-5, 6), random.Next(-5, 6), random.Next(-2, 3), random.Next(-4, 12));
            var set = Solve(Expr.Equation(Expr.Abs(s_x - a) + Expr.Abs(s_x - b), (k * s_x) + m));
            for (var x = new Rational(-40); x <= 40; x += new Rational(1, 6))
            {
                var isSolution = Rational.Abs(x - a) + Rational.Abs(x - b) == (k * x) + m;
                Assert.Equal(isSolution ? Truth.True : Truth.False, set.Contains(x));
            }
        }
    }

    [Fact]
    public void An_exponential_equation_from_chosen_exponents_has_these()
    {
        var random = new Random(4);
        for (var round = 0; round < 30; round++)
        {
            var (@base, p, q) = (random.Next(2, 6), random.Next(-2, 4), random.Next(-2, 4));
            var t = Expr.Pow(@base, s_x);
            var equation = ((t - Expr.Pow(@base, p)) * (t - Expr.Pow(@base, q)) * (t + 1)).Expand(Solving.Ample);
            IsExactly(Solve(Expr.Equation(equation, 0)), [.. new[] { p, q }.Distinct().Order().Select(value => (Rational)value)]);
        }
    }

    [Fact]
    public void A_trigonometric_equation_on_a_period_has_the_roots_that_a_fine_grid_shows()
    {
        var random = new Random(5);
        for (var round = 0; round < 12; round++)
        {
            var (a, b, c) = (random.Next(1, 4), random.Next(-3, 4), random.Next(-2, 3));
            var f = (a * Expr.Sin(2 * s_x)) + (b * Expr.Cos(s_x)) + (c * Expr.Sin(s_x));
            var set = Symbolics.Equations.SolveOn(Expr.Equation(f, 0), s_x, RealSet.Interval(0, 2 * Expr.Pi, true, false), Solving.Ample);
            Assert.True(set.IsSure, set.ToString());
            var function = CompiledFunction.CompileOne(f, s_x);
            var roots = set.Elements.Select(DoubleValue.Real).ToList();
            Assert.All(roots, root => Assert.Equal(0, function(root), 9));
            for (var x = 0.0003; x < 2 * Math.PI - 0.002; x += 0.001)
            {
                if (function(x) * function(x + 0.001) < 0)
                {
                    Assert.Contains(roots, root => root > x - 1e-9 && root < x + 0.001 + 1e-9);
                }
            }
        }
    }

    [Fact]
    public void A_rational_inequality_holds_where_exact_signs_say_so()
    {
        var random = new Random(6);
        for (var round = 0; round < 40; round++)
        {
            Rational Root() => new(random.Next(-8, 9), random.Next(1, 3));
            var (above, below) = (Enumerable.Range(0, random.Next(0, 4)).Select(_ => Root()).ToList(), Enumerable.Range(0, random.Next(0, 3)).Select(_ => Root()).ToList());
            var f = above.Aggregate((Expr)1, (product, root) => product * (s_x - root)) / below
                .Aggregate((Expr)1, (product, root) => product * Expr.Pow(s_x - root, 2).Expand());
            var kind = (RelationKind)random.Next((int)RelationKind.Less, (int)RelationKind.GreaterOrEqual + 1);
            var set = Symbolics.Equations.SolveInequality(Expr.Relate(kind, f, 0), s_x, Solving.Ample);
            Assert.True(set.IsSure, set.ToString());
            for (var x = new Rational(-9); x <= 9; x += new Rational(1, 4))
            {
                // Canonical form has cancelled common factors already, and with them their gaps.
                if (below.Contains(x))
                {
                    continue;
                }

                var sign = above.Aggregate(1, (product, root) => product * (x - root).Sign);
                var holds = kind switch { RelationKind.Less => sign < 0, RelationKind.LessOrEqual => sign <= 0, RelationKind.Greater => sign > 0, _ => sign >= 0 };
                Assert.True(set.Contains(x) == (holds ? Truth.True : Truth.False), string.Create(CultureInfo.InvariantCulture, $"{f} {kind} 0 at {x}: {set}"));
            }
        }
    }

    private static SolutionSet Solve(Expr equation) => Symbolics.Equations.Solve(equation, s_x, SolutionDomain.Real, Solving.Ample);

    private static void IsExactly(SolutionSet set, List<Rational> roots)
    {
        Assert.True(set.IsSure && set.IsFinite, set.ToString());
        Assert.Equal(roots.Select(root => (Expr)root), set.Elements);
    }
}
