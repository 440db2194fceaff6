namespace ToolReasoner.Symbolics;

/// <summary>
/// Infinite sums: rational terms, alternating and with powers, by the digamma and zeta functions and logarithms; terms over factorials by e^x and
/// its kin; binomial series; and whatever has a closed form for its partial sums, by their limit. Divergence is proved by comparison.
/// </summary>
internal sealed class InfiniteSum(Assumptions assumptions, Budget budget)
{
    private static readonly SymbolExpr s_upper = (SymbolExpr)Expr.Symbol("upper'");

    /// <summary>The sum from an index on.</summary>
    /// <exception cref="GaveUpException">Not found.</exception>
    public CalculusResult Of(Expr term, SymbolExpr index, Expr from)
    {
        if (term is NumberExpr { Value.IsZero: true })
        {
            return new CalculusResult.Exact(0, "all terms are 0");
        }

        if (!from.IsInteger(out var first))
        {
            throw new GaveUpException("the first index is no known whole number");
        }

        if (Divergence(term, index) is { } divergence)
        {
            return divergence;
        }

        if (Try(() => new SeriesOfKnownKind(index, assumptions, budget).Of(term, first)) is { } known)
        {
            return new CalculusResult.Exact(Tidy(known), "a series of a known kind");
        }

        if (Try(() => new Antidifferences(index, budget).Of(term)) is (var value, { Count: 0 }))
        {
            var partial = FactorialQuotients.Cancel(TermRatio.ByFactorials(value.Substitute(index, s_upper + 1) - value.Substitute(index, first)), budget);
            var limit = SequenceLimit.Of(partial, s_upper, assumptions, budget);
            return limit.Value is null ? new CalculusResult.NoValue($"the partial sums have no limit: {limit.Why}")
                : limit.Value.HoldsInfinity ? new CalculusResult.NoValue("the partial sums are unbounded", limit.Value)
                : IsTelescoping(value, term, index) ? new CalculusResult.Exact(Tidy(limit.Value), "the limit of the partial sums")
                : throw new GaveUpException("an antidifference was found, but not proved");
        }

        throw new GaveUpException("no closed form of the series was found");
    }

    private bool IsTelescoping(Expr value, Expr term, SymbolExpr index) =>
        Equality.Decide(value.Substitute(index, index + 1) - value, term, assumptions.WithInteger(index), budget).Truth == Truth.True;

    // The terms do not go to 0; or k·t(k) has a limit other than 0, so that they are no smaller than c/k, all of one sign in the end.
    private CalculusResult.NoValue? Divergence(Expr term, SymbolExpr index)
    {
        var limit = Try(() => (LimitFound?)SequenceLimit.Of(term, index, assumptions, budget));
        if (limit is { Value: null } none)
        {
            return new CalculusResult.NoValue($"the terms have no limit: {none.Why}");
        }

        if (limit is { Value: { } value } && IsNotZero(value))
        {
            return new CalculusResult.NoValue($"the terms go to {value}, not to 0", Infinities.IsDirected(value, out var sign) ? sign * Expr.Infinity
                : ParameterSign.Of(value, assumptions, budget) is { } own ? own * Expr.Infinity : null);
        }

        var weighted = Try(() => (LimitFound?)new GruntzLimit(index, assumptions, budget).Of(index * term));
        return weighted is { Value: { } slow } && IsNotZero(slow) && (Infinities.IsDirected(slow, out var direction) || (ParameterSign.Of(slow, assumptions, budget) is { } constant && (direction = constant) != 0))
            ? new CalculusResult.NoValue($"{index} times the term goes to {slow}: no smaller than a multiple of 1/{index}", direction * Expr.Infinity)
            : null;
    }

    private bool IsNotZero(Expr value) => value.HoldsInfinity
        || (value.IsConstant ? ZeroTest.Decide(value, budget).Truth == Truth.False : ParameterSign.Of(value, assumptions, budget) is 1 or -1);

    private Expr Tidy(Expr value) => Try(() => value.Simplify(assumptions, budget.Part(0.3))) ?? value;

    private static T? Try<T>(Func<T?> method)
    {
        try
        {
            return method();
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return default;
        }
    }
}
