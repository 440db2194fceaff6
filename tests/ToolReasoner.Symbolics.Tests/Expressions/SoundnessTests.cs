using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Expressions;

public sealed class SoundnessTests(ITestOutputHelper output)
{
    private static readonly string[] s_names = ["x", "y", "z"];

    [Theory]
    [InlineData(1, 3, true)]
    [InlineData(2, 2, true)]
    [InlineData(3, 4, true)]
    [InlineData(4, 3, false)]
    [InlineData(5, 2, false)]
    [InlineData(6, 4, false)]
    public void Canonical_form_has_the_value_of_what_was_written(int seed, int depth, bool hasSymbols)
    {
        var trees = new RandomTrees(seed, hasSymbols);
        var count = int.Parse(Environment.GetEnvironmentVariable("TREES") ?? "3000", System.Globalization.CultureInfo.InvariantCulture);
        var (compared, wrong) = (0, new List<string>());
        for (var i = 0; i < count; i++)
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

        output.WriteLine($"{compared} comparisons, {wrong.Count} wrong");
        foreach (var line in wrong.OrderBy(line => line.Length).Take(12))
        {
            output.WriteLine(line);
        }

        Assert.Empty(wrong.OrderBy(line => line.Length).Take(3));
        Assert.True(compared > count / 3, $"only {compared} comparisons");
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
