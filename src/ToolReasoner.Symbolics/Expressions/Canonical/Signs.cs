namespace ToolReasoner.Symbolics;

/// <summary>Of a value and its negation, which one counts as negative: a choice of form, not a statement about values.</summary>
internal static class Signs
{
    /// <summary>Whether a minus sign can be taken out: by the number in front, in a sum by that of its first term of highest degree.</summary>
    public static bool IsNegative(Expr value)
    {
        switch (value)
        {
            case NumberExpr number:
                return number.Value.Sign < 0;
            case ProductExpr { Operands: [NumberExpr number, ..] }:
                return number.Value.Sign < 0;
            case ProductExpr product:
                foreach (var factor in product.Operands)
                {
                    if (factor is SumExpr && GaussianRational.TryOf(factor, out var gaussian))
                    {
                        return gaussian.Real.Sign < 0;
                    }
                }

                return false;
            case SumExpr sum:
                return IsNegative(Leading(sum));
            default:
                return false;
        }
    }

    /// <summary>The negation, multiplied into a sum.</summary>
    public static Expr Negate(Expr value)
    {
        if (value is SumExpr sum)
        {
            var terms = new Expr[sum.Operands.Count];
            for (var i = 0; i < terms.Length; i++)
            {
                terms[i] = Negate(sum.Operands[i]);
            }

            return Sums.Add(terms);
        }

        return Products.Multiply([-1, value]);
    }

    private static Expr Leading(SumExpr sum)
    {
        var (leading, highest) = (sum.Operands[0], Rational.MinusOne);
        foreach (var term in sum.Operands)
        {
            var degree = term is NumberExpr ? Rational.MinusOne : Degree(term);
            if (degree > highest)
            {
                (leading, highest) = (term, degree);
            }
        }

        return leading;
    }

    private static Rational Degree(Expr term)
    {
        switch (term)
        {
            case SymbolExpr:
                return Rational.One;
            case PowerExpr { Base: SymbolExpr, Exponent: NumberExpr { Value: { Sign: > 0 } exponent } }:
                return exponent;
            case ProductExpr:
                var degree = Rational.Zero;
                foreach (var factor in term.Operands)
                {
                    degree += Degree(factor);
                }

                return degree;
            default:
                return Rational.Zero;
        }
    }
}
