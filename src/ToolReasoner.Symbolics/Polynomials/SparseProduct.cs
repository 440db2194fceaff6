using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Products of sparse polynomials with whole coefficients: by a table of monomials, or as one variable where they are dense (Kronecker).</summary>
internal static class SparseProduct
{
    internal static (Monomial, BigInteger)[] Of(
        (Monomial Monomial, BigInteger Coefficient)[] left, (Monomial Monomial, BigInteger Coefficient)[] right, Budget budget)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return [];
        }

        if (left.Length == 1 || right.Length == 1)
        {
            // The order of monomials agrees with multiplication.
            var (one, many) = left.Length == 1 ? (left[0], right) : (right[0], left);
            budget.Spend(many.Length);
            return one.Monomial.IsOne
                ? SparseTerms.WithCoefficients(many, c => c * one.Coefficient)
                : SparseTerms.WithCoefficients(SparseTerms.WithMonomials(many, m => m * one.Monomial), c => c * one.Coefficient);
        }

        if (Dense(left, right, budget) is { } dense)
        {
            return dense;
        }

        var sums = new TermSums();
        foreach (var (monomial, coefficient) in left)
        {
            budget.Spend(right.Length * (1L + (monomial.VariableCount / 8)));
            foreach (var (other, factor) in right)
            {
                sums.Add(monomial * other, coefficient * factor);
            }
        }

        return sums.Sorted();
    }

    private static (Monomial, BigInteger)[]? Dense((Monomial Monomial, BigInteger Coefficient)[] left, (Monomial Monomial, BigInteger Coefficient)[] right, Budget budget)
    {
        var work = (long)left.Length * right.Length;
        if (work < 400)
        {
            return null;
        }

        var count = Math.Max(SparseTerms.VariableCount(left), SparseTerms.VariableCount(right));
        var sizes = new long[count];
        var size = 1L;
        for (var i = 0; i < count; i++)
        {
            sizes[i] = (long)SparseTerms.Degree(left, i) + SparseTerms.Degree(right, i) + 1;
            size *= sizes[i];
            if (size > work / 8 || size > IntegerPolynomial.MaxDegree)
            {
                return null;
            }
        }

        budget.Spend(size);
        var product = Pack(left, sizes).Multiply(Pack(right, sizes), budget);
        var terms = new List<(Monomial, BigInteger)>();
        var exponents = new int[count];
        for (var at = product.Degree; at >= 0; at--)
        {
            if (product[at].IsZero)
            {
                continue;
            }

            // Variable 0 has the highest digit: descending place is descending lexicographic order.
            var rest = (long)at;
            for (var i = count - 1; i >= 0; i--)
            {
                exponents[i] = (int)(rest % sizes[i]);
                rest /= sizes[i];
            }

            terms.Add((new Monomial((ReadOnlySpan<int>)exponents), product[at]));
        }

        return [.. terms];
    }

    private static IntegerPolynomial Pack((Monomial Monomial, BigInteger Coefficient)[] terms, long[] sizes)
    {
        var places = new long[terms.Length];
        for (var k = 0; k < terms.Length; k++)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                places[k] = (places[k] * sizes[i]) + terms[k].Monomial[i];
            }
        }

        var coefficients = new BigInteger[places[0] + 1];
        for (var k = 0; k < terms.Length; k++)
        {
            coefficients[places[k]] = terms[k].Coefficient;
        }

        return IntegerPolynomial.Own(coefficients);
    }
}
