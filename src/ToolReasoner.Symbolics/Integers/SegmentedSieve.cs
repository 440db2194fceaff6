namespace ToolReasoner.Symbolics;

/// <summary>
/// Primes of an interval in order, a segment of odd numbers at a time, so that memory grows with the root of the end only.
/// </summary>
internal static class SegmentedSieve
{
    private const int SegmentOdds = 1 << 17;

    // Base primes up to this are kept, 70 MB of them; numbers above its square, 10^16, are tested one by one.
    private const long MostBase = 100_000_000;

    /// <summary>The primes from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public static IEnumerable<long> Between(long from, long to, Budget? budget)
    {
        if (to < 2 || from > to)
        {
            yield break;
        }

        if (from <= 2)
        {
            yield return 2;
        }

        var low = Math.Max(3, from) | 1;
        if (IsDearer(low, Math.Min(to, MostBase * MostBase)) || low > MostBase * MostBase)
        {
            foreach (var prime in OneByOne(low, to, budget))
            {
                yield return prime;
            }

            yield break;
        }

        var composite = new bool[SegmentOdds];
        var bases = new List<int>();
        var next = new List<long>();
        while (low <= to)
        {
            // The first segments are short: whoever asks for the first ten primes should not wait for a hundred thousand.
            var size = (int)Math.Min(Math.Min(SegmentOdds, Math.Max(512, low / 4)), ((Math.Min(to, MostBase * MostBase) - low) / 2) + 1);
            var high = low + (2L * (size - 1));
            budget?.Spend(size / 4 + 1);
            Extend(bases, next, low, high);
            Cross(composite.AsSpan(0, size), bases, next, low, high);
            for (var i = 0; i < size; i++)
            {
                if (!composite[i])
                {
                    yield return low + (2L * i);
                }
            }

            low = high + 2;
            if (low > MostBase * MostBase)
            {
                foreach (var prime in OneByOne(low, to, budget))
                {
                    yield return prime;
                }

                yield break;
            }
        }
    }

    /// <summary>Whether making the base primes costs more than testing the odd numbers up to the end.</summary>
    private static bool IsDearer(long low, long to)
    {
        var root = (long)FloorRoots.Sqrt((ulong)to);
        return root > MostBase || (to - low) / 2 < root / 32;
    }

    private static IEnumerable<long> OneByOne(long low, long to, Budget? budget)
    {
        for (var n = low; n <= to; n += 2)
        {
            budget?.Spend(2);
            if (MillerRabin.IsPrime((ulong)n))
            {
                yield return n;
            }

            if (n > long.MaxValue - 2)
            {
                yield break;
            }
        }
    }

    private static void Extend(List<int> bases, List<long> next, long low, long high)
    {
        var root = (long)FloorRoots.Sqrt((ulong)high);
        if (bases.Count > 0 && bases[^1] >= root)
        {
            return;
        }

        var found = SmallPrimes.UpTo((int)Math.Min(MostBase, Math.Max(root + 1, Math.Min(2 * root, 1 << 20))));
        for (var i = bases.Count + 1; i < found.Length; i++) // without 2
        {
            var prime = (long)found[i];
            bases.Add(found[i]);
            var start = Math.Max(prime * prime, (low + prime - 1) / prime * prime);
            next.Add(start % 2 == 0 ? start + prime : start);
        }
    }

    private static void Cross(Span<bool> composite, List<int> bases, List<long> next, long low, long high)
    {
        composite.Clear();
        for (var i = 0; i < bases.Count && (long)bases[i] * bases[i] <= high; i++)
        {
            var prime = bases[i];
            var index = (next[i] - low) / 2;
            for (; index < composite.Length; index += prime)
            {
                composite[(int)index] = true;
            }

            next[i] = low + (2 * index);
        }
    }
}
