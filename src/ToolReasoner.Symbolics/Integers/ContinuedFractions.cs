using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Continued fractions of fractions and quadratic irrationals.</summary>
internal static class ContinuedFractions
{
    public static List<BigInteger> Of(Rational x)
    {
        var terms = new List<BigInteger>();
        var (top, bottom) = (x.Numerator, x.Denominator);
        while (!bottom.IsZero)
        {
            var term = new Rational(top, bottom).Floor();
            terms.Add(term);
            (top, bottom) = (bottom, top - (term * bottom));
        }

        return terms;
    }

    public static IEnumerable<Rational> Convergents(IEnumerable<BigInteger> terms)
    {
        var (top, bottom, oldTop, oldBottom) = (BigInteger.One, BigInteger.Zero, BigInteger.Zero, BigInteger.One);
        foreach (var term in terms)
        {
            (top, oldTop) = ((term * top) + oldTop, top);
            (bottom, oldBottom) = ((term * bottom) + oldBottom, bottom);
            yield return new Rational(top, bottom);
        }
    }

    /// <summary>Of (p + √d)/q, d positive and no square.</summary>
    public static PeriodicContinuedFraction OfQuadratic(BigInteger p, BigInteger d, BigInteger q, Budget budget)
    {
        // The recurrence stays in integers once q divides d - p²; scaling by |q| makes it so.
        if (!((d - (p * p)) % q).IsZero)
        {
            var size = BigInteger.Abs(q);
            (p, d, q) = (p * size, d * q * q, q * size);
        }

        var root = FloorRoots.Sqrt(d);
        var seen = new Dictionary<(BigInteger, BigInteger), int>();
        var terms = new List<BigInteger>();
        while (seen.TryAdd((p, q), terms.Count))
        {
            budget.Spend(4);

            // ⌊(p + √d)/q⌋: for a negative q the root is rounded up.
            var term = new Rational(p + root + (q.Sign < 0 ? 1 : 0), q).Floor();
            terms.Add(term);
            p = (term * q) - p;
            q = (d - (p * p)) / q;
        }

        var start = seen[(p, q)];
        return new PeriodicContinuedFraction(terms.GetRange(0, start), terms.GetRange(start, terms.Count - start));
    }
}
