using ToolReasoner.Training.Measuring;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Training.Tests.Measuring;

/// <summary>The figures of the loop, on attempts counted by hand.</summary>
public sealed class LoopReportTests
{
    private static readonly LoopReport s_report = new(
    [
        Attempt(first: true, last: true, SolutionStatus.Verified, (true, true)),
        Attempt(first: true, last: true, SolutionStatus.Verified, (true, true)),
        Attempt(first: false, last: true, SolutionStatus.Verified, (false, false), (true, true)),
        Attempt(first: true, last: false, SolutionStatus.Verified, (false, true), (true, false)),
        Attempt(first: false, last: false, SolutionStatus.None),
    ]);

    [Fact]
    public void Shares_are_counted()
    {
        Assert.Equal(new Share(3, 5), s_report.First);
        Assert.Equal(new Share(3, 5), s_report.Final);
        Assert.Equal(new Share(1, 5), s_report.Mended);
        Assert.Equal(new Share(1, 5), s_report.Spoilt);
        Assert.Equal(new Share(2, 3), s_report.ConfidenceLevel);
        Assert.Equal(new Share(1, 2), s_report.CritiqueScore);
        Assert.Equal(new Share(3, 4), s_report.VerifiedRight);
        Assert.Equal(new Share(1, 5), s_report.ConfidentErrors);
        Assert.Equal(new Share(3, 4), s_report.VerifierPrecision);
        Assert.Equal(new Share(3, 4), s_report.VerifierRecall);
    }

    [Fact]
    public void The_identity_of_the_two_scores_holds() => Assert.Equal(
        s_report.Final.Value, s_report.First.Value * s_report.ConfidenceLevel.Value + (1 - s_report.First.Value) * s_report.CritiqueScore.Value, 12);

    [Theory]
    [InlineData(8, 10, 0.4902, 0.9433)] // Wilson's interval, worked out by hand
    [InlineData(0, 10, 0.0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1.0)]
    public void Intervals_are_Wilsons(int hits, int of, double low, double high)
    {
        var interval = new Share(hits, of).Interval;
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    private static Attempt Attempt(bool first, bool last, SolutionStatus status, params (bool, bool)[] judgements) =>
        new(first, last, status, judgements.Length, judgements, new Usage());
}
