using System.Numerics;
using ToolReasoner.Benchmarks.Comparing;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Benchmarks.Tests.Running;
using ToolReasoner.Problems;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Comparing;

/// <summary>Runs against each other: what is paired, the exact test, and the flips, on constructed runs.</summary>
public sealed class ComparisonTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_exact_p_is_the_sum_over_the_binomial_distribution()
    {
        for (var all = 0; all <= 40; all++)
        {
            for (var gained = 0; gained <= all; gained++)
            {
                var few = Math.Min(gained, all - gained);
                var ways = Enumerable.Range(0, few + 1).Aggregate(BigInteger.Zero, (sum, i) => sum + Choose(all, i));
                var expected = Math.Min(1, 2 * (double)ways / Math.Pow(2, all));

                Assert.Equal(expected, McNemar.ExactP(gained, all - gained), 1e-10);
            }
        }

        Assert.InRange(McNemar.ExactP(2600, 2400), 0.0047, 0.0050); // a normal of 2.81 with its correction: 0.00487
    }

    [Fact]
    public void Two_runs_problem_by_problem()
    {
        // Ten problems. Both right: 0–3. Only the second: 4, 5, 6. Only the first: 7. Both wrong: 8, 9.
        var (one, other) = (Make("a", "cot", 0, i => i <= 3 || i == 7), Make("b", "cosc", 0, i => i <= 6));

        var comparison = RunComparison.Of(RunGroup.Of([one, other])[0], RunGroup.Of([one, other])[1]);

        Assert.Equal((10, 0), (comparison.Problems, comparison.LeftOut));
        Assert.Equal((0.5, 0.7), (comparison.BaselineAccuracy, comparison.OtherAccuracy));
        Assert.Equal(0.2, comparison.Difference.Value!.Value, 1e-12);
        Assert.InRange(comparison.Difference.Low!.Value, -0.3, 0.0);
        Assert.InRange(comparison.Difference.High!.Value, 0.4, 0.7);
        Assert.Equal(2 * (1 + 4) / 16.0, comparison.McNemarP!.Value, 1e-12);
        Assert.Equal([("p4", true), ("p5", true), ("p6", true), ("p7", false)], comparison.Flips.Select(flip => (flip.Id, flip.IsGain)));
        Assert.Equal(2, comparison.TokenRatio);
    }

    [Fact]
    public void Pairing_makes_a_small_difference_sure_that_unpaired_intervals_would_not()
    {
        // 200 problems, half of them right in both; the second has eight more.
        var (one, other) = (Make("a", "cot", 0, i => i < 100, 200), Make("b", "cosc", 0, i => i < 108, 200));
        var groups = RunGroup.Of([one, other]);

        var comparison = RunComparison.Of(groups[0], groups[1]);

        Assert.True(comparison.Difference.Low > 0);
        Assert.Equal(2 / 256.0, comparison.McNemarP!.Value, 1e-12);
    }

    [Fact]
    public void Four_runs_of_two_recipes_are_two_groups_with_two_samples_each()
    {
        // Problem:      0    1    2    3    4    5
        // cot,  seed 1  right right wrong wrong right wrong
        // cot,  seed 2  right wrong wrong wrong right wrong
        // cosc, seed 1  right right right wrong wrong right
        // cosc, seed 2  right right right wrong wrong wrong
        RunFolder[] runs =
        [
            Make("a1", "cot", 1, i => i is 0 or 1 or 4, 6), Make("b1", "cosc", 1, i => i is 0 or 1 or 2 or 5, 6),
            Make("a2", "cot", 2, i => i is 0 or 4, 6), Make("b2", "cosc", 2, i => i is 0 or 1 or 2, 6),
        ];

        var groups = RunGroup.Of(runs);
        var comparison = RunComparison.Of(groups[0], Assert.Single(groups.Skip(1)));
        var text = ComparisonReport.Write(groups, [comparison], mostFlips: 20);

        Assert.Equal(["scripted, cot", "scripted, cosc"], groups.Select(group => group.Name));
        Assert.Equal([2, 2], groups.Select(group => group.Runs.Count));
        Assert.Equal(5 / 12.0, comparison.BaselineAccuracy, 1e-12);
        Assert.Equal(7 / 12.0, comparison.OtherAccuracy, 1e-12);
        Assert.Null(comparison.McNemarP);
        // Problem 1 (1 of 2, 2 of 2) and 5 (0 of 2, 1 of 2) differ and are no flips: there is no majority on one side.
        Assert.Equal([("p2", true, 0, 2), ("p4", false, 2, 0)],
            comparison.Flips.Select(flip => (flip.Id, flip.IsGain, flip.Baseline.Right, flip.Other.Right)));
        Assert.Contains("| scripted, cosc (2 runs) | 6 | 2 | 58.3 %", text, StringComparison.Ordinal);
        Assert.Contains("**scripted, cosc** against scripted, cot: +16.7 (", text, StringComparison.Ordinal);
        Assert.Contains("Flipped: 1 to right, 1 to wrong.", text, StringComparison.Ordinal);
        Assert.Contains("| p2 | to right | 0/2 → 2/2 | 5 | 4 | 5 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_problems_that_both_have_count()
    {
        var groups = RunGroup.Of([Make("a", "cot", 0, _ => true, 8), Make("b", "cosc", 0, _ => true, 5)]);

        var comparison = RunComparison.Of(groups[0], groups[1]);

        Assert.Equal((5, 3), (comparison.Problems, comparison.LeftOut));
    }

    [Fact]
    public void The_same_run_twice_and_other_data_are_refused()
    {
        var run = Make("a", "cot", 0, _ => true);
        Assert.Contains("are the same run",
            Assert.Throws<BenchmarkException>(() => RunGroup.Of([run, Make("b", "cot", 0, _ => true)])).Message, StringComparison.Ordinal);

        var groups = RunGroup.Of([run, Make("c", "cosc", 0, _ => true, text: "Another text"), Make("d", "tir", 0, _ => true, prefix: "q")]);
        Assert.Contains("another problem", Assert.Throws<BenchmarkException>(() => RunComparison.Of(groups[0], groups[1])).Message,
            StringComparison.Ordinal);
        Assert.Contains("no problem in common", Assert.Throws<BenchmarkException>(() => RunComparison.Of(groups[0], groups[2])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_that_differ_in_a_setting_are_told_apart_by_it()
    {
        var warm = Some.Settings(1) with { Temperature = 0.7f };

        var groups = RunGroup.Of([Write("a", Some.Settings(1), [Some.Result("p0", true)]), Write("b", warm, [Some.Result("p0", true)])]);

        Assert.Equal(["scripted, cosc, temperature 0", "scripted, cosc, temperature 0.7"], groups.Select(group => group.Name));
    }

    private RunFolder Make(string name, string recipe, long seed, Func<int, bool> isRight, int problems = 10, string text = "",
        string prefix = "p") =>
        Write(name, Some.Settings(problems, recipe: recipe, seed: seed),
            [.. Enumerable.Range(0, problems).Select(i => Some.Result($"{prefix}{i}", isRight(i), index: i) with
        {
            TextHash = text, Cost = new SampleCost(1, 0, recipe == "cot" ? 100 : 200, 0, 0),
        })]);

    private RunFolder Write(string name, RunSettings settings, IReadOnlyList<SampleResult> results)
    {
        using (var folder = RunFolder.Open(_folder[name], Some.Manifest(settings), isResumed: false))
        {
            foreach (var result in results)
            {
                folder.Add(result, new Trajectory(new Problem(result.ProblemId), settings.Recipe, settings.Seed));
            }
        }

        return RunFolder.Read(_folder[name]);
    }

    private static BigInteger Choose(int of, int count)
    {
        var ways = BigInteger.One;
        for (var i = 0; i < count; i++)
        {
            ways = ways * (of - i) / (i + 1);
        }

        return ways;
    }
}
