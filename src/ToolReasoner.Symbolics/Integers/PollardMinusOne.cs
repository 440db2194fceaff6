using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Pollard's p - 1 method with a second stage: finds p when p - 1 is a product of small primes and one middling one.</summary>
internal static class PollardMinusOne
{
    public static BigInteger? Factor(MontgomeryModulus modulus, int bound, int secondBound, Budget budget)
    {
        var primes = SmallPrimes.UpTo(secondBound);
        var value = modulus.Enter(3);
        var exponent = BigInteger.One;
        var index = 0;
        for (; index < primes.Length && primes[index] <= bound; index++)
        {
            var power = (long)primes[index];
            while (power * primes[index] <= bound)
            {
                power *= primes[index];
            }

            exponent *= power;
            if (exponent.GetBitLength() > 1024)
            {
                budget.Spend((1024 * modulus.Limbs * (long)modulus.Limbs) / 8);
                value = modulus.Pow(value, exponent);
                exponent = BigInteger.One;
            }
        }

        value = modulus.Pow(value, exponent);
        return Common(modulus, value) ?? SecondStage(modulus, value, primes, index, budget);
    }

    /// <summary>One product for each prime: value^(q' - q) for the gap between neighbours comes from a table.</summary>
    private static BigInteger? SecondStage(MontgomeryModulus modulus, ulong[] value, int[] primes, int index, Budget budget)
    {
        if (index >= primes.Length)
        {
            return null;
        }

        var square = new ulong[modulus.Limbs];
        modulus.Multiply(value, value, square);
        var gaps = new List<ulong[]> { modulus.One };
        var current = modulus.Pow(value, primes[index]);
        var product = (ulong[])modulus.One.Clone();
        var difference = new ulong[modulus.Limbs];
        for (; index < primes.Length; index++)
        {
            modulus.Subtract(current, modulus.One, difference);
            modulus.Multiply(product, difference, product);
            if (index % 64 == 0)
            {
                budget.Spend(16L * modulus.Limbs * modulus.Limbs);
            }

            if (index + 1 < primes.Length)
            {
                var half = (primes[index + 1] - primes[index]) / 2;
                while (gaps.Count <= half)
                {
                    var next = new ulong[modulus.Limbs];
                    modulus.Multiply(gaps[^1], square, next);
                    gaps.Add(next);
                }

                modulus.Multiply(current, gaps[half], current);
            }
        }

        var common = BigInteger.GreatestCommonDivisor(MontgomeryModulus.Read(product), modulus.Value);
        return common.IsOne || common == modulus.Value ? null : common;
    }

    private static BigInteger? Common(MontgomeryModulus modulus, ulong[] value)
    {
        var common = BigInteger.GreatestCommonDivisor(modulus.Leave(value) - 1, modulus.Value);
        return common.IsOne || common == modulus.Value ? null : common;
    }
}
