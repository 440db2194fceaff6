namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>A number with its 95 % interval.</summary>
/// <param name="Value">Null where it is not defined, as a share of nothing.</param>
/// <param name="Low">Lower end of the interval; null where there is none.</param>
/// <param name="High">Upper end of the interval; null where there is none.</param>
/// <param name="Of">On how many things it rests: problems, dialogues, judgements.</param>
public sealed record Estimate(double? Value, double? Low, double? High, int Of)
{
    /// <summary>Of nothing.</summary>
    public static Estimate Undefined { get; } = new(null, null, null, 0);

    /// <summary>A share of independent things, with Wilson's interval (1927).</summary>
    public static Estimate Share(int hits, int of) => Wilson.Interval(hits, of) is var (low, high) && of > 0
        ? new Estimate((double)hits / of, low, high, of) : Undefined;
}

/// <summary>Wilson's score interval for a share (Wilson 1927).</summary>
public static class Wilson
{
    private const double Z = 1.959963984540054; // the normal distribution's 97.5 % point

    /// <summary>The 95 % interval.</summary>
    /// <param name="hits">0 to <paramref name="of"/>; need not be whole.</param>
    /// <param name="of">Above 0, else the interval is 0 to 1.</param>
    public static (double Low, double High) Interval(double hits, double of)
    {
        if (of <= 0)
        {
            return (0, 1);
        }

        var (p, z2) = (hits / of, Z * Z);
        var middle = (p + (z2 / (2 * of))) / (1 + (z2 / of));
        var half = Z / (1 + (z2 / of)) * Math.Sqrt((p * (1 - p) / of) + (z2 / (4 * of * of)));
        return (hits <= 0 ? 0 : Math.Max(0, middle - half), hits >= of ? 1 : Math.Min(1, middle + half));
    }
}
