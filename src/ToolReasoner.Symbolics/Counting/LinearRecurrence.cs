using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The n-th term of a(n) = c₁a(n-1) + … + c_d·a(n-d) by x^n modulo the characteristic polynomial: about d² log n products
/// (Fiduccia, An efficient formula for linear recurrences, SIAM J. Comput. 14, 1985).
/// </summary>
internal static class LinearRecurrence
{
    /// <summary>Term n, exactly.</summary>
    public static BigInteger Term(ReadOnlySpan<BigInteger> coefficients, ReadOnlySpan<BigInteger> initial, BigInteger n, Budget budget) =>
        Combine(PowerOfX(coefficients, n, null, budget), initial);

    /// <summary>Term n modulo a positive number.</summary>
    public static BigInteger Term(
        ReadOnlySpan<BigInteger> coefficients, ReadOnlySpan<BigInteger> initial, BigInteger n, BigInteger modulus, Budget budget)
    {
        var sum = Combine(PowerOfX(coefficients, n, modulus, budget), initial) % modulus;
        return sum.Sign < 0 ? sum + modulus : sum;
    }

    private static BigInteger Combine(BigInteger[] power, ReadOnlySpan<BigInteger> initial)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < power.Length && i < initial.Length; i++)
        {
            sum += power[i] * initial[i];
        }

        return sum;
    }

    private static BigInteger[] PowerOfX(ReadOnlySpan<BigInteger> coefficients, BigInteger n, BigInteger? modulus, Budget budget)
    {
        BigInteger[] power = [BigInteger.One];
        for (var bit = (long)n.GetBitLength() - 1; bit >= 0; bit--)
        {
            if (modulus is null)
            {
                // How large the terms become depends on the roots; what is known is that a square is twice as long.
                budget.NeedBits(2.0 * Coefficients.MaxBits(power));
            }

            var square = Coefficients.Multiply(power, power, int.MaxValue, budget);
            var odd = !((n >> (int)bit) & 1).IsZero;
            power = Reduce(odd ? [BigInteger.Zero, .. square] : square, coefficients, modulus, budget);
        }

        return power;
    }

    // x^d = c₁x^(d-1) + … + c_d, applied from the top down.
    private static BigInteger[] Reduce(BigInteger[] polynomial, ReadOnlySpan<BigInteger> coefficients, BigInteger? modulus, Budget budget)
    {
        var degree = coefficients.Length;
        for (var i = polynomial.Length - 1; i >= degree; i--)
        {
            var top = modulus is { } m ? polynomial[i] % m : polynomial[i];
            if (top.IsZero)
            {
                continue;
            }

            for (var j = 0; j < degree; j++)
            {
                if (!coefficients[j].IsZero)
                {
                    budget.Spend(1 + CountSizes.Steps(top));
                    polynomial[i - 1 - j] += coefficients[j] * top;
                }
            }
        }

        var rest = polynomial.Length > degree ? polynomial[..degree] : polynomial;
        if (modulus is { } n)
        {
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] %= n;
            }
        }

        return rest;
    }
}
