namespace ToolReasoner.Symbolics;

/// <summary>Primes of 31 bits, largest first: moduli for computing by remainders.</summary>
internal static class WordPrimes
{
    /// <summary>The largest prime below, odd and above 2.</summary>
    internal static uint Below(uint limit)
    {
        var candidate = (limit - 1) | 1;
        candidate = candidate >= limit ? candidate - 2 : candidate;
        while (!IsPrime(candidate))
        {
            candidate -= 2;
        }

        return candidate;
    }

    /// <summary>The least prime above.</summary>
    internal static uint Above(uint value)
    {
        var candidate = value < 2 ? 2 : (value + 1) | 1;
        while (!IsPrime(candidate))
        {
            candidate += 2;
        }

        return candidate;
    }

    internal static IEnumerable<uint> Descending()
    {
        for (var prime = Below(1u << 31); ; prime = Below(prime))
        {
            yield return prime;
        }
    }

    internal static bool IsPrime(uint value)
    {
        if (value < 4 || value % 2 == 0)
        {
            return value is 2 or 3;
        }

        // The bases 2, 7 and 61 decide below 4,759,123,141 (Jaeschke 1993).
        return value is 7 or 61 || (IsProbablePrime(value, 2) && IsProbablePrime(value, 7) && IsProbablePrime(value, 61));
    }

    private static bool IsProbablePrime(uint value, uint witness)
    {
        var twos = System.Numerics.BitOperations.TrailingZeroCount(value - 1);
        var power = WordModulus.Pow(witness, (value - 1) >> twos, value);
        if (power == 1 || power == value - 1)
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            power = power * power % value;
            if (power == value - 1)
            {
                return true;
            }
        }

        return false;
    }
}
