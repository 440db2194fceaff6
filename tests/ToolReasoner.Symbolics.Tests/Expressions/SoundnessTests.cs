using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Expressions;

public sealed class SoundnessTests(ITestOutputHelper output)
{
    private static readonly string[] s_names = ["x", "y", "z"];

    [Theory]
    [InlineData(1, 3, true, true)]
    [InlineData(2, 2, true, true)]
    [InlineData(3, 4, true, true)]
    [InlineData(4, 3, false, true)]
    [InlineData(5, 2, false, true)]
    [InlineData(6, 3, true, false)]
    [InlineData(7, 4, true, false)]
    [InlineData(8, 3, false, false)]
    [InlineData(9, 3, true, false, true)]
    [InlineData(10, 3, false, false, true)]
    public void Canonical_form_has_the_value_of_what_was_written(int seed, int depth, bool hasSymbols, bool hasFunctions, bool isNarrow = false)
    {
        var trees = new RandomTrees(seed, hasSymbols, hasFunctions, isNarrow);
        var (compared, wrong) = (0, new List<string>());
        for (var i = 0; i < TreeCount; i++)
        {
            var tree = trees.Next(depth);
            var canonical = tree.ToExpr();
            compared += Compare(tree, canonical, Points(trees.Random, hasSymbols), wrong);
        }

        output.WriteLine($"{compared} comparisons");
        Report(wrong);
        Assert.Empty(wrong.OrderBy(line => line.Length).Take(3));
        Assert.True(compared > TreeCount / 10, $"only {compared} comparisons");
    }

    [Fact]
    public void Every_function_of_every_function_keeps_its_value()
    {
        var x = Expr.Symbol("x");
        Expr[] arguments =
        [
            x, -x, Expr.I * x, 2 - x, x + Expr.Pi, (Expr.Pi / 2) - x, 3 * x, -2 * Expr.I * x, Expr.Sqrt(x), Expr.Pow(x, 2), Expr.Pow(x, new Rational(-2, 3)),
            Expr.Exp(x), Rational.Half, -Rational.Half, 3, -3, Expr.I, 1 + Expr.I,
            -Expr.Sqrt(3) / 2, Expr.Pi / 7, -Expr.Pi * new Rational(3, 5), Expr.Pi * Expr.I * new Rational(7, 5),
        ];
        Func<Tree, Tree>[] functions =
        [
            .. RandomTrees.Functions.Distinct().Select(function => (Func<Tree, Tree>)(inner => new Tree.Call(function, [inner]))),
            inner => new Tree.Power(new Tree.Leaf(Expr.E), inner),
            inner => new Tree.Power(inner, new Tree.Leaf(Rational.Half)),
            inner => new Tree.Power(inner, new Tree.Leaf(new Rational(-2, 3))),
            inner => new Tree.Power(inner, new Tree.Leaf(3)),
            inner => new Tree.Power(new Tree.Leaf(-2), inner),
            inner => new Tree.Call(Function.Root, [inner, new Tree.Leaf(3)]),
        ];
        var (random, compared, wrong) = (new Random(3), 0, new List<string>());
        foreach (var outer in functions)
        {
            foreach (var inner in functions)
            {
                foreach (var argument in arguments)
                {
                    var tree = outer(inner(Tree.Of(argument)));
                    compared += Compare(tree, tree.ToExpr(), Points(random, argument.MentionsSymbols), wrong);
                }
            }
        }

        output.WriteLine($"{compared} comparisons");
        Report(wrong);
        Assert.Empty(wrong.OrderBy(line => line.Length).Take(3));
        Assert.True(compared > 10_000);
    }

    [Theory]
    [InlineData(11, true, true)]
    [InlineData(12, true, false)]
    [InlineData(13, false, true)]
    [InlineData(14, false, false)]
    [InlineData(15, true, false, true)]
    [InlineData(16, false, false, true)]
    public void Canonical_form_does_not_change_when_it_is_made_again_from_its_parts(int seed, bool hasSymbols, bool hasFunctions, bool isNarrow = false)
    {
        var trees = new RandomTrees(seed, hasSymbols, hasFunctions, isNarrow);
        var changed = new List<string>();
        for (var i = 0; i < TreeCount; i++)
        {
            var tree = trees.Next(3);
            var canonical = tree.ToExpr();
            var again = Tree.Of(canonical).ToExpr();
            if (!again.Equals(canonical))
            {
                changed.Add($"{tree}\n   became {canonical.Text()}\n   and then {again.Text()}");
            }
        }

        Report(changed);
        Assert.Empty(changed.OrderBy(line => line.Length).Take(3));
    }

    [Theory]
    [InlineData(21, true, true)]
    [InlineData(22, true, false)]
    [InlineData(23, false, true)]
    [InlineData(24, false, false)]
    [InlineData(25, true, false, true)]
    [InlineData(26, false, false, true)]
    public void Canonical_form_does_not_depend_on_the_order_of_terms_and_factors(int seed, bool hasSymbols, bool hasFunctions, bool isNarrow = false)
    {
        var trees = new RandomTrees(seed, hasSymbols, hasFunctions, isNarrow);
        var different = new List<string>();
        for (var i = 0; i < TreeCount; i++)
        {
            var tree = trees.Next(3);
            var (forth, back) = (tree.ToExpr(), tree.Reversed().ToExpr());
            if (!forth.Equals(back))
            {
                different.Add($"{tree}\n   became {forth.Text()}\n   and {back.Text()}");
            }
        }

        Report(different);
        Assert.Empty(different.OrderBy(line => line.Length).Take(3));
    }

    private static int Compare(Tree tree, Expr canonical, IEnumerable<Dictionary<string, Complex>> points, List<string> wrong)
    {
        var compared = 0;
        foreach (var point in points)
        {
            var expected = NaiveValue.Of(tree, point);
            if (!expected.IsReliable)
            {
                continue;
            }

            var actual = NaiveValue.Of(Tree.Of(canonical), point);
            if (canonical is not ConstantExpr && !actual.IsReliable)
            {
                continue;
            }

            compared++;
            var tolerance = (20 * (expected.Error + actual.Error)) + (1e-9 * Complex.Abs(expected.Value)) + 1e-12;
            if (!(Complex.Abs(expected.Value - actual.Value) <= tolerance))
            {
                wrong.Add($"{tree}\n   became {canonical.Text()}\n   {expected} is not {actual} at {string.Join(", ", point)}");
                break;
            }
        }

        return compared;
    }

    private static int TreeCount { get; } = int.Parse(Environment.GetEnvironmentVariable("SYMBOLICS_TREES") ?? "1000", System.Globalization.CultureInfo.InvariantCulture);

    private void Report(List<string> lines)
    {
        output.WriteLine($"{lines.Count} wrong");
        foreach (var line in lines.OrderBy(line => line.Length).Take(12))
        {
            output.WriteLine(line);
        }
    }

    private static IEnumerable<Dictionary<string, Complex>> Points(Random random, bool hasSymbols)
    {
        for (var i = 0; i < (hasSymbols ? 4 : 1); i++)
        {
            double Coordinate() => (random.NextDouble() * 6) - 3;
            var isReal = i % 2 == 1;
            yield return s_names.ToDictionary(name => name, _ => isReal ? Coordinate() : new Complex(Coordinate(), Coordinate()));
        }
    }
}
