namespace ToolReasoner.Symbolics;

/// <summary>
/// Integrals that are known because a substitution maps the interval to itself: x → a + b − x, x → 1/x on (0, ∞), and x = tan u before these. The
/// integral of f is half of that of f plus its image, which may be simple where f is not. Only for integrals that are proved to converge.
/// </summary>
internal sealed class IntegralSymmetries(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    /// <summary>The value and why; null if no symmetry helps.</summary>
    public (Expr Value, string Why)? Find(Expr f, Expr from, Expr to, bool isContinuous)
    {
        try
        {
            var singular = new SingularPoints(variable, assumptions, budget);
            if (!isContinuous && (singular.Of(f, from, to).Count > 0 || !IntegralConvergence.Converges(f, variable, from, to, singular, assumptions, budget)))
            {
                return null;
            }

            return Reflected(f, from, to) ?? Inverted(f, from, to) ?? ByTangent(f, from, to, isContinuous);
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private (Expr Value, string Why)? Reflected(Expr f, Expr from, Expr to)
    {
        var isWholeLine = from.HoldsInfinity && to.HoldsInfinity;
        if (!isWholeLine && (from.HoldsInfinity || to.HoldsInfinity))
        {
            return null;
        }

        var image = f.Substitute(variable, (isWholeLine ? 0 : from + to) - variable);
        return Half(f + image, from, to) is { } value ? (value, "by the reflection of the interval") : null;
    }

    private (Expr Value, string Why)? Inverted(Expr f, Expr from, Expr to)
    {
        if (from is not NumberExpr { Value.IsZero: true } || !Infinities.IsDirected(to, out var sign) || sign < 0)
        {
            return null;
        }

        var image = f.Substitute(variable, 1 / variable) / Expr.Pow(variable, 2);
        return Half(f + image, from, to) is { } value ? (value, "by the inversion x → 1/x") : null;
    }

    private (Expr Value, string Why)? ByTangent(Expr f, Expr from, Expr to, bool isContinuous)
    {
        if (!isContinuous || !f.Contains(1 + Expr.Pow(variable, 2)))
        {
            return null;
        }

        var (low, high) = (Expr.Atan(from), Expr.Atan(to));
        var inner = Simple(f.Substitute(variable, Expr.Tan(variable)) * (1 + Expr.Pow(Expr.Tan(variable), 2)), low, high);
        return Reflected(inner, low, high) is { } found ? (found.Value, $"with x = tan u, {found.Why}") : null;
    }

    // Half the integral of a sum that is simpler than its terms.
    private Expr? Half(Expr sum, Expr from, Expr to)
    {
        var simple = Simple(sum, from, to);
        if (simple is NumberExpr { Value.IsZero: true })
        {
            return 0;
        }

        if (!simple.DependsOn(variable))
        {
            return from.HoldsInfinity || to.HoldsInfinity ? null : simple * (to - from) / 2;
        }

        if (from.HoldsInfinity || to.HoldsInfinity || Antiderivatives.Find(simple, variable, assumptions, budget) is not CalculusResult.Exact { Found: var antiderivative })
        {
            return null;
        }

        var singular = new SingularPoints(variable, assumptions, budget);
        return singular.Of(antiderivative, from, to).Count == 0 && singular.IsRegular(antiderivative, from) && singular.IsRegular(antiderivative, to)
            ? (antiderivative.Substitute(variable, to) - antiderivative.Substitute(variable, from)) / 2
            : null;
    }

    private Expr Simple(Expr value, Expr from, Expr to)
    {
        var field = new KernelField(assumptions, isReal: true, budget);
        var normal = field.Write(field.Cancel(field.Convert(value)[0]));
        if (!normal.DependsOn(variable))
        {
            return normal;
        }

        // Constant, though its normal form does not say so.
        var slope = Differentiation.Of(normal, variable, budget);
        if (Equality.Decide(slope, 0, assumptions, budget).Truth == Truth.True)
        {
            // Inside, where it is continuous: elsewhere it may be another constant.
            var point = from.HoldsInfinity ? 0 : to.HoldsInfinity ? from + 1 : (from + to) / 2;
            if (value.Substitute(variable, point) is { HoldsInfinity: false } at)
            {
                return at.Simplify(assumptions, budget);
            }
        }

        return normal;
    }
}
