using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Strong probable primes, and the bases that make a proof of it for numbers below 3.3·10^24.</summary>
internal static class MillerRabin
{
    /// <summary>
    /// No composite below it is a strong probable prime to the first 13 prime bases: Sorenson and Webster, Strong pseudoprimes to twelve prime
    /// bases, Math. Comp. 86 (2017).
    /// </summary>
    public static readonly BigInteger ProvedBelow = BigInteger.Parse("3317044064679887385961981", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly int[] s_bases = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

    // The least strong pseudoprimes to the first 2, 3, 4, 6, 7, 9 and 12 bases: Jaeschke (1993); Jiang and Deng (2014) for 9; the above
    // for 12.
    private static readonly (ulong Below, int Bases)[] s_enough =
    [
        (1_373_653, 2), (25_326_001, 3), (3_215_031_751, 4), (3_474_749_660_383, 6), (341_550_071_728_321, 7),
        (3_825_123_056_546_413_051, 9), (ulong.MaxValue, 12),
    ];

    /// <summary>Whether it is prime: proved.</summary>
    public static bool IsPrime(ulong value)
    {
        if (value < 64)
        {
            return (0x28208A20A08A28ACUL >> (int)value & 1) != 0;
        }

        if (value % 2 == 0 || value % 3 == 0 || value % 5 == 0 || value % 7 == 0 || value % 11 == 0 || value % 13 == 0)
        {
            return false;
        }

        if (value < 17 * 17)
        {
            return true;
        }

        var bases = Array.Find(s_enough, row => value < row.Below || row.Below == ulong.MaxValue).Bases;
        var modulus = new Montgomery64(value);
        for (var i = 0; i < bases; i++)
        {
            if (!IsStrongProbablePrime(modulus, (ulong)s_bases[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an odd number from 2^64 up to <see cref="ProvedBelow"/> is prime: proved.</summary>
    public static bool IsPrime(BigInteger value)
    {
        var modulus = new MontgomeryModulus(value);
        return Array.TrueForAll(s_bases, b => IsStrongProbablePrime(modulus, b));
    }

    /// <summary>Whether an odd number passes the test to one base.</summary>
    public static bool IsStrongProbablePrime(MontgomeryModulus modulus, BigInteger basis)
    {
        var less = modulus.Value - 1;
        var twos = (int)BigInteger.TrailingZeroCount(less);
        var minusOne = modulus.Enter(less);
        var power = modulus.Pow(modulus.Enter(basis), less >> twos);
        if (power.AsSpan().SequenceEqual(modulus.One) || power.AsSpan().SequenceEqual(minusOne))
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            modulus.Multiply(power, power, power);
            if (power.AsSpan().SequenceEqual(minusOne))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStrongProbablePrime(Montgomery64 modulus, ulong basis)
    {
        var less = modulus.Modulus - 1;
        var twos = BitOperations.TrailingZeroCount(less);
        var minusOne = modulus.Modulus - modulus.One;
        var power = modulus.Pow(modulus.Enter(basis), less >> twos);
        if (power == modulus.One || power == minusOne)
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            power = modulus.Multiply(power, power);
            if (power == minusOne)
            {
                return true;
            }
        }

        return false;
    }
}
