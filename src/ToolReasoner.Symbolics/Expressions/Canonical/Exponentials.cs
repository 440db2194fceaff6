namespace ToolReasoner.Symbolics;

/// <summary>Powers of e. Logarithms in the exponent become bases (e^(a + 2·ln b) is b²·e^a), half turns stand outside.</summary>
internal static class Exponentials
{
    /// <summary>e to a power.</summary>
    public static Expr Exp(Expr exponent)
    {
        if (exponent is not SumExpr)
        {
            return OfTerm(exponent) ?? new PowerExpr(Expr.E, exponent);
        }

        var (factors, left) = (new List<Expr>(), new List<Expr>());
        foreach (var term in exponent.Operands)
        {
            var turn = UnitRoots.TurnOf(term);
            if (!turn.IsZero)
            {
                var (sign, rest) = UnitRoots.Fold(turn);
                factors.Add(sign);
                (rest == Rational.Half ? factors : left).Add(rest == Rational.Half ? Expr.I : UnitRoots.Turn(rest));
            }
            else if (term is not NumberExpr && OfTerm(term) is { } power)
            {
                factors.Add(power);
            }
            else
            {
                left.Add(term);
            }
        }

        if (factors.Count == 0)
        {
            return new PowerExpr(Expr.E, exponent);
        }

        var kept = Sums.Add(left);
        factors.Add(kept is SumExpr ? new PowerExpr(Expr.E, kept) : Powers.Pow(Expr.E, kept));
        return Products.Multiply(factors);
    }

    /// <summary>Whether 1/ln b is a factor of an exponent over b: then b^(c/ln b) is e^c.</summary>
    public static bool HasLogarithmBelow(Expr exponent, Expr @base)
    {
        var target = @base is NumberExpr { Value: { IsInteger: false } value } && value < Rational.One ? value.Reciprocal() : @base;
        return exponent switch
        {
            PowerExpr power => IsInverseLogarithm(power, target),
            ProductExpr => exponent.Operands.Any(factor => factor is PowerExpr power && IsInverseLogarithm(power, target)),
            _ => false,
        };
    }

    private static bool IsInverseLogarithm(PowerExpr power, Expr argument) =>
        power.Exponent is NumberExpr { Value: var exponent } && exponent == Rational.MinusOne
        && power.Base is FunctionExpr { Function: var function } call && function == Function.Ln && call.Operands[0].Equals(argument);

    // What e^term is, if it is no power of e.
    private static Expr? OfTerm(Expr term)
    {
        if (term is NumberExpr number)
        {
            return number.Value.IsZero ? Rational.One : null;
        }

        if (UnitRoots.TurnOf(term) is { IsZero: false } turn)
        {
            return UnitRoots.At(turn);
        }

        if (IsLogarithm(term))
        {
            return term.Operands[0];
        }

        if (term is not ProductExpr)
        {
            return null;
        }

        Expr? argument = null;
        var others = new List<Expr>();
        foreach (var factor in term.Operands)
        {
            if (!IsLogarithm(factor))
            {
                others.Add(factor);
            }
            else if (argument is not null)
            {
                // e^(ln 2 · ln 3) is 2^(ln 3) and 3^(ln 2): it stays.
                return null;
            }
            else
            {
                argument = factor.Operands[0];
            }
        }

        return argument is null ? null : Powers.Pow(argument, Products.Multiply(others));
    }

    private static bool IsLogarithm(Expr value) => value is FunctionExpr { Function: var function } && function == Function.Ln;
}
