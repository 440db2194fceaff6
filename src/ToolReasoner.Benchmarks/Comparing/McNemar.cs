namespace ToolReasoner.Benchmarks.Comparing;

/// <summary>McNemar's test for two runs over the same problems (McNemar 1947), exact.</summary>
public static class McNemar
{
    /// <summary>
    /// The chance, if both were equally good, of a split of the problems on which they differ that is at least as uneven: two-sided, from
    /// the binomial distribution with one half.
    /// </summary>
    /// <param name="gained">Problems that only the second has right.</param>
    /// <param name="lost">Problems that only the first has right.</param>
    /// <returns>0 to 1; 1 where they differ in nothing.</returns>
    public static double ExactP(int gained, int lost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gained);
        ArgumentOutOfRangeException.ThrowIfNegative(lost);
        var (all, few) = (gained + lost, Math.Min(gained, lost));
        // By logarithms: 2^-5000 is no double.
        var (sum, term) = (0.0, -all * Math.Log(2));
        for (var i = 0; i <= few; i++)
        {
            sum += Math.Exp(term);
            term += Math.Log((double)(all - i) / (i + 1));
        }

        return Math.Min(1, 2 * sum);
    }
}
