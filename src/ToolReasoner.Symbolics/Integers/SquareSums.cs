using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Numbers as sums of two, three and four squares.</summary>
internal static class SquareSums
{
    // Up to this the rest after the first square is factorised; above it only primes are looked for.
    private const long AlwaysFactorised = 1_000_000_000_000;

    /// <summary>a + bi with a² + b² = p, for a prime p = 1 modulo 4 or p = 2: Hermite and Serret, by Euclid's algorithm.</summary>
    public static GaussianInteger PrimeAsTwoSquares(BigInteger p)
    {
        if (p == 2)
        {
            return new GaussianInteger(1, 1);
        }

        var (a, b) = (p, SquareRootModulo.Prime(p - 1, p));
        var root = FloorRoots.Sqrt(p);
        while (b > root)
        {
            (a, b) = (b, a % b);
        }

        return new GaussianInteger(b, FloorRoots.Sqrt(p - (b * b)));
    }

    /// <summary>Every (a, b) with 0 ≤ a ≤ b and a² + b² = n, ascending.</summary>
    public static List<(BigInteger A, BigInteger B)> Two(BigInteger n, Budget budget)
    {
        if (n.IsZero)
        {
            return [(0, 0)];
        }

        var elements = new List<GaussianInteger> { 1 };
        foreach (var (prime, exponent) in Factorizer.Factorize(n, budget))
        {
            if (prime == 2 || prime % 4 == 3)
            {
                if (prime != 2 && exponent % 2 != 0)
                {
                    return [];
                }

                GaussianInteger factor = prime == 2 ? Pow(new GaussianInteger(1, 1), exponent) : BigInteger.Pow(prime, exponent / 2);
                elements = elements.ConvertAll(e => e * factor);
                continue;
            }

            var above = PrimeAsTwoSquares(prime);
            var choices = Enumerable.Range(0, exponent + 1).Select(i => Pow(above, i) * Pow(above.Conjugate, exponent - i)).ToList();
            budget.Spend((long)elements.Count * choices.Count);
            elements = [.. elements.SelectMany(e => choices.Select(c => e * c))];
        }

        var pairs = new HashSet<(BigInteger A, BigInteger B)>();
        foreach (var element in elements)
        {
            var (a, b) = (BigInteger.Abs(element.Real), BigInteger.Abs(element.Imaginary));
            pairs.Add(a <= b ? (a, b) : (b, a));
        }

        return [.. pairs.Order()];
    }

    /// <summary>One way to write n as three squares, or null: not so for n = 4^a(8b + 7), and only for those (Legendre).</summary>
    public static (BigInteger A, BigInteger B, BigInteger C)? Three(BigInteger n, Budget budget)
    {
        if (n.IsZero)
        {
            return (0, 0, 0);
        }

        var fours = (int)BigInteger.TrailingZeroCount(n) / 2;
        var m = n >> (2 * fours);
        if ((int)(m % 8) == 7)
        {
            return null;
        }

        for (var x = FloorRoots.Sqrt(m); x.Sign >= 0; x--)
        {
            budget.Spend(2);
            if (TwoIfEasy(m - (x * x), budget) is { } rest)
            {
                return (x << fours, rest.A << fours, rest.B << fours);
            }
        }

        throw new GaveUpException($"no three squares were found for {n}");
    }

    /// <summary>One way to write n ≥ 0 as four squares (Lagrange).</summary>
    public static (BigInteger A, BigInteger B, BigInteger C, BigInteger D) Four(BigInteger n, Budget budget)
    {
        for (var x = FloorRoots.Sqrt(n); ; x--)
        {
            // Only a rest 4^a(8b + 7) is not three squares, and for some x it is none (Lagrange).
            if (Three(n - (x * x), budget) is { } rest)
            {
                return (x, rest.A, rest.B, rest.C);
            }
        }
    }

    private static (BigInteger A, BigInteger B)? TwoIfEasy(BigInteger n, Budget budget)
    {
        if (n <= AlwaysFactorised)
        {
            return Two(n, budget) is [var pair, ..] ? pair : null;
        }

        var isEven = n.IsEven;
        var odd = isEven ? n >> 1 : n;
        if ((int)(odd % 4) != 1 || !PrimeDecision.MayBePrime(odd, budget).MayBe)
        {
            return null;
        }

        // A composite that passed for a prime would show here: the squares are added up.
        var (a, b) = PrimeAsTwoSquares(odd);
        var (x, y) = isEven ? (BigInteger.Abs(a - b), a + b) : (a, b);
        return (x * x) + (y * y) == n ? (x, y) : null;
    }

    private static GaussianInteger Pow(GaussianInteger value, int exponent)
    {
        GaussianInteger result = 1;
        for (var i = 0; i < exponent; i++)
        {
            result *= value;
        }

        return result;
    }
}
