namespace ToolReasoner.Symbolics;

/// <summary>Yun's square-free decomposition (1976).</summary>
internal static class SquareFreeFactorization
{
    /// <summary>Primitive, pairwise coprime, square-free parts of positive degree with their multiplicities, ascending.</summary>
    internal static List<PolynomialFactor<IntegerPolynomial>> Of(IntegerPolynomial value, Budget budget)
    {
        var parts = new List<PolynomialFactor<IntegerPolynomial>>();
        var primitive = value.PrimitivePart();
        if (primitive.IsConstant)
        {
            return parts;
        }

        // Of g(x^n), by those of g, where 0 is no root.
        if (!primitive[0].IsZero && primitive.Deflation() is > 1 and var n)
        {
            return Of(primitive.Deflate(n), budget).ConvertAll(part => part with { Factor = part.Factor.Inflate(n) });
        }

        var (_, distinct, cofactor) = primitive.GcdWithCofactors(primitive.Derivative(), budget);
        for (var multiplicity = 1; distinct.Degree > 0; multiplicity++)
        {
            var rest = cofactor - distinct.Derivative();
            var (part, nextDistinct, nextCofactor) = distinct.GcdWithCofactors(rest, budget);
            if (part.Degree > 0)
            {
                parts.Add(new(part.PrimitivePart(), multiplicity));
            }

            (distinct, cofactor) = (nextDistinct, nextCofactor);
        }

        return parts;
    }
}
