namespace ToolReasoner.Symbolics;

/// <summary>
/// Jacobi sums for a character of order p^k modulo a prime q, as counts of the powers of ζ: H. Cohen, A Course in Computational Algebraic
/// Number Theory, algorithm 9.1.27.
/// </summary>
internal sealed class JacobiSums
{
    private readonly int _q;
    private readonly int[] _complement; // f with 1 - g^x = g^f(x)

    public JacobiSums(int q)
    {
        _q = q;
        var generator = PrimitiveRoot(q);
        var logarithms = new int[q];
        var power = 1L;
        for (var i = 0; i < q - 1; i++)
        {
            logarithms[power] = i;
            power = power * generator % q;
        }

        _complement = new int[q - 1];
        power = generator;
        for (var x = 1; x <= q - 2; x++)
        {
            _complement[x] = logarithms[(1 - power + q) % q];
            power = power * generator % q;
        }
    }

    /// <summary>Σ ζ^(step·(factor·x + f(x))): with factor 1 the sum of χ with χ, with factor 2 that of χ² with χ.</summary>
    /// <param name="order">p^k.</param>
    /// <param name="factor">Of x.</param>
    /// <param name="step">Of the whole exponent.</param>
    public long[] Counts(int order, int factor, int step)
    {
        var counts = new long[order];
        for (var x = 1; x <= _q - 2; x++)
        {
            counts[(long)step * (((long)factor * x) + _complement[x]) % order]++;
        }

        return counts;
    }

    private static int PrimitiveRoot(int q)
    {
        var primes = new List<int>();
        var rest = q - 1;
        for (var d = 2; d * d <= rest; d++)
        {
            if (rest % d == 0)
            {
                primes.Add(d);
                while (rest % d == 0)
                {
                    rest /= d;
                }
            }
        }

        if (rest > 1)
        {
            primes.Add(rest);
        }

        for (var g = 2; ; g++)
        {
            if (primes.TrueForAll(p => System.Numerics.BigInteger.ModPow(g, (q - 1) / p, q) != 1))
            {
                return g;
            }
        }
    }
}
