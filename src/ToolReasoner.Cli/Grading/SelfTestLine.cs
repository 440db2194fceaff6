using System.Text.Json;
using ToolReasoner.Answers.SelfTest;
using ToolReasoner.Cli.Running;

namespace ToolReasoner.Cli.Grading;

/// <summary>What <c>grade selftest --json</c> prints.</summary>
internal sealed record SelfTestLine(
    int Records, TallyEntry Itself, TallyEntry Solution, TallyEntry FalseReject, TallyEntry FalseAccept,
        IReadOnlyList<RewriteEntry> Rewrites,
    IReadOnlyList<FailureEntry> Failures, double WallS)
{
    /// <summary>The line of a report, without its end.</summary>
    public static string Of(SelfTestReport report, TimeSpan time) => JsonSerializer.Serialize(
        new SelfTestLine(
            report.Records,
            TallyEntry.Of(report.Kinds[SelfTestKind.Itself]),
            TallyEntry.Of(report.Kinds[SelfTestKind.Solution]),
            TallyEntry.Of(report.Kinds[SelfTestKind.EqualVariant]),
            TallyEntry.Of(report.Kinds[SelfTestKind.UnequalMutant]),
            [.. report.Rewrites.Select(one => new RewriteEntry(NameOf(one.Kind), one.Rewrite, one.Tally.Checks, one.Tally.Wrong,
                one.Tally.Unknown))],
            [.. report.Failures.Select(FailureEntry.Of)],
            Math.Round(time.TotalSeconds, 1)),
        LineFormat.Readable.SelfTestLine);

    /// <summary>What a kind is called, for example <c>equal_variant</c>.</summary>
    public static string NameOf(SelfTestKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}

/// <summary>Checks of one kind; the rate is that of wrong ones.</summary>
internal sealed record TallyEntry(long N, long Wrong, long Unknown, double Rate, IReadOnlyList<double> Ci95)
{
    /// <summary>Converts.</summary>
    public static TallyEntry Of(SelfTestTally tally) =>
        new(tally.Checks, tally.Wrong, tally.Unknown, Math.Round(tally.WrongShare.Share, 6),
            [Math.Round(tally.WrongShare.Low, 6), Math.Round(tally.WrongShare.High, 6)]);
}

/// <summary>Checks with one rewrite.</summary>
internal sealed record RewriteEntry(string Kind, string Rewrite, long N, long Wrong, long Unknown);

/// <summary>A check that did not come out as it should.</summary>
internal sealed record FailureEntry(string Kind, string Rewrite, string Gold, string Pred, bool? Equal, string Why)
{
    /// <summary>Converts.</summary>
    public static FailureEntry Of(SelfTestCheck check) =>
        new(SelfTestLine.NameOf(check.Kind), check.Rewrite, check.Gold, check.Pred, check.Match.IsEqual, check.Match.Why);
}
