using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Pollard's rho in Brent's form (An improved Monte Carlo factorization algorithm, 1980).</summary>
internal static class PollardRho
{
    private const int Batch = 128;

    /// <summary>A proper factor of an odd composite number below 2^64. Always ends: about the fourth root of n steps.</summary>
    public static ulong Factor(ulong n, Budget budget)
    {
        var root = FloorRoots.Sqrt(n);
        if (root * root == n)
        {
            return root;
        }

        var modulus = new Montgomery64(n);
        for (var constant = 1UL; ; constant++)
        {
            var factor = Try(modulus, modulus.Enter(constant), budget);
            if (factor != 0 && factor != n)
            {
                return factor;
            }
        }
    }

    private static ulong Try(Montgomery64 modulus, ulong constant, Budget budget)
    {
        var n = modulus.Modulus;
        var (slow, fast, product, saved) = (modulus.One, modulus.One, modulus.One, 0UL);
        for (var length = 1; ; length *= 2)
        {
            slow = fast;
            for (var i = 0; i < length; i++)
            {
                fast = modulus.Add(modulus.Multiply(fast, fast), constant);
            }

            for (var done = 0; done < length; done += Batch)
            {
                saved = fast;
                var count = Math.Min(Batch, length - done);
                for (var i = 0; i < count; i++)
                {
                    fast = modulus.Add(modulus.Multiply(fast, fast), constant);
                    product = modulus.Multiply(product, fast > slow ? fast - slow : slow - fast);
                }

                budget.Spend(count);
                var common = Gcd(product, n);
                if (common == 1)
                {
                    continue;
                }

                if (common != n)
                {
                    return common;
                }

                // Several factors in one batch: go through it again one by one.
                for (var i = 0; i < count; i++)
                {
                    saved = modulus.Add(modulus.Multiply(saved, saved), constant);
                    common = Gcd(saved > slow ? saved - slow : slow - saved, n);
                    if (common != 1)
                    {
                        return common;
                    }
                }

                return 0;
            }
        }
    }

    /// <summary>A proper factor of a large odd number, if one shows within so many steps.</summary>
    public static BigInteger? Factor(MontgomeryModulus modulus, int steps, Budget budget)
    {
        var n = modulus.Value;
        var constant = modulus.Enter(BigInteger.One);
        var (slow, fast, product, difference) = (modulus.Enter(2), modulus.Enter(2), (ulong[])modulus.One.Clone(), new ulong[modulus.Limbs]);
        for (int length = 1, done = 0; done < steps; length *= 2)
        {
            fast.CopyTo(slow.AsSpan());
            for (var i = 1; i <= 2 * length && done < steps; i++, done++)
            {
                modulus.Multiply(fast, fast, fast);
                modulus.Add(fast, constant, fast);
                if (i <= length)
                {
                    continue;
                }

                modulus.Subtract(fast, slow, difference);
                modulus.Multiply(product, difference, product);
                if (done % Batch == 0)
                {
                    budget.Spend(Batch * modulus.Limbs);
                    var common = BigInteger.GreatestCommonDivisor(MontgomeryModulus.Read(product), n);
                    if (!common.IsOne)
                    {
                        return common == n ? null : common;
                    }
                }
            }
        }

        return null;
    }

    private static ulong Gcd(ulong a, ulong b)
    {
        if (a == 0)
        {
            return b;
        }

        a >>= BitOperations.TrailingZeroCount(a); // b is odd
        while (a != b)
        {
            if (a < b)
            {
                (a, b) = (b, a);
            }

            a -= b;
            a >>= BitOperations.TrailingZeroCount(a);
        }

        return a;
    }
}
