using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A polynomial on its way into a Gröbner basis: whole coprime coefficients, the leading one positive, terms largest first in the basis's order.</summary>
internal sealed class GroebnerElement
{
    internal GroebnerElement((Monomial Monomial, BigInteger Coefficient)[] terms, int sugar)
    {
        Terms = Primitive(terms);
        Sugar = sugar;
    }

    internal (Monomial Monomial, BigInteger Coefficient)[] Terms { get; }

    /// <summary>The degree it would have had all the way, had the input been homogeneous (Giovini, Mora, Niesi, Robbiano, Traverso 1991).</summary>
    internal int Sugar { get; }

    internal Monomial Lead => Terms[0].Monomial;

    internal BigInteger LeadingCoefficient => Terms[0].Coefficient;

    internal static GroebnerElement Of(MultivariatePolynomial polynomial, MonomialOrder order)
    {
        var terms = polynomial.WholeTerms.ToArray();
        Array.Sort(terms, (a, b) => order.Compare(b.Monomial, a.Monomial));
        return new GroebnerElement(terms, polynomial.TotalDegree);
    }

    internal MultivariatePolynomial ToPolynomial()
    {
        var terms = ((Monomial Monomial, BigInteger Coefficient)[])Terms.Clone();
        Array.Sort(terms, (a, b) => MonomialOrder.Lex(b.Monomial, a.Monomial));
        return MultivariatePolynomial.FromSorted(terms);
    }

    private static (Monomial Monomial, BigInteger Coefficient)[] Primitive((Monomial Monomial, BigInteger Coefficient)[] terms)
    {
        var content = BigInteger.Zero;
        for (var i = terms.Length - 1; i >= 0 && !content.IsOne; i--)
        {
            content = BigInteger.GreatestCommonDivisor(content, terms[i].Coefficient);
        }

        content *= terms[0].Coefficient.Sign;
        return content.IsOne ? terms : Array.ConvertAll(terms, t => (t.Monomial, t.Coefficient / content));
    }
}
