using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Division of sparse polynomials, largest monomial first.</summary>
internal static class SparseDivision
{
    /// <summary>The quotient with whole coefficients; null where there is none. Both are largest first in lexicographic order.</summary>
    internal static (Monomial, BigInteger)[]? Whole(
        (Monomial Monomial, BigInteger Coefficient)[] dividend, (Monomial Monomial, BigInteger Coefficient)[] divisor, Budget budget)
    {
        var (lead, last) = (divisor[0], divisor[^1]);
        if (!last.Monomial.Divides(dividend[^1].Monomial) || !(dividend[^1].Coefficient % last.Coefficient).IsZero || !Fits(dividend, divisor))
        {
            return null;
        }

        var rest = new Remaining(dividend);
        var quotient = new List<(Monomial, BigInteger)>();
        while (rest.TakeLargest(out var monomial, out var coefficient))
        {
            budget.Spend(divisor.Length);
            var factor = BigInteger.DivRem(coefficient, lead.Coefficient, out var remainder);
            if (!remainder.IsZero || !lead.Monomial.Divides(monomial))
            {
                return null;
            }

            var power = monomial.Divide(lead.Monomial);
            quotient.Add((power, factor));
            for (var i = 1; i < divisor.Length; i++)
            {
                rest.Add(divisor[i].Monomial * power, -factor * divisor[i].Coefficient);
            }
        }

        return [.. quotient];
    }

    internal static (IReadOnlyList<MultivariatePolynomial> Quotients, MultivariatePolynomial Remainder) ByMany(
        MultivariatePolynomial dividend, IReadOnlyList<MultivariatePolynomial> divisors, MonomialOrder order, Budget budget)
    {
        var sorted = divisors.Select(d => d.Terms.OrderByDescending(t => t.Monomial, order).ToArray()).ToArray();
        var quotients = divisors.Select(_ => new List<(Monomial, Rational)>()).ToArray();
        var remainder = new List<(Monomial, Rational)>();
        var rest = dividend.Terms.ToDictionary(t => t.Monomial, t => t.Coefficient);
        var queue = new SortedSet<Monomial>(rest.Keys, order);
        while (queue.Count > 0)
        {
            var monomial = queue.Max;
            queue.Remove(monomial);
            rest.Remove(monomial, out var coefficient);
            var at = Array.FindIndex(sorted, d => d[0].Monomial.Divides(monomial));
            budget.Spend(1 + divisors.Count + (at < 0 ? 0 : sorted[at].Length));
            if (at < 0)
            {
                remainder.Add((monomial, coefficient));
                continue;
            }

            var (power, factor) = (monomial.Divide(sorted[at][0].Monomial), coefficient / sorted[at][0].Coefficient);
            budget.NeedBits(IntegerMath.Bits(factor.Numerator) + IntegerMath.Bits(factor.Denominator));
            quotients[at].Add((power, factor));
            foreach (var (other, otherCoefficient) in sorted[at].Skip(1))
            {
                var place = other * power;
                var value = rest.GetValueOrDefault(place) - (factor * otherCoefficient);
                if (value.IsZero)
                {
                    rest.Remove(place);
                    queue.Remove(place);
                }
                else
                {
                    rest[place] = value;
                    queue.Add(place);
                }
            }
        }

        return ([.. quotients.Select(MultivariatePolynomial.FromTerms)], MultivariatePolynomial.FromTerms(remainder));
    }

    // Degrees in each variable add up, so that the divisor's are not larger.
    private static bool Fits((Monomial Monomial, BigInteger Coefficient)[] dividend, (Monomial Monomial, BigInteger Coefficient)[] divisor)
    {
        for (var v = SparseTerms.VariableCount(divisor) - 1; v >= 0; v--)
        {
            if (SparseTerms.Degree(divisor, v) > SparseTerms.Degree(dividend, v))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is left of a dividend: a table of coefficients and a heap of monomials.</summary>
    private sealed class Remaining
    {
        private readonly TermSums _coefficients = new();
        private readonly MonomialHeap _heap = new();

        internal Remaining((Monomial Monomial, BigInteger Coefficient)[] terms)
        {
            foreach (var (monomial, coefficient) in terms)
            {
                Add(monomial, coefficient);
            }
        }

        internal void Add(Monomial monomial, BigInteger coefficient)
        {
            if (_coefficients.Add(monomial, coefficient))
            {
                _heap.Add(monomial);
            }
        }

        internal bool TakeLargest(out Monomial monomial, out BigInteger coefficient)
        {
            // What was taken comes no more: all that is added later is smaller.
            while (_heap.TryTake(out monomial))
            {
                coefficient = _coefficients.Of(monomial);
                if (!coefficient.IsZero)
                {
                    return true;
                }
            }

            coefficient = BigInteger.Zero;
            return false;
        }
    }
}
