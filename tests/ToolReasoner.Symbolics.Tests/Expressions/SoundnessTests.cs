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
            foreach (var point in Points(trees.Random, hasSymbols))
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
        }

        output.WriteLine($"{compared} comparisons");
        Report(wrong);
        Assert.Empty(wrong.OrderBy(line => line.Length).Take(3));
        Assert.True(compared > TreeCount / 10, $"only {compared} comparisons");
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
