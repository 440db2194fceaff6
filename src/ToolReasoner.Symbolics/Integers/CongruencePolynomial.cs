using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Polynomials modulo a prime, coefficients from the constant one upwards: just enough to find their roots.</summary>
internal static class CongruencePolynomial
{
    // Below this, trying every residue is quicker.
    private const int Exhaustive = 200;

    /// <summary>The roots from 0 to p - 1 in ascending order, without multiplicity.</summary>
    /// <param name="coefficients">Not all 0 modulo p.</param>
    /// <param name="p">A prime.</param>
    /// <param name="budget">Spent.</param>
    public static List<BigInteger> Roots(IReadOnlyList<BigInteger> coefficients, BigInteger p, Budget budget)
    {
        var f = Trim([.. coefficients.Select(c => ModularInverse.Residue(c, p))]);
        var roots = new List<BigInteger>();
        if (p <= Exhaustive)
        {
            for (BigInteger x = 0; x < p; x++)
            {
                budget.Spend(f.Length);
                if (Evaluate(f, x, p).IsZero)
                {
                    roots.Add(x);
                }
            }

            return roots;
        }

        if (f.Length > 1)
        {
            // gcd(f, x^p - x) is the product of x - r over the roots r.
            f = Monic(f, p);
            var power = Pow([BigInteger.Zero, BigInteger.One], p, f, p, budget);
            Split(Gcd(f, Subtract(power, [BigInteger.Zero, BigInteger.One], p), p, budget), p, roots, budget);
            roots.Sort();
        }

        return roots;
    }

    public static BigInteger Evaluate(IReadOnlyList<BigInteger> f, BigInteger x, BigInteger modulus)
    {
        var value = BigInteger.Zero;
        for (var i = f.Count - 1; i >= 0; i--)
        {
            value = ((value * x) + f[i]) % modulus;
        }

        return ModularInverse.Residue(value, modulus);
    }

    /// <summary>
    /// Cantor and Zassenhaus (1981) for linear factors: the shifts are 0, 1, 2, …, so that the same input goes the same way.
    /// </summary>
    private static void Split(BigInteger[] f, BigInteger p, List<BigInteger> roots, Budget budget)
    {
        budget.Deepen();
        if (f.Length <= 1)
        {
            return;
        }

        if (f.Length == 2)
        {
            roots.Add(ModularInverse.Residue(-f[0], p));
            return;
        }

        for (var shift = BigInteger.Zero; ; shift++)
        {
            var half = Pow([shift, BigInteger.One], (p - 1) / 2, f, p, budget);
            var part = Gcd(f, Subtract(half, [BigInteger.One], p), p, budget);
            if (part.Length > 1 && part.Length < f.Length)
            {
                Split(part, p, roots, budget);
                Split(DivideRemainder(f, part, p, budget).Quotient, p, roots, budget);
                return;
            }
        }
    }

    private static BigInteger[] Pow(BigInteger[] value, BigInteger exponent, BigInteger[] modulus, BigInteger p, Budget budget)
    {
        BigInteger[] result = [BigInteger.One];
        value = DivideRemainder(value, modulus, p, budget).Remainder;
        for (var i = (int)exponent.GetBitLength() - 1; i >= 0; i--)
        {
            result = DivideRemainder(Multiply(result, result, p, budget), modulus, p, budget).Remainder;
            if (!(exponent >> i).IsEven)
            {
                result = DivideRemainder(Multiply(result, value, p, budget), modulus, p, budget).Remainder;
            }
        }

        return result;
    }

    private static BigInteger[] Gcd(BigInteger[] a, BigInteger[] b, BigInteger p, Budget budget)
    {
        while (b.Length > 0)
        {
            (a, b) = (b, DivideRemainder(a, Monic(b, p), p, budget).Remainder);
        }

        return a.Length == 0 ? a : Monic(a, p);
    }

    private static BigInteger[] Multiply(BigInteger[] a, BigInteger[] b, BigInteger p, Budget budget)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return [];
        }

        var product = new BigInteger[a.Length + b.Length - 1];
        budget.Spend(1 + ((long)a.Length * b.Length));
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                product[i + j] += a[i] * b[j];
            }
        }

        for (var i = 0; i < product.Length; i++)
        {
            product[i] %= p;
        }

        return Trim(product);
    }

    /// <summary>Division by a monic polynomial.</summary>
    private static (BigInteger[] Quotient, BigInteger[] Remainder) DivideRemainder(BigInteger[] a, BigInteger[] monic, BigInteger p, Budget budget)
    {
        if (a.Length < monic.Length)
        {
            return ([], a);
        }

        var rest = (BigInteger[])a.Clone();
        var quotient = new BigInteger[a.Length - monic.Length + 1];
        budget.Spend(1 + ((long)quotient.Length * monic.Length));
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            var factor = ModularInverse.Residue(rest[i + monic.Length - 1], p);
            quotient[i] = factor;
            if (factor.IsZero)
            {
                continue;
            }

            for (var j = 0; j < monic.Length; j++)
            {
                rest[i + j] -= factor * monic[j];
            }
        }

        return (Trim(quotient), Trim([.. rest.Take(monic.Length - 1).Select(c => ModularInverse.Residue(c, p))]));
    }

    private static BigInteger[] Subtract(BigInteger[] a, BigInteger[] b, BigInteger p)
    {
        var difference = new BigInteger[Math.Max(a.Length, b.Length)];
        for (var i = 0; i < difference.Length; i++)
        {
            difference[i] = ModularInverse.Residue((i < a.Length ? a[i] : 0) - (i < b.Length ? b[i] : 0), p);
        }

        return Trim(difference);
    }

    private static BigInteger[] Monic(BigInteger[] f, BigInteger p)
    {
        if (f[^1].IsOne)
        {
            return f;
        }

        var inverse = ModularInverse.Of(f[^1], p)!.Value;
        return Array.ConvertAll(f, c => c * inverse % p);
    }

    private static BigInteger[] Trim(BigInteger[] f)
    {
        var length = f.Length;
        while (length > 0 && f[length - 1].IsZero)
        {
            length--;
        }

        return length == f.Length ? f : f[..length];
    }
}
