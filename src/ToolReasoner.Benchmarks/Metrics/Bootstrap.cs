namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>
/// Percentile bootstrap over problems (Efron 1979): problems are drawn with all that belongs to them, so samples and judgements of one
/// problem count as the one piece of evidence that they are. The draws are the same every time.
/// </summary>
public static class Bootstrap
{
    /// <summary>Draws.</summary>
    public const int Draws = 1000;

    private const ulong Seed = 20_260_927;

    /// <summary>The 95 % interval of a statistic; null where no draw has one.</summary>
    /// <param name="problems">How many there are.</param>
    /// <param name="statistic">Of the problems with these indexes, some of them several times; not a number where it is not defined. It
    /// must not keep the list.</param>
    public static (double Low, double High)? Interval(int problems, Func<int[], double> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        if (problems == 0)
        {
            return null;
        }

        var state = Seed;
        var drawn = new int[problems];
        var values = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < problems; i++)
            {
                drawn[i] = (int)(Next(ref state) % (ulong)problems);
            }

            if (statistic(drawn) is var value && double.IsFinite(value))
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values.Count == 0 ? null : (Quantile(values, 0.025), Quantile(values, 0.975));
    }

    /// <summary>
    /// A sum over a sum, both problem by problem; where all draws agree at the rim, Wilson's interval over the problems that count.
    /// </summary>
    /// <param name="parts">For each problem.</param>
    /// <param name="of">What <see cref="Estimate.Of"/> is to be.</param>
    public static Estimate Ratio(IReadOnlyList<(double Hits, double Of)> parts, int of)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var value = Over([.. Enumerable.Range(0, parts.Count)]);
        if (!double.IsFinite(value))
        {
            return Estimate.Undefined;
        }

        // With every problem alike, draws say nothing of what the next problem may be.
        var interval = Interval(parts.Count, Over);
        if (interval is not var (low, high) || high - low < 1e-12)
        {
            var counting = parts.Count(part => part.Of > 0);
            (low, high) = Wilson.Interval(value * counting, counting);
        }

        return new Estimate(value, low, high, of);

        double Over(int[] drawn)
        {
            var (hits, all) = (0.0, 0.0);
            foreach (var i in drawn)
            {
                hits += parts[i].Hits;
                all += parts[i].Of;
            }

            return hits / all;
        }
    }

    /// <summary>A mean of differences, each −1 to 1, problem by problem.</summary>
    public static Estimate Difference(IReadOnlyList<double> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            return Estimate.Undefined;
        }

        var (low, high) = Interval(parts.Count, drawn => drawn.Average(i => parts[i]))!.Value;
        if (high - low < 1e-12 && parts.Average() == 0)
        {
            // Nothing differs: what could, and was not seen, is bounded as a share of none is.
            high = Wilson.Interval(0, parts.Count).High;
            low = -high;
        }

        return new Estimate(parts.Average(), low, high, parts.Count);
    }

    private static double Quantile(List<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)at;
        return below + 1 < sorted.Count ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

    // SplitMix64: fast, and the same everywhere.
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var next = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            next = (next ^ (next >> 27)) * 0x94D049BB133111EBUL;
            return next ^ (next >> 31);
        }
    }
}
