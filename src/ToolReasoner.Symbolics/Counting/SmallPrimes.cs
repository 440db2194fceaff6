namespace ToolReasoner.Symbolics;

/// <summary>Primes by the sieve of Eratosthenes, for what counting needs.</summary>
internal static class SmallPrimes
{
    /// <summary>All primes up to a limit, ascending.</summary>
    public static List<int> UpTo(int limit, Budget budget)
    {
        budget.Spend(1 + (limit / 8));
        var primes = new List<int>();
        if (limit >= 2)
        {
            primes.Add(2);
        }

        // Odd numbers only: index i stands for 2i+1.
        var composite = new bool[(Math.Max(limit, 1) + 1) / 2];
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

        return primes;
    }
}
