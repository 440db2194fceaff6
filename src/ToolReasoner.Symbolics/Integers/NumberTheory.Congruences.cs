using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>Legendre's symbol: 1 if a is a square modulo the odd prime p, -1 if not, 0 if p divides a.</summary>
    /// <exception cref="ArgumentException">p is not an odd prime.</exception>
    public static int LegendreSymbol(BigInteger a, BigInteger p, Budget? budget = null) => p > 2 && IsPrime(p, budget)
        ? Symbols.Jacobi(a, p)
        : throw new ArgumentException($"Legendre's symbol needs an odd prime, and {p} is none: see JacobiSymbol", nameof(p));

    /// <summary>Jacobi's symbol: the product of Legendre's over the prime factors of an odd n > 0.</summary>
    public static int JacobiSymbol(BigInteger a, BigInteger n) => n.Sign > 0 && !n.IsEven
        ? Symbols.Jacobi(a, n)
        : throw new ArgumentException($"Jacobi's symbol needs an odd positive modulus, and {n} is none: see KroneckerSymbol", nameof(n));

    /// <summary>Kronecker's symbol: Jacobi's, carried on to all integers n.</summary>
    public static int KroneckerSymbol(BigInteger a, BigInteger n) => Symbols.Kronecker(a, n);

    /// <summary>Whether a is a square modulo m (any m ≥ 1; a and m may have common divisors).</summary>
    public static bool IsQuadraticResidue(BigInteger a, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        budget = Budget.OrDefault(budget);
        foreach (var (prime, exponent) in Factorizer.Factorize(m, budget))
        {
            var rest = ModularInverse.Residue(a, BigInteger.Pow(prime, exponent));
            if (rest.IsZero)
            {
                continue;
            }

            var valuation = Valuation(rest, prime);
            var unit = rest / BigInteger.Pow(prime, valuation);
            var isSquare = prime == 2
                ? ((unit - 1) % BigInteger.Min(8, BigInteger.One << (exponent - valuation))).IsZero
                : Symbols.Jacobi(unit, prime) == 1;
            if (valuation % 2 != 0 || !isSquare)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The different squares modulo m, 0 included, ascending.</summary>
    public static IReadOnlyList<BigInteger> QuadraticResidues(BigInteger m, Budget? budget = null)
    {
        Positive(m);
        budget = Budget.OrDefault(budget);
        if (m > 20_000_000)
        {
            throw new GaveUpException($"there are too many squares modulo {m} to list them: see IsQuadraticResidue");
        }

        var isSquare = new bool[(int)m];
        for (long x = 0; x <= isSquare.Length / 2; x++)
        {
            budget.Spend();
            isSquare[x * x % isSquare.Length] = true;
        }

        return [.. Enumerable.Range(0, isSquare.Length).Where(x => isSquare[x]).Select(x => (BigInteger)x)];
    }

    /// <summary>All x from 0 to m - 1 with x² = a modulo m, ascending.</summary>
    public static IReadOnlyList<BigInteger> ModularSquareRoots(BigInteger a, BigInteger m, Budget? budget = null) => ModularRoots(a, 2, m, budget);

    /// <summary>All x from 0 to m - 1 with x^n = a modulo m, ascending.</summary>
    public static IReadOnlyList<BigInteger> ModularRoots(BigInteger a, BigInteger n, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        Positive(n);
        return PowerCongruence.Solve(a, n, m, Budget.OrDefault(budget));
    }

    /// <summary>All x from 0 to m - 1 with a·x = b modulo m, ascending.</summary>
    public static IReadOnlyList<BigInteger> LinearCongruence(BigInteger a, BigInteger b, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        return PowerCongruence.Linear(a, b, m, Budget.OrDefault(budget));
    }

    /// <summary>All x with a·x = b modulo m as one class, or null if there is none.</summary>
    public static ResidueClass? LinearCongruenceClass(BigInteger a, BigInteger b, BigInteger m)
    {
        Positive(m);
        var common = Gcd(a, m);
        return (b % common).IsZero
            ? new ResidueClass(Mod(b / common * ModularInverse.Of(a / common, m / common)!.Value, m / common), m / common)
            : null;
    }

    /// <summary>All x from 0 to m - 1 at which a polynomial is 0 modulo m, ascending.</summary>
    /// <param name="coefficients">From the constant one upwards: x² + 1 is [1, 0, 1].</param>
    /// <param name="m">1 or more.</param>
    /// <param name="budget">Null for the default.</param>
    public static IReadOnlyList<BigInteger> PolynomialCongruenceRoots<T>(IEnumerable<T> coefficients, BigInteger m, Budget? budget = null)
        where T : IBinaryInteger<T>
    {
        Positive(m);
        return PolynomialCongruence.Solve(Big(coefficients), m, Budget.OrDefault(budget));
    }
}
