namespace ToolReasoner.Symbolics;

/// <summary>The sign of an expression in parameters, from what is assumed of them. Proved, or null.</summary>
internal static class ParameterSign
{
    private const int MostTerms = 60;

    /// <summary>-1, 0 or 1 for all values that the assumptions allow; null when that differs, or is not decided.</summary>
    /// <param name="value">In parameters only.</param>
    /// <param name="assumptions">What is known of them.</param>
    /// <param name="budget">Pays.</param>
    public static int? Of(Expr value, Assumptions assumptions, Budget budget)
    {
        if (value is NumberExpr number)
        {
            return number.Value.Sign;
        }

        if (value.IsConstant)
        {
            return Order.Sign(value, budget);
        }

        if (Structural(value, assumptions, budget) is { } sign)
        {
            return sign;
        }

        if (value is not SumExpr)
        {
            return null;
        }

        // (a − 1)² + …, a·b + a·c, or 1 − 1/a for positive a and the like: as one fraction in factors.
        try
        {
            var factored = value.Factor(budget);
            return factored is ProductExpr or PowerExpr ? Structural(factored, assumptions, budget) : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    // Whether it is surely 0 or more: what a sum needs of its terms, of which one must be above.
    private static bool IsNotNegative(Expr value, Assumptions assumptions, Budget budget) =>
        value.IsSurely(Possible.NotNegative) || value switch
        {
            SymbolExpr symbol => assumptions.IsPositive(symbol.Name) || assumptions.IsNonnegative(symbol.Name),
            ProductExpr => value.Operands.All(factor => IsNotNegative(factor, assumptions, budget)),
            PowerExpr power => IsRealSymbolPower(power, assumptions) || (IsNotNegative(power.Base, assumptions, budget) && IsReal(power.Exponent, assumptions)),
            SumExpr => value.Operands.All(term => IsNotNegative(term, assumptions, budget)),
            _ => Structural(value, assumptions, budget) is >= 0,
        };

    private static bool IsRealSymbolPower(PowerExpr power, Assumptions assumptions) =>
        power.Exponent is NumberExpr { Value: { IsInteger: true, Numerator.IsEven: true } } && IsReal(power.Base, assumptions);

    private static bool IsReal(Expr value, Assumptions assumptions) =>
        value.IsSurely(Possible.Real) || value switch
        {
            SymbolExpr symbol => !assumptions.IsComplex(symbol.Name),
            SumExpr or ProductExpr => value.Operands.All(part => IsReal(part, assumptions)),
            PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsReal(power.Base, assumptions),
            PowerExpr { Base: ConstantExpr { Constant: Constant.E } } power => IsReal(power.Exponent, assumptions),
            _ => false,
        };

    private static int? Structural(Expr value, Assumptions assumptions, Budget budget)
    {
        budget.Deepen();
        switch (value)
        {
            case NumberExpr number:
                return number.Value.Sign;
            case SymbolExpr symbol:
                return assumptions.IsPositive(symbol.Name) ? 1 : null;
            case ProductExpr:
                var product = 1;
                foreach (var factor in value.Operands)
                {
                    if (Of(factor, assumptions, budget) is not { } part)
                    {
                        return null;
                    }

                    product *= part;
                }

                return product;
            case PowerExpr power:
                return OfPower(power, assumptions, budget);
            case SumExpr when value.Operands.Count <= MostTerms:
                var (up, down, strict) = (true, true, false);
                foreach (var term in value.Operands)
                {
                    var sign = term is SumExpr ? null : Of(term, assumptions, budget);
                    strict |= sign is 1 or -1;
                    up &= sign is >= 0 || IsNotNegative(term, assumptions, budget);
                    down &= sign is <= 0 || IsNotNegative(-term, assumptions, budget);
                }

                return strict && up ? 1 : strict && down ? -1 : null;
            case FunctionExpr call when value.Operands.Count == 1:
                return OfFunction(call, assumptions, budget);
            default:
                return null;
        }
    }

    private static int? OfPower(PowerExpr power, Assumptions assumptions, Budget budget)
    {
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return IsReal(power.Exponent, assumptions) ? 1 : null;
        }

        var sign = Of(power.Base, assumptions, budget);
        return sign == 1 && IsReal(power.Exponent, assumptions) ? 1
            : sign == -1 && power.Exponent is NumberExpr { Value: { IsInteger: true } exponent } ? (exponent.Numerator.IsEven ? 1 : -1)
            : null;
    }

    private static int? OfFunction(FunctionExpr call, Assumptions assumptions, Budget budget)
    {
        var f = call.Function;
        var argument = call.Operands[0];
        if (f == Function.Ln)
        {
            return Of(argument - 1, assumptions, budget);
        }

        var isOdd = f == Function.Atan || f == Function.Sinh || f == Function.Tanh || f == Function.Asinh || f == Function.Erf || f == Function.Sign;
        return isOdd ? Of(argument, assumptions, budget)
            : f == Function.Abs && Of(argument, assumptions, budget) is 1 or -1 ? 1
            : (f == Function.Gamma || f == Function.Factorial) && Of(argument, assumptions, budget) == 1 ? 1
            : f == Function.Cosh && IsReal(argument, assumptions) ? 1
            : null;
    }
}
