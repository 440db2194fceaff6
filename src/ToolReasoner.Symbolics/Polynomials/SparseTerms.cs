using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Work on the terms of sparse polynomials. By loops of our own: the framework's generic methods over our structures would be compiled
/// only when a program calls them first.
/// </summary>
internal static class SparseTerms
{
    /// <summary>Puts the largest monomial first in lexicographic order, by merging; what is in order costs one comparison a term.</summary>
    internal static void SortDescending((Monomial Monomial, BigInteger Coefficient)[] terms)
    {
        var buffer = new (Monomial Monomial, BigInteger Coefficient)[terms.Length];
        for (var width = 1; width < terms.Length; width *= 2)
        {
            for (var start = 0; start + width < terms.Length; start += 2 * width)
            {
                Merge(terms, buffer, start, start + width, Math.Min(start + (2 * width), terms.Length));
            }
        }
    }

    /// <summary>The same monomials with other coefficients.</summary>
    internal static (Monomial, BigInteger)[] WithCoefficients((Monomial Monomial, BigInteger Coefficient)[] terms, Func<BigInteger, BigInteger> map)
    {
        var mapped = new (Monomial, BigInteger)[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            mapped[i] = (terms[i].Monomial, map(terms[i].Coefficient));
        }

        return mapped;
    }

    /// <summary>The same coefficients with other monomials.</summary>
    internal static (Monomial Monomial, BigInteger Coefficient)[] WithMonomials(ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> terms, Func<Monomial, Monomial> map)
    {
        var mapped = new (Monomial, BigInteger)[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            mapped[i] = (map(terms[i].Monomial), terms[i].Coefficient);
        }

        return mapped;
    }

    /// <summary>The largest exponent of a variable; 0 where there are no terms.</summary>
    internal static int Degree(ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> terms, int variable)
    {
        var degree = 0;
        foreach (var (monomial, _) in terms)
        {
            degree = Math.Max(degree, monomial[variable]);
        }

        return degree;
    }

    /// <summary>One more than the number of the last variable that occurs.</summary>
    internal static int VariableCount(ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> terms)
    {
        var count = 0;
        foreach (var (monomial, _) in terms)
        {
            count = Math.Max(count, monomial.VariableCount);
        }

        return count;
    }

    private static void Merge(
        (Monomial Monomial, BigInteger Coefficient)[] terms, (Monomial Monomial, BigInteger Coefficient)[] buffer, int start, int middle, int end)
    {
        if (MonomialOrder.Lex(terms[middle - 1].Monomial, terms[middle].Monomial) >= 0)
        {
            return;
        }

        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            var isLeft = right == end || (left < middle && MonomialOrder.Lex(terms[left].Monomial, terms[right].Monomial) >= 0);
            buffer[at] = terms[isLeft ? left++ : right++];
        }

        Array.Copy(buffer, start, terms, start, end - start);
    }
}
