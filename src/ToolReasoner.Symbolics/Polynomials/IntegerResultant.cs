using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Resultants by remainders modulo primes, up to Hadamard's bound on the determinant of Sylvester's matrix.</summary>
internal static class IntegerResultant
{
    internal static BigInteger Of(IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsZero || right.IsZero)
        {
            return BigInteger.Zero;
        }

        if (left.IsConstant || right.IsConstant)
        {
            return budget.Pow(left.IsConstant ? left[0] : right[0], left.IsConstant ? right.Degree : left.Degree);
        }

        var bound = (right.Degree * NormBits(left)) + (left.Degree * NormBits(right)) + 2;
        budget.NeedBits(bound);
        var (value, modulus) = (BigInteger.Zero, BigInteger.One);
        foreach (var prime in WordPrimes.Descending())
        {
            var (f, g) = (ModularPolynomial.Of(left, prime), ModularPolynomial.Of(right, prime));
            if (f.Degree < left.Degree || g.Degree < right.Degree)
            {
                continue;
            }

            var residue = Modular(f, g, budget);
            var inverse = WordModulus.Inverse(WordModulus.Of(modulus, prime), prime);
            var step = unchecked((residue + prime - WordModulus.Of(value, prime)) % prime * inverse % prime);
            (value, modulus) = (value + (modulus * step), modulus * prime);
            budget.Spend(1 + (modulus.GetBitLength() / 64));
            if (modulus.GetBitLength() > bound)
            {
                break;
            }
        }

        return IntegerMath.SymmetricMod(value, modulus);
    }

    /// <summary>The resultant of two polynomials that are not 0.</summary>
    internal static ulong Modular(ModularPolynomial f, ModularPolynomial g, Budget budget)
    {
        var prime = f.Prime;
        var resultant = 1UL;
        while (g.Degree > 0)
        {
            // res(f, g) = (-1)^(deg f deg g) lc(g)^(deg f - deg r) res(g, r) with r = f mod g.
            budget.Spend(1 + ((long)(Math.Abs(f.Degree - g.Degree) + 1) * g.Degree / 8));
            var rest = f.Remainder(g);
            if (rest.IsZero)
            {
                return 0;
            }

            resultant = unchecked(resultant * WordModulus.Pow(g.LeadingCoefficient, (ulong)(f.Degree - rest.Degree), prime) % prime);
            resultant = ((long)f.Degree * g.Degree) % 2 == 1 && resultant != 0 ? prime - resultant : resultant;
            (f, g) = (g, rest);
        }

        return unchecked(resultant * WordModulus.Pow(g.LeadingCoefficient, (ulong)f.Degree, prime) % prime);
    }

    // log2 of the Euclidean norm, from above.
    private static double NormBits(IntegerPolynomial value)
    {
        var square = BigInteger.Zero;
        foreach (var coefficient in value.Coefficients)
        {
            square += coefficient * coefficient;
        }

        return (square.GetBitLength() / 2.0) + 0.01;
    }
}
