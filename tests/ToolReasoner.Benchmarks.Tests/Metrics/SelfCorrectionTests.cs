using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Tests.Metrics;

/// <summary>SCoRe's numbers and those of Confidence versus Critique, worked out by hand.</summary>
public sealed class SelfCorrectionTests
{
    // Ten problems: 4 right and right, 2 right and wrong, 3 wrong and right, 1 wrong and wrong.
    private static readonly (bool, bool)[] s_ten =
    [
        (true, true), (true, true), (true, true), (true, true), (true, false), (true, false), (false, true), (false, true), (false, true), (false, false),
    ];

    [Fact]
    public void Ten_problems_by_hand()
    {
        var measured = SelfCorrection.Of(ProblemResults.Of(s_ten.Select((one, at) => Some.Result($"p{at}", one.Item2, index: at, dialogues: Some.Dialogue(one.Item1, one.Item2)))));

        Assert.Equal(0.6, measured.First.Value!.Value, 1e-12);
        Assert.Equal(0.7, measured.Final.Value!.Value, 1e-12);
        Assert.Equal(0.1, measured.Delta.Value!.Value, 1e-12);
        Assert.Equal(0.3, measured.Mended.Value!.Value, 1e-12);
        Assert.Equal(0.2, measured.Spoilt.Value!.Value, 1e-12);
        Assert.Equal(4.0 / 6, measured.ConfidenceLevel.Value!.Value, 1e-12);
        Assert.Equal(3.0 / 4, measured.CritiqueScore.Value!.Value, 1e-12);
        Assert.Equal((0.7 - 0.36) / (2 * 0.6 * 0.4), measured.RelativeScore.Value!.Value, 1e-12);
        Assert.Equal((6, 4, 10), (measured.ConfidenceLevel.Of, measured.CritiqueScore.Of, measured.Dialogues));
    }

    [Fact]
    public void Several_samples_are_averaged_per_problem_as_the_paper_does()
    {
        // Problem a, four samples: P(a) = 3/4, P(b) = 2/3, P(c) = 1. Problem b, two: P(a) = 0, P(b) = 0 (never), P(c) = 1/2.
        var measured = SelfCorrection.Of(ProblemResults.Of(
        [
            Of("a", 0, true, true), Of("a", 1, true, true), Of("a", 2, true, false), Of("a", 3, false, true), Of("b", 0, false, true), Of("b", 1, false, false),
        ]));
        var (a, b, c) = (new[] { 0.75, 0 }, new[] { 2.0 / 3, 0 }, new[] { 1, 0.5 });
        var first = a.Average();
        var second = Enumerable.Range(0, 2).Average(i => (a[i] * b[i]) + ((1 - a[i]) * c[i]));
        var confidence = Enumerable.Range(0, 2).Sum(i => a[i] * b[i]) / a.Sum();
        var critique = Enumerable.Range(0, 2).Sum(i => (1 - a[i]) * c[i]) / a.Sum(p => 1 - p);

        Assert.Equal(first, measured.First.Value!.Value, 1e-12);
        Assert.Equal(second, measured.Final.Value!.Value, 1e-12);
        Assert.Equal(confidence, measured.ConfidenceLevel.Value!.Value, 1e-12);
        Assert.Equal(critique, measured.CritiqueScore.Value!.Value, 1e-12);
    }

    [Fact]
    public void The_paper_s_identities_hold_for_any_results()
    {
        var chance = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var results = from problem in Enumerable.Range(0, chance.Next(2, 12))
                          from sample in Enumerable.Range(0, chance.Next(1, 5))
                          select Of($"p{problem}", sample, chance.Next(2) == 0, chance.Next(3) > 0);
            var measured = SelfCorrection.Of(ProblemResults.Of(results));
            var (first, final) = (measured.First.Value!.Value, measured.Final.Value!.Value);

            Assert.Equal(final, (first * (measured.ConfidenceLevel.Value ?? 0)) + ((1 - first) * (measured.CritiqueScore.Value ?? 0)), 1e-12);
            Assert.Equal(final - first, measured.Mended.Value!.Value - measured.Spoilt.Value!.Value, 1e-12);
            Assert.Equal(measured.Delta.Value!.Value, final - first, 1e-12);
        }
    }

    [Fact]
    public void The_relative_score_is_a_half_where_nothing_changes_and_the_bounds_are_0_and_1()
    {
        Assert.Equal(0.5, SelfCorrection.RelativeScoreOf(0.3, 0.3)!.Value, 1e-12);
        Assert.Equal(0, SelfCorrection.RelativeScoreOf(0.3, 0.09)!.Value, 1e-12);
        Assert.Equal(1, SelfCorrection.RelativeScoreOf(0.3, 0.6 - 0.09)!.Value, 1e-12);
    }

    [Fact]
    public void What_cannot_be_defined_has_no_value()
    {
        var allRight = SelfCorrection.Of(ProblemResults.Of([Of("a", 0, true, true), Of("b", 0, true, false)]));
        var allWrong = SelfCorrection.Of(ProblemResults.Of([Of("a", 0, false, true), Of("b", 0, false, false)]));

        Assert.Null(allRight.CritiqueScore.Value);
        Assert.Null(allRight.RelativeScore.Value);
        Assert.Null(allWrong.ConfidenceLevel.Value);
        Assert.Null(allWrong.RelativeScore.Value);
        Assert.Equal(0.5, allWrong.CritiqueScore.Value!.Value, 1e-12);
    }

    [Fact]
    public void A_dialogue_that_was_over_counts_as_it_ended()
    {
        var two = Some.Dialogue(false, true) with { Attempts = [.. Some.Dialogue(false, false).Attempts, .. Some.Dialogue(true, true).Attempts] };

        var measured = SelfCorrection.Of(ProblemResults.Of([Some.Result("a", true, dialogues: two), Of("b", 0, true, true), Of("c", 0, false, false)]));

        Assert.Equal([1.0 / 3, 2.0 / 3], measured.AccuracyByAttempt, new Near());
        Assert.Equal([0, 2, 1], measured.AttemptCounts);
    }

    private static ToolReasoner.Benchmarks.Running.SampleResult Of(string problem, int sample, bool first, bool final) => Some.Result(problem, final, sample, dialogues: Some.Dialogue(first, final));

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double one, double other) => Math.Abs(one - other) < 1e-9;

        public int GetHashCode(double one) => 0;
    }
}
