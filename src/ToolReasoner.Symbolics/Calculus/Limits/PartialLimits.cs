namespace ToolReasoner.Symbolics;

/// <summary>
/// Limits for x → +∞ of what oscillates: where <see cref="GruntzLimit"/> gives up, the expression is looked at along sequences on which its only
/// oscillation stands still, and next to poles that come again and again. Two sequences with different limits prove that there is no limit.
/// </summary>
internal static class PartialLimits
{
    private const int Eighths = 16;

    private static readonly SymbolExpr s_turns = (SymbolExpr)Expr.Symbol("turns'");
    private static readonly SymbolExpr s_near = (SymbolExpr)Expr.Symbol("near'");

    /// <summary>The limit.</summary>
    /// <param name="value">In the variable.</param>
    /// <param name="variable">Goes to +∞.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    /// <exception cref="GaveUpException">It was not found.</exception>
    public static LimitFound Of(Expr value, SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        var whole = new GruntzLimit(variable, assumptions, budget);
        try
        {
            return whole.Of(value);
        }
        catch (GaveUpException) when (whole.Phases.IsAny)
        {
            if (Differing(value, variable, whole.Phases, assumptions, budget) is { } none)
            {
                return none;
            }

            throw;
        }
    }

    private static LimitFound? Differing(Expr value, SymbolExpr variable, Phases phases, Assumptions assumptions, Budget budget)
    {
        Expr? first = null;
        foreach (var along in Along(value, variable, phases, assumptions, budget))
        {
            first ??= along;
            if (!along.Equals(first) && (along.HoldsInfinity || first.HoldsInfinity || Equality.Decide(first, along, assumptions, budget).Truth == Truth.False))
            {
                return LimitFound.None($"along one sequence it goes to {first}, along another to {along}");
            }
        }

        return null;
    }

    private static IEnumerable<Expr> Along(Expr value, SymbolExpr variable, Phases phases, Assumptions assumptions, Budget budget)
    {
        for (var k = 0; k < Eighths; k++)
        {
            // An angle or a fractional part that comes again and again, since its argument is continuous and goes to ±∞.
            var pin = phases.Waves.Count > 0 ? Expr.Pi * new Rational(k, 4) : new Rational(k, Eighths);
            if (Found(() => new GruntzLimit(variable, assumptions, budget, pin).Of(value)) is { } fixedPhase)
            {
                yield return fixedPhase;
            }
        }

        if (phases.Waves.Count == 0 || phases.Waves[0].Argument.CoefficientsIn(variable) is not [{ IsConstant: true } shift, { IsConstant: true } slope])
        {
            yield break;
        }

        for (var k = 0; k < Eighths / 2; k++)
        {
            // Next to the n-th point with that angle, for any n: where it is unbounded there, values go as far as wanted.
            var point = ((Expr.Pi * new Rational(k, 4)) + (2 * Expr.Pi * s_turns) - shift) / slope;
            foreach (var side in new[] { 1, -1 })
            {
                var near = SequenceLimit.Reduce(value.Substitute(variable, point + (side * Expr.Pow(s_near, -1))), s_turns);
                if (Found(() => new GruntzLimit(s_near, assumptions.WithPositive(s_turns), budget).Of(near)) is { HoldsInfinity: true } pole)
                {
                    yield return pole;
                }
            }
        }
    }

    private static Expr? Found(Func<LimitFound> limit)
    {
        try
        {
            return limit().Value;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }
}
