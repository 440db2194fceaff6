namespace ToolReasoner.Symbolics;

/// <summary>The coefficients of a polynomial in some of its kernels.</summary>
internal static class KernelParts
{
    /// <summary>One for each product of powers of the chosen kernels.</summary>
    /// <param name="value">Any.</param>
    /// <param name="isChosen">Of a kernel's number.</param>
    public static IEnumerable<MultivariatePolynomial> Split(MultivariatePolynomial value, Func<int, bool> isChosen) => ByMonomial(value, isChosen).Select(part => part.Coefficient);

    /// <summary>The same, each with its product.</summary>
    public static IReadOnlyList<(Monomial Chosen, MultivariatePolynomial Coefficient)> ByMonomial(MultivariatePolynomial value, Func<int, bool> isChosen) =>
        [.. value.Terms.GroupBy(term => Only(term.Monomial, isChosen)).Select(group =>
            (group.Key, MultivariatePolynomial.FromTerms(group.Select(term => (Only(term.Monomial, v => !isChosen(v)), term.Coefficient)))))];

    private static Monomial Only(Monomial monomial, Func<int, bool> isChosen)
    {
        var result = default(Monomial);
        for (var v = 0; v < monomial.VariableCount; v++)
        {
            if (monomial[v] > 0 && isChosen(v))
            {
                result *= Monomial.Power(v, monomial[v]);
            }
        }

        return result;
    }
}
