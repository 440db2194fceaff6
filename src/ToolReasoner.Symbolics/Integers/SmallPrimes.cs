namespace ToolReasoner.Symbolics;

/// <summary>The primes below 65,536: enough to try every 32-bit number by division.</summary>
internal static class SmallPrimes
{
    public const int Limit = 65_536;

    private static readonly Lazy<int[]> s_primes = new(() => UpTo(Limit));

    public static int[] All => s_primes.Value;

    /// <summary>A plain sieve of the odd numbers.</summary>
    /// <param name="limit">Included; up to about 10^9.</param>
    public static int[] UpTo(int limit)
    {
        if (limit < 2)
        {
            return [];
        }

        var composite = new bool[((limit - 1) / 2) + 1]; // index i stands for 2i + 1
        var primes = new List<int> { 2 };
        for (var i = 1; i < composite.Length; i++)
        {
            if (composite[i])
            {
                continue;
            }

            var prime = (2 * i) + 1;
            primes.Add(prime);
            for (var j = 2L * i * (i + 1); j < composite.Length; j += prime)
            {
                composite[j] = true;
            }
        }

        return [.. primes];
    }
}
