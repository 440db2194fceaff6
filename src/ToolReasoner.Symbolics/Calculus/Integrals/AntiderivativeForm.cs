namespace ToolReasoner.Symbolics;

/// <summary>Antiderivatives written as one would: ln of what is positive without bars, no logarithms of powers, x·|x| for x²·sgn x.</summary>
internal static class AntiderivativeForm
{
    /// <summary>The same function for real values of the variable, constants apart.</summary>
    public static Expr Of(Expr value, SymbolExpr variable, Assumptions assumptions, Budget budget) => value.Transform(part => part switch
    {
        FunctionExpr { Function: var f } call when f == Function.Ln && call.Operands[0] is FunctionExpr { Function: var g } bars && g == Function.Abs
            => Logarithm(bars.Operands[0], variable, assumptions, budget),
        ProductExpr => WithBars(part),
        _ => part,
    });

    // ln|g|
    private static Expr Logarithm(Expr inside, SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        var terms = new List<Expr>();
        var kept = new List<Expr>();
        foreach (var factor in inside.Factors)
        {
            if (!factor.DependsOn(variable) && factor is NumberExpr { Value: var number })
            {
                if (Rational.Abs(number) != Rational.One)
                {
                    // A constant of integration.
                    continue;
                }
            }
            else if (factor is PowerExpr { Base: ConstantExpr { Constant: Constant.E } } exponential)
            {
                terms.Add(exponential.Exponent);
            }
            else if (factor is PowerExpr { Exponent: NumberExpr exponent } power && inside is not ProductExpr)
            {
                terms.Add(exponent * Logarithm(power.Base, variable, assumptions, budget));
            }
            else
            {
                kept.Add(factor);
            }
        }

        if (kept.Count > 0)
        {
            var rest = Expr.Multiply(kept);
            terms.Add(Expr.Ln(IsPositive(rest, variable, assumptions, budget) ? rest : Expr.Abs(rest)));
        }

        return Expr.Add(terms);
    }

    private static bool IsPositive(Expr value, SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        if (ParameterSign.Of(value, assumptions, budget) == 1)
        {
            return true;
        }

        // A quadratic without roots.
        return value.CoefficientsIn(variable) is [var c, var b, var a]
            && ParameterSign.Of(a, assumptions, budget) == 1
            && ParameterSign.Of((Expr.Pow(b, 2) - (4 * a * c)).Expand(budget), assumptions, budget) == -1;
    }

    // g·sgn g is |g|.
    private static Expr WithBars(Expr product)
    {
        foreach (var factor in product.Operands)
        {
            if (factor is FunctionExpr { Function: var f } sign && f == Function.Sign)
            {
                var inside = sign.Operands[0];
                var at = product.Operands.ToList().FindIndex(p => p.SplitPower() is var (b, e) && b.Equals(inside) && e.IsInteger(out var n) && n.Sign > 0);
                if (at >= 0)
                {
                    var (b, e) = product.Operands[at].SplitPower();
                    return Expr.Multiply([.. product.Operands.Select((p, i) => i == at ? Expr.Pow(b, e - 1) : ReferenceEquals(p, factor) ? Expr.Abs(inside) : p)]);
                }
            }
        }

        return product;
    }
}
