using System.Globalization;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>The numbers of a run as rows of a name and a value, for a terminal and for Markdown.</summary>
public static class MetricsTable
{
    /// <summary>The rows that say most.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headline(BenchmarkMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var rows = new List<(string, string)>
        {
            ("right",
                $"{Count(metrics.Correct)} of {Count(metrics.N)}{(metrics.Missing > 0 ? $"; {Count(metrics.Missing)} are missing" : "")}"),
            ("accuracy", Percent.Of(metrics.Accuracy)),
        };
        if (metrics.Repeated is [var one, .., var last])
        {
            rows.Add(("pass@1", Percent.Of(one.Pass)));
            rows.AddRange(metrics.Repeated.Skip(1).Select(point => ($"pass@{point.K}", Percent.Of(point.Pass))));
            rows.AddRange(metrics.Repeated.Where(point => point.Majority is not null && point != last)
                .Select(point => ($"maj@{point.K}", Percent.Of(point.Majority!))));
            if (last.Majority is { } consensus)
            {
                rows.Add(($"maj@{last.K} = cons@{last.K}", Percent.Of(consensus)));
            }
        }

        rows.Add(("called verified", Of(metrics, SolutionStatus.Verified)));
        rows.Add(("  of these right", Percent.Of(metrics.Verifying.VerifiedRight)));
        rows.Add(("unverified", Of(metrics, SolutionStatus.Unverified)));
        rows.Add(("no answer", Of(metrics, SolutionStatus.None)));
        foreach (var (kind, name) in new[] { (GradeKind.Empty, "wrong: empty"), (GradeKind.Unparsable, "wrong: not readable"),
            (GradeKind.TimedOut, "wrong: out of budget or time"), (GradeKind.Unknown, "not decided by the grader") })
        {
            if (metrics.Grades.GetValueOrDefault(kind) is > 0 and var count)
            {
                rows.Add((name, Count(count)));
            }
        }

        if (metrics.Grades.GetValueOrDefault(GradeKind.Unknown) > 0)
        {
            rows.Add(("  accuracy if these were right", Percent.Of(metrics.AccuracyIfUnknownRight)));
        }

        return rows;
    }

    /// <summary>What going on is worth.</summary>
    public static IReadOnlyList<(string Name, string Value)> SelfCorrection(BenchmarkMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var own = metrics.SelfCorrection;
        return
        [
            ("dialogues", Count(own.Dialogues)), ("Acc@t1, first attempt", Percent.Of(own.First)), ("Acc@final", Percent.Of(own.Final)),
            ("Δ, points", Percent.Points(own.Delta)),
            ("i→c, mended", Percent.Of(own.Mended)), ("c→i, spoilt", Percent.Of(own.Spoilt)),
            ("CL, confidence level", Percent.Of(own.ConfidenceLevel)),
            ("CS, critique score", Percent.Of(own.CritiqueScore)), ("RSS", Percent.Number(own.RelativeScore)),
            ("right if stopped after attempt 1, 2, …", string.Join(", ", own.AccuracyByAttempt.Select(share => Percent.Of(share)))),
            ("dialogues with 0, 1, 2, … attempts", string.Join(", ", own.AttemptCounts.Select(count => Count(count)))),
        ];
    }

    /// <summary>How good verifiers and confidences are.</summary>
    public static IReadOnlyList<(string Name, string Value)> Verifying(BenchmarkMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var own = metrics.Verifying;
        return
        [
            ("judgements of an answer", Count(own.Judgements)), ("other judgements", Count(own.Others)),
            ("precision: right, of what passed", Percent.Of(own.Precision)), ("recall: passed, of what is right", Percent.Of(own.Recall)),
            ("wrong, of what was refused", Percent.Of(own.RefusalPrecision)), ("refused, of what is wrong", Percent.Of(own.RefusalRecall)),
            ("right, of what is called verified", Percent.Of(own.VerifiedRight)),
            ("called verified, of what is right", Percent.Of(own.RightVerified)),
            .. metrics.Calibration.SelectMany(one => new[]
            {
                ($"ECE of {one.Source} ({Count(one.Count)})", one.ExpectedError.ToString("0.000", CultureInfo.InvariantCulture)),
                ($"Brier of {one.Source}", Percent.Number(one.Brier)),
            }),
        ];
    }

    /// <summary>What programs did, and what it cost.</summary>
    public static IReadOnlyList<(string Name, string Value)> Costs(BenchmarkMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var (programs, costs) = (metrics.Programs, metrics.Costs);
        return
        [
            ("programs", Count(programs.Count)), ("did not compile", Percent.Of(programs.CompileErrorRate)),
            ("ran out of time", Percent.Of(programs.TimeoutRate)),
            ("failed, and the next one ran", Percent.Of(programs.RepairRate)),
            ("right, of dialogues whose first program failed", Percent.Of(programs.RightAfterFailure)),
            ("repair gain: these, of all dialogues", Percent.Of(programs.RepairGain)),
            ("calls to the model, each", Short(costs.Calls)), ("tokens written, each", Short(costs.OutputTokens)),
            ("tokens read, each", Short(costs.InputTokens)),
            ("seconds in the sandbox, each", Short(costs.ToolSeconds)), ("seconds, each", Short(costs.SampleSeconds)),
            ("seconds of work", Short(metrics.WallSeconds)),
        ];
    }

    private static string Of(BenchmarkMetrics metrics, SolutionStatus status)
    {
        var count = metrics.Statuses.GetValueOrDefault(status);
        return $"{Count(count)} ({Percent.Of(metrics.N == 0 ? null : (double)count / metrics.N)})";
    }

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Short(double number) => number.ToString(number < 100 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
