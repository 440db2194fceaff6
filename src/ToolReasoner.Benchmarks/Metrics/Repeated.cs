namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>What several independent tries at one problem are worth, estimated from all subsets of them at once.</summary>
public static class Repeated
{
    /// <summary>
    /// pass@k: the chance that of k tries at least one is right, without bias, 1 − C(n−c, k) / C(n, k) (Chen et al. 2021, arXiv
    /// 2107.03374).
    /// </summary>
    /// <param name="samples">Tries there are, n.</param>
    /// <param name="right">Of these right, c.</param>
    /// <param name="k">1 to n.</param>
    public static double PassAt(int samples, int right, int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, samples);
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right, samples);
        var none = 1.0;
        for (var i = 0; i < k; i++)
        {
            none *= Math.Max(0, samples - right - i) / (double)(samples - i);
        }

        return 1 - none;
    }

    /// <summary>
    /// maj@k: the chance that of k tries the answer that most have is right: the mean over all subsets of k tries, and where several
    /// answers lead, over these. Tries without an answer do not vote; where none votes, nothing is right.
    /// </summary>
    /// <param name="samples">Tries there are, those without an answer included.</param>
    /// <param name="classes">Tries in each class of equal answers, and how much of the class is right, 0 to 1.</param>
    /// <param name="k">1 to the number of tries.</param>
    /// <remarks>
    /// The sum over all subsets is done by counting: for a class with m of the k votes, the others must have at most m each, and with b of
    /// them at exactly m the class wins 1/(b+1) of the time.
    /// </remarks>
    public static double MajorityAt(int samples, IReadOnlyList<(int Count, double Right)> classes, int k)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, samples);
        var silent = samples - classes.Sum(one => one.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(silent);
        var wins = 0.0;
        foreach (var (right, at) in classes.Select((one, at) => (one, at)).Where(pair => pair.one.Right > 0))
        {
            for (var votes = 1; votes <= Math.Min(k, right.Count); votes++)
            {
                var others = Others(silent, [.. classes.Where((_, other) => other != at).Select(other => other.Count)], k - votes, votes);
                wins += right.Right * Choose(right.Count, votes) * others.Select((ways, ties) => ways / (ties + 1)).Sum();
            }
        }

        return wins / Choose(samples, k);
    }

    /// <summary>The numbers of tries that are looked at: powers of two, and all of them.</summary>
    public static IEnumerable<int> Steps(int samples)
    {
        for (var k = 1; k < samples; k *= 2)
        {
            yield return k;
        }

        if (samples > 0)
        {
            yield return samples;
        }
    }

    /// <summary>How many ways there are to choose.</summary>
    internal static double Choose(int of, int count)
    {
        var ways = count > of ? 0.0 : 1.0;
        for (var i = 1; i <= Math.Min(count, of - count); i++)
        {
            ways = ways * (of - i + 1) / i;
        }

        return ways;
    }

    // Ways to draw so many from the silent and the classes, none of which gives more than `most`; by how many give exactly that.
    private static double[] Others(int silent, int[] classes, int drawn, int most)
    {
        var mostTies = drawn / most;
        var ways = new double[drawn + 1, mostTies + 1];
        for (var i = 0; i <= Math.Min(silent, drawn); i++)
        {
            ways[i, 0] = Choose(silent, i);
        }

        foreach (var count in classes)
        {
            var next = new double[drawn + 1, mostTies + 1];
            for (var take = 0; take <= Math.Min(count, most); take++)
            {
                var (factor, tie) = (Choose(count, take), take == most ? 1 : 0);
                for (var sum = take; sum <= drawn; sum++)
                {
                    for (var ties = tie; ties <= mostTies; ties++)
                    {
                        next[sum, ties] += factor * ways[sum - take, ties - tie];
                    }
                }
            }

            ways = next;
        }

        return [.. Enumerable.Range(0, mostTies + 1).Select(ties => ways[drawn, ties])];
    }
}
