using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Whole numbers at which a term has no value.</summary>
internal static class TermPoles
{
    /// <summary>A whole number in the range at which a denominator is 0; null if there is none.</summary>
    /// <param name="term">Denominators that are no polynomials over the rationals are left out.</param>
    /// <param name="k">The index.</param>
    /// <param name="from">The first one.</param>
    /// <param name="to">The last one; null for no end.</param>
    /// <param name="budget">Pays.</param>
    public static BigInteger? In(Expr term, SymbolExpr k, BigInteger from, BigInteger? to, Budget budget)
    {
        BigInteger? found = null;
        term.Transform(part =>
        {
            if (part is PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } } power && RationalForm.Of(power.Base, k, budget) is { } form && form.Numerator.Degree > 0)
            {
                foreach (var (factor, _) in form.Numerator.Factor(budget).Factors)
                {
                    if (factor.Degree == 1)
                    {
                        var root = new Rational(-factor[0], factor[1]);
                        if (root.IsInteger && root.Numerator >= from && (to is null || root.Numerator <= to))
                        {
                            found = root.Numerator;
                        }
                    }
                }
            }

            return part;
        });
        return found;
    }
}
