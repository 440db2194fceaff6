using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Metrics;

/// <summary>Verifiers, confidences, programs and costs on small sets, worked out by hand.</summary>
public sealed class VerifyingTests
{
    [Fact]
    public void Precision_and_recall_of_both_words()
    {
        // Passed: right, right, wrong. Refused: wrong, wrong, right.
        var problems = ProblemResults.Of(
        [
            Some.Result("a", true, dialogues: Judged((true, true), (false, false))), Some.Result("b", true, dialogues: Judged((true, true), (true, false))),
            Some.Result("c", false, dialogues: Judged((false, false), (false, true)) with { OtherJudgements = 2 }),
        ]);

        var measured = Verifying.Of(problems);

        Assert.Equal((6, 2), (measured.Judgements, measured.Others));
        Assert.Equal(2.0 / 3, measured.Precision.Value!.Value, 1e-12);
        Assert.Equal(2.0 / 3, measured.Recall.Value!.Value, 1e-12);
        Assert.Equal(2.0 / 3, measured.RefusalPrecision.Value!.Value, 1e-12);
        Assert.Equal(2.0 / 3, measured.RefusalRecall.Value!.Value, 1e-12);
    }

    [Fact]
    public void What_the_engine_calls_verified()
    {
        var problems = ProblemResults.Of(
        [
            Verified("a", true), Verified("b", true), Verified("c", false), Some.Result("d", true), Some.Result("e", false),
        ]);

        var measured = Verifying.Of(problems);

        Assert.Equal((2.0 / 3, 3), (measured.VerifiedRight.Value!.Value, measured.VerifiedRight.Of));
        Assert.Equal((2.0 / 3, 3), (measured.RightVerified.Value!.Value, measured.RightVerified.Of));
    }

    [Fact]
    public void Expected_calibration_error_and_Brier_score_by_hand()
    {
        // Bin 0.9–1: confidences 0.95, 0.92 and 1, two right. Bin 0.2–0.3: 0.25, wrong. Bin 0.5–0.6: 0.5, right.
        var measured = Calibration.Measure("verifier", [[(0.95, 1), (0.92, 0)], [(1, 1), (0.25, 0)], [(0.5, 1)]])!;

        var error = (3.0 / 5 * Math.Abs(((0.95 + 0.92 + 1) / 3) - (2.0 / 3))) + (1.0 / 5 * 0.25) + (1.0 / 5 * 0.5);
        var brier = ((0.05 * 0.05) + (0.92 * 0.92) + 0 + (0.25 * 0.25) + (0.5 * 0.5)) / 5;
        Assert.Equal(error, measured.ExpectedError, 1e-12);
        Assert.Equal(brier, measured.Brier.Value!.Value, 1e-12);
        Assert.Equal([(0.2, 1), (0.5, 1), (0.9, 3)], measured.Bins.Select(bin => (bin.From, bin.Count)));
    }

    [Fact]
    public void A_verifier_that_refuses_with_confidence_says_that_the_answer_is_unlikely_to_be_right()
    {
        var dialogue = Some.Dialogue(false, false) with { Judgements = [new JudgementResult(false, false, 0.8, false), new JudgementResult(true, true, 0.7, true)], Sureness = 0.4 };

        var measured = Calibration.Of(ProblemResults.Of([Some.Result("a", false, dialogues: dialogue)]), [[]]);

        Assert.Equal(["verifier", "tokens"], measured.Select(one => one.Source));
        Assert.Equal(((0.2 * 0.2) + (0.3 * 0.3)) / 2, measured[0].Brier.Value!.Value, 1e-12);
        Assert.Equal(0.4, measured[1].ExpectedError, 1e-12);
    }

    [Fact]
    public void The_majority_s_share_is_a_confidence()
    {
        // Five samples: three say 5 (right), one says 4, one says nothing.
        var problem = ProblemResults.Of(Enumerable.Range(0, 5).Select(sample => Some.Result("a", sample < 3, sample)));

        var measured = Assert.Single(Calibration.Of(problem, [[(3, 1), (1, 0)]]));

        Assert.Equal("votes", measured.Source);
        Assert.Equal(0.4, measured.ExpectedError, 1e-12);
    }

    [Fact]
    public void Programs_that_fail_and_are_mended()
    {
        SampleResult With(string id, bool isRight, int failures, int repairs, bool firstFailed, params (Verdict, int)[] programs) =>
            Some.Result(id, isRight, dialogues: Some.Dialogue(isRight, isRight) with { Failures = failures, Repairs = repairs, FirstProgramFailed = firstFailed }) with
            {
                Programs = programs.ToDictionary(one => one.Item1, one => one.Item2),
            };
        var measured = Programs.Of(ProblemResults.Of(
        [
            With("a", true, 2, 1, true, (Verdict.Ok, 1), (Verdict.CompileError, 2)), With("b", false, 1, 0, true, (Verdict.Timeout, 2)),
            With("c", true, 0, 0, false, (Verdict.Ok, 3)),
        ]));

        Assert.Equal(8, measured.Count);
        Assert.Equal(2.0 / 8, measured.CompileErrorRate.Value!.Value, 1e-12);
        Assert.Equal(2.0 / 8, measured.TimeoutRate.Value!.Value, 1e-12);
        Assert.Equal(1.0 / 3, measured.RepairRate.Value!.Value, 1e-12);
        Assert.Equal(1.0 / 2, measured.RightAfterFailure.Value!.Value, 1e-12);
        Assert.Equal(1.0 / 3, measured.RepairGain.Value!.Value, 1e-12);
        Assert.Equal(4, measured.Verdicts[Verdict.Ok]);
    }

    [Fact]
    public void Accuracy_within_a_budget_counts_the_last_attempt_that_was_over()
    {
        // a: right after 10 tokens, spoilt by 30. b: wrong after 10, mended by 40 (100 in all). c: two tries, chosen for 60.
        var a = Costing("a", false, 30, new DialogueResult([new("5", Some.Right, 1, 10), new("4", Some.Wrong, 3, 30)], Some.Wrong));
        var b = Costing("b", true, 100, new DialogueResult([new("4", Some.Wrong, 1, 10), new("5", Some.Right, 2, 40)], Some.Right));
        var c = Costing("c", true, 60, Some.Dialogue(true, true), Some.Dialogue(true, true));

        var measured = Costs.Of(ProblemResults.Of([a, b, c]));

        Assert.Equal(
            [(1, 0), (2, 0), (5, 0), (10, 1), (20, 1), (50, 1), (100, 2)], measured.ByTokens.Select(point => ((int)point.Budget, (int)Math.Round(point.Accuracy * 3))));
        Assert.Equal(190.0 / 3, measured.OutputTokens, 1e-9);
        Assert.Equal(190, measured.TotalOutputTokens);
    }

    private static SampleResult Costing(string id, bool isRight, long tokens, params IReadOnlyList<DialogueResult> dialogues) =>
        Some.Result(id, isRight, dialogues: dialogues) with { Cost = new SampleCost(5, 0, tokens, 0, 0) };

    private static SampleResult Verified(string id, bool isRight) => Some.Result(id, isRight) with { Status = SolutionStatus.Verified };

    private static DialogueResult Judged(params (bool Passes, bool IsRight)[] judgements) =>
        Some.Dialogue(true, true) with { Judgements = [.. judgements.Select(one => new JudgementResult(one.Passes, one.IsRight, null, false))] };
}
