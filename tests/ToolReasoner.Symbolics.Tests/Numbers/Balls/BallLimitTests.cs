using System.Diagnostics;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

public sealed class BallLimitTests
{
    private static readonly Ball s_giant = Ball.Of(BigInteger.Pow(10, 20));

    [Fact]
    public void Too_large_is_indeterminate_and_too_small_is_next_to_zero()
    {
        Assert.False(Ball.Exp(s_giant, 64).IsFinite);
        var tiny = Ball.Exp(-s_giant, 64);
        Assert.True(tiny.IsFinite && tiny.ContainsZero);
        Assert.Equal(Truth.True, Ball.Less(tiny, Ball.Of(new BigFloat(1, -1_000_000))));
        Assert.False(Ball.Power(Ball.Of(10), BigInteger.Pow(10, 30), 64).IsFinite);
        Assert.False(Ball.Gamma(s_giant, 64).IsFinite);
        Assert.Equal("1", Ball.Tanh(s_giant, 64).ToString(10) is "1.000000000" ? "1" : "not 1");
    }

    [Fact]
    public void Exponentials_of_giants_reduce_their_argument_with_enough_bits()
    {
        for (var top = 20; top < 59; top++)
        {
            foreach (var x in new[] { Ball.Of((1L << top) + 12345), Ball.Of(-(1L << top) - 54321) })
            {
                var log = Ball.Log(Ball.Exp(x, 64), 128);
                Assert.True(Ball.Overlaps(log, x) && Decimals.Radius(log) < new Rational(1, 1 << 20), $"{x} {log}");
            }
        }
    }

    [Fact]
    public void Numbers_far_apart_add_without_being_shifted_into_place()
    {
        var large = Ball.Of(new BigFloat(1, 1L << 50));
        var sum = Ball.Add(large, Ball.One, 64);
        Assert.True(sum.AccuracyBits > 1_000_000 - 10 || sum.IsFinite);
        Assert.True(Ball.Overlaps(Ball.Subtract(sum, large, 64), Ball.One));
        Assert.Equal(Truth.True, Ball.Less(Ball.One, large));
    }

    [Fact]
    public void Large_angles_are_reduced_up_to_a_limit()
    {
        // mpmath: sin(10^1000) = 0.65335979821036985695
        Assert.StartsWith("0.65335979", Ball.Sin(Ball.Of(BigInteger.Pow(10, 1000)), 64).ToString(15), StringComparison.Ordinal);
        var beyond = Ball.Sin(Ball.Of(new BigFloat(3, 1L << 40)), 64);
        Assert.True(beyond.Contains(1) && beyond.Contains(-1));
    }

    [Fact]
    public void Functions_of_extreme_numbers_end_soon()
    {
        var clock = Stopwatch.StartNew();
        BigFloat[] points =
        [
            new(1, 1L << 59), new(-1, 1L << 59), new(1, -(1L << 59)), new(-1, -(1L << 59)), new(1, 70), new(-1, 70), new(1, -5000), new(-3, -5000),
            new(BigInteger.Pow(3, 5000), 0), new(BigInteger.Pow(3, 5000), -8000),
        ];
        foreach (var (_, apply) in BallFunctions.ByName)
        {
            foreach (var point in points)
            {
                foreach (var radius in new[] { Magnitude.Zero, Ball.Of(default, 1e-300).Radius, Ball.Of(default, 1e300).Radius })
                {
                    foreach (var precision in new[] { 2, 64 })
                    {
                        _ = apply(Ball.Of(point, radius), precision).ToString(10);
                    }
                }
            }
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    [Fact]
    public void Threads_may_ask_for_the_same_constant()
    {
        var expected = Ball.EulerGamma(2000).ToString(400);
        Parallel.For(0, 16, i => Assert.Equal(expected[..50], Ball.EulerGamma(2000 + (i * 37)).ToString(400)[..50]));
    }
}
