using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Factors a primitive square-free polynomial: modulo a prime, lifted to a power of it, and put together again by trying few factors
/// (Zassenhaus 1969) or by lattice reduction when there are many (van Hoeij 2002).
/// </summary>
internal static class ModularRecombination
{
    // Up to here all subsets are tried: at most 2^11, most of them refused by their constant term.
    private const int MostToTry = 12;

    /// <summary>Irreducible, primitive factors.</summary>
    internal static List<IntegerPolynomial> FactorSquareFree(IntegerPolynomial value, Budget budget)
    {
        if (value.Degree <= 1)
        {
            return value.Degree == 1 ? [value] : [];
        }

        if (value.Degree == 2)
        {
            return FactorQuadratic(value, budget);
        }

        if (value[0].IsZero)
        {
            return [IntegerPolynomial.X, .. FactorSquareFree(new IntegerPolynomial(value.Coefficients.AsSpan()[1..]), budget)];
        }

        if (Cyclotomic.OrderOf(value, budget) is not null)
        {
            return [value];
        }

        var (product, degrees) = BestImage(value, budget);
        if (product is null)
        {
            return [value];
        }

        var factors = ModularFactorization.FactorSquareFree(product, budget);
        var lifting = new HenselLifting(factors, value.LeadingCoefficient, budget);
        var bits = FactorBits(value);
        return factors.Count <= MostToTry
            ? TrySubsets(value, lifting, bits, degrees, budget)
            : new KnapsackRecombination(value, lifting, bits, factors.Count, budget).Run();
    }

    /// <summary>Bits of any coefficient of lc·g for any factor g, by Mignotte's bound 2^deg·‖f‖₂.</summary>
    internal static double FactorBits(IntegerPolynomial value)
    {
        var square = BigInteger.Zero;
        foreach (var coefficient in value.Coefficients)
        {
            square += coefficient * coefficient;
        }

        return value.Degree + (square.GetBitLength() / 2.0) + IntegerMath.Bits(value.LeadingCoefficient) + 1;
    }

    /// <summary>The least exponent for which the power of the prime has more than this many bits and a sign.</summary>
    internal static int ExponentFor(uint prime, double bits, Budget budget)
    {
        budget.NeedBits(bits);
        return (int)Math.Ceiling((bits + 2) / Math.Log2(prime)) + 1;
    }

    private static List<IntegerPolynomial> FactorQuadratic(IntegerPolynomial value, Budget budget)
    {
        var (a, b, c) = (value[2], value[1], value[0]);
        var discriminant = (b * b) - (4 * a * c);
        var root = discriminant.Sign < 0 ? BigInteger.Zero : IntegerRoot.Floor(discriminant, 2, budget);
        return discriminant.Sign < 0 || root * root != discriminant
            ? [value]
            : [new IntegerPolynomial(b + root, 2 * a).PrimitivePart(), new IntegerPolynomial(b - root, 2 * a).PrimitivePart()];
    }

    // The image with the fewest factors of several primes, and the degrees that factors can have by all of them; null where it is irreducible.
    private static (ModularPolynomial? Image, BigInteger Degrees) BestImage(IntegerPolynomial value, Budget budget)
    {
        var (best, fewest, degrees) = (default(ModularPolynomial), int.MaxValue, BigInteger.MinusOne);
        var irreducible = BigInteger.One | (BigInteger.One << value.Degree);
        var (prime, good) = (2u, 0);
        while (good < 3 || (fewest > 4 && good < 6) || (fewest > MostToTry && good < 9))
        {
            prime = WordPrimes.Above(prime);
            budget.Spend(value.Degree);
            var image = ModularPolynomial.Of(value, prime);
            if (image.Degree < value.Degree || image.Gcd(image.Derivative(), budget).Degree > 0)
            {
                continue;
            }

            good++;
            var (possible, count) = (BigInteger.One, 0);
            foreach (var (part, degree) in ModularFactorization.DistinctDegrees(image.Monic(), budget))
            {
                for (var i = 0; i < part.Degree / degree; i++, count++)
                {
                    possible |= possible << degree;
                }
            }

            degrees &= possible;
            if (degrees == irreducible)
            {
                return (null, degrees);
            }

            (best, fewest) = count < fewest ? (image.Monic(), count) : (best, fewest);
        }

        return (best, degrees);
    }

    private static List<IntegerPolynomial> TrySubsets(IntegerPolynomial value, HenselLifting lifting, double bits, BigInteger degrees, Budget budget)
    {
        var pool = lifting.LiftTo(value, ExponentFor(lifting.Prime, bits, budget));
        var found = new List<IntegerPolynomial>();
        var size = 1;
        while (2 * size <= pool.Count)
        {
            if (FindSubset(value, pool, size, lifting.Modulus, degrees, budget) is not var (factor, chosen))
            {
                size++;
                continue;
            }

            found.Add(factor);
            value = value.DivideExact(factor, budget);
            for (var k = chosen.Length - 1; k >= 0; k--)
            {
                pool.RemoveAt(chosen[k]);
            }
        }

        found.Add(value);
        return found;
    }

    private static (IntegerPolynomial Factor, int[] Chosen)? FindSubset(
        IntegerPolynomial value, List<IntegerPolynomial> pool, int size, BigInteger modulus, BigInteger degrees, Budget budget)
    {
        var lead = value.LeadingCoefficient;
        foreach (var chosen in Subsets.OfHalf(pool.Count, size))
        {
            budget.Spend(size);
            var (degree, constant) = (0, lead);
            foreach (var i in chosen)
            {
                degree += pool[i].Degree;
                constant = constant * pool[i][0] % modulus;
            }

            // The constant term of lc·g divides lc·f(0).
            constant = IntegerMath.SymmetricMod(constant, modulus);
            if ((degrees >> degree).IsEven || constant.IsZero || !(lead * value[0] % constant).IsZero)
            {
                continue;
            }

            var factor = Candidate(lead, chosen.Select(i => pool[i]), modulus, budget);
            if (value.TryDivide(factor, out _, budget))
            {
                return (factor, chosen);
            }
        }

        return null;
    }

    /// <summary>The primitive polynomial that this product modulo the power would be the image of.</summary>
    internal static IntegerPolynomial Candidate(BigInteger lead, IEnumerable<IntegerPolynomial> factors, BigInteger modulus, Budget budget)
    {
        var product = factors.Aggregate((IntegerPolynomial)lead, (p, factor) => ModuloPolynomial.Reduce(p.Multiply(factor, budget), modulus));
        return ModuloPolynomial.Symmetric(product, modulus).PrimitivePart();
    }
}
