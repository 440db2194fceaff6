using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// π(n) without listing the primes: Legendre's recursion over the values ⌊n/i⌋, on odd numbers (known as Lucy's algorithm), about n^(3/4)
/// steps.
/// </summary>
internal static class PrimeCounting
{
    private const long Largest = 100_000_000_000_000;

    public static long Count(long n, Budget budget)
    {
        if (n < 3)
        {
            return n < 2 ? 0 : 1;
        }

        if (n > Largest)
        {
            throw new GaveUpException($"counting primes is limited to {Largest:0e0}, and {n} is larger");
        }

        // small[v] and large[i] count the odd numbers up to v and up to n/i that the primes so far have not crossed out, 1 standing for 2.
        var root = (int)FloorRoots.Sqrt((ulong)n);
        var small = new long[root + 1];
        var large = new long[root + 1];
        for (var i = 1; i <= root; i++)
        {
            small[i] = (i + 1) / 2;
            large[i] = ((n / i) + 1) / 2;
        }

        for (var p = 3; (long)p * p <= n; p += 2)
        {
            if (small[p] != small[p - 1])
            {
                Cross(n, p, small, large, budget);
            }
        }

        return large[1];
    }

    private static void Cross(long n, int p, long[] small, long[] large, Budget budget)
    {
        unchecked
        {
            var root = small.Length - 1;
            var (before, square) = (small[p - 1], (long)p * p);
            var end = (int)Math.Min(root, n / square);
            budget.Spend(1 + (end / 32));
            var direct = Math.Min(end, root / p);

            // From i = 1 on only odd multiples of odd numbers are asked for: even i never matter.
            for (var i = 1; i <= direct; i += 2)
            {
                large[i] -= large[i * p] - before;
            }

            var quotient = n / p;
            for (var i = (direct + 1) | 1; i <= end; i += 2)
            {
                large[i] -= small[Quotient(quotient, i)] - before;
            }

            if (square > root)
            {
                return;
            }

            for (int v = root, step = root / p; step >= p; step--)
            {
                var change = small[step] - before;
                for (; v >= step * p; v--)
                {
                    small[v] -= change;
                }
            }
        }
    }

    /// <summary>A quotient below 2^47 by way of double, which is quicker and, as both fit its 53 bits, exact once cut off.</summary>
    private static int Quotient(long value, int divisor) => (int)((double)value / divisor);

    /// <summary>The n-th prime, from 1.</summary>
    public static long Nth(long index, Budget budget)
    {
        if (index < 6)
        {
            return index switch { 1 => 2, 2 => 3, 3 => 5, 4 => 7, _ => 11 };
        }

        // Cipolla's expansion is within a fraction of a per cent; what is off is counted and sieved.
        double n = index, log = Math.Log(n), loglog = Math.Log(log);
        var guess = (long)Math.Max(11, n * (log + loglog - 1 + ((loglog - 2) / log) - (((loglog * (loglog - 6)) + 11) / (2 * log * log))));
        for (var i = 0; i < 3 && guess > 100_000; i++)
        {
            guess += (long)((index - Riemann(guess)) * Math.Log(guess));
        }

        var count = Count(guess, budget);
        var width = Math.Max(1000, (long)(Math.Abs(index - count) * log * 1.2));
        while (true)
        {
            if (count < index)
            {
                foreach (var prime in SegmentedSieve.Between(guess + 1, guess + width, budget))
                {
                    if (++count == index)
                    {
                        return prime;
                    }
                }

                guess += width;
                continue;
            }

            var before = SegmentedSieve.Between(Math.Max(2, guess - width + 1), guess, budget).ToList();
            if (count - before.Count < index)
            {
                return before[(int)(index - (count - before.Count) - 1)];
            }

            (count, guess) = (count - before.Count, guess - width);
        }
    }

    /// <summary>Riemann's R by Gram's series: a hint for where to look.</summary>
    private static double Riemann(double x)
    {
        var (sum, term, log) = (1.0, 1.0, Math.Log(x));
        for (var k = 1; k < 200; k++)
        {
            term *= log / k;
            sum += term / (k * Zeta(k + 1));
        }

        return sum;
    }

    private static double Zeta(int s)
    {
        var sum = 1.0;
        for (var i = 2; i < 20; i++)
        {
            sum += Math.Pow(i, -s);
        }

        return sum + (Math.Pow(19.5, 1 - s) / (s - 1));
    }
}
