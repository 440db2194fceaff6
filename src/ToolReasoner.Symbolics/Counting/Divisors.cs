namespace ToolReasoner.Symbolics;

/// <summary>Divisors of small numbers, by trial: for sizes that count places in a circle.</summary>
internal static class Divisors
{
    /// <summary>All divisors, ascending.</summary>
    public static IReadOnlyList<int> Of(int n)
    {
        var (low, high) = (new List<int>(), new Stack<int>());
        for (var d = 1; (long)d * d <= n; d++)
        {
            if (n % d == 0)
            {
                low.Add(d);
                if (d != n / d)
                {
                    high.Push(n / d);
                }
            }
        }

        return [.. low, .. high];
    }

    /// <summary>How many of 1, …, n have no common factor with n.</summary>
    public static int Totient(int n)
    {
        var result = n;
        for (var (p, rest) = (2, n); rest > 1; p++)
        {
            if ((long)p * p > rest)
            {
                p = rest;
            }

            if (rest % p == 0)
            {
                result -= result / p;
                while (rest % p == 0)
                {
                    rest /= p;
                }
            }
        }

        return result;
    }

    /// <summary>Möbius's function: 0 with a square factor, otherwise (-1) to the number of prime factors.</summary>
    public static int Moebius(int n)
    {
        var sign = 1;
        for (var (p, rest) = (2, n); rest > 1; p++)
        {
            if ((long)p * p > rest)
            {
                p = rest;
            }

            if (rest % p == 0)
            {
                rest /= p;
                sign = rest % p == 0 ? 0 : -sign;
                if (sign == 0)
                {
                    return 0;
                }
            }
        }

        return sign;
    }
}
