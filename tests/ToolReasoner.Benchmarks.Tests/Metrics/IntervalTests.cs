using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Tests.Metrics;

/// <summary>Intervals against published values, against the binomial distribution, and against what is known of the bootstrap.</summary>
public sealed class IntervalTests
{
    [Theory] // Newcombe 1998, table I: Wilson's score interval without continuity correction
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_s_interval_is_the_published_one(int hits, int of, double low, double high)
    {
        var interval = Wilson.Interval(hits, of);

        Assert.Equal(low, interval.Low, 5e-5);
        Assert.Equal(high, interval.High, 5e-5);
    }

    [Fact]
    public void Of_nothing_everything_is_possible() => Assert.Equal((0, 1), Wilson.Interval(0, 0));

    [Fact]
    public void The_bootstrap_of_a_share_is_about_as_wide_as_the_normal_one()
    {
        var parts = Enumerable.Range(0, 400).Select(i => (i % 4 == 0 ? 1.0 : 0, 1.0)).ToList();

        var share = Bootstrap.Ratio(parts, 400);

        var half = 1.96 * Math.Sqrt(0.25 * 0.75 / 400);
        Assert.Equal(0.25, share.Value);
        Assert.InRange(share.Low!.Value, 0.25 - half - 0.006, 0.25 - half + 0.006);
        Assert.InRange(share.High!.Value, 0.25 + half - 0.006, 0.25 + half + 0.006);
    }

    [Fact]
    public void Samples_of_one_problem_are_one_piece_of_evidence()
    {
        // 50 problems, each with 8 samples that agree: as wide as 50 samples, and not as 400.
        var agreeing = Bootstrap.Ratio([.. Enumerable.Range(0, 50).Select(i => (i % 2 == 0 ? 8.0 : 0, 8.0))], 400);
        var alone = Bootstrap.Ratio([.. Enumerable.Range(0, 50).Select(i => (i % 2 == 0 ? 1.0 : 0, 1.0))], 50);

        Assert.Equal(alone.High - alone.Low, agreeing.High - agreeing.Low);
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        List<(double, double)> parts = [(1, 1), (0, 1), (0, 1), (1, 1), (1, 1)];

        Assert.Equal(Bootstrap.Ratio(parts, 5), Bootstrap.Ratio(parts, 5));
    }

    [Fact]
    public void Where_all_problems_are_alike_the_interval_is_not_a_point()
    {
        var none = Bootstrap.Ratio([.. Enumerable.Repeat((0.0, 4.0), 30)], 120);
        var difference = Bootstrap.Difference([.. Enumerable.Repeat(0.0, 30)]);

        Assert.Equal(Wilson.Interval(0, 30), (none.Low!.Value, none.High!.Value));
        Assert.Equal((-none.High, none.High), (difference.Low, difference.High));
    }

    [Fact]
    public void A_share_of_nothing_has_no_value() => Assert.Equal(Estimate.Undefined, Bootstrap.Ratio([(0, 0), (0, 0)], 0));
}
