using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Infinite sums: of terms with a known difference by the limit of it, of others by series whose sums are known.</summary>
internal sealed class InfiniteSummation(SymbolExpr k, Assumptions assumptions, Budget budget)
{
    private readonly FiniteSummation _finite = new(k, assumptions, budget);

    /// <summary>The sum, or that there is none.</summary>
    public CalculusResult Of(Expr term, BigInteger from)
    {
        var parts = _finite.Parts(term);
        var sums = new List<Expr>();
        var methods = new List<string>();
        var (none, open) = (new List<CalculusResult.NoValue>(), new List<string>());
        foreach (var part in parts)
        {
            switch (Part(part, from))
            {
                case CalculusResult.Exact exact:
                    sums.Add(exact.Found);
                    methods.Add(exact.Why);
                    break;
                case CalculusResult.NoValue nothing:
                    none.Add(nothing);
                    break;
                case var other:
                    open.Add(other.Why);
                    break;
            }
        }

        // One part that diverges among parts that converge.
        return none.Count == 0 && open.Count == 0 ? new CalculusResult.Exact(Expr.Add(sums), string.Join(", ", methods.Distinct()))
            : none.Count == 1 && open.Count == 0 ? none[0]
            : Telescoped(term, from) ?? SumConvergence.Diverging(term, k, assumptions, budget) ?? new CalculusResult.GaveUp(open.FirstOrDefault() ?? "parts of it diverge");
    }

    private CalculusResult Part(Expr part, BigInteger from)
    {
        if (part.Equals(0))
        {
            return new CalculusResult.Exact(0, "equal terms");
        }

        if (_finite.Difference(part) is { } difference)
        {
            return Limit(difference, from, "Gosper's algorithm and a limit");
        }

        return RationalSeries(part, from)
            ?? PowerSeriesSums.Of(part, k, from, assumptions, budget)
            ?? AlternatingSums.Of(part, k, from, budget)
            ?? BinomialSeries.Of(part, k, from, assumptions, budget)
            ?? SumConvergence.Diverging(part, k, assumptions, budget)
            ?? new CalculusResult.GaveUp("its sum is not known");
    }

    private CalculusResult? RationalSeries(Expr part, BigInteger from) =>
        HypergeometricTerm.IsRational(part, k) ? InfiniteRationalSums.Of(part, k, from, budget) : null;

    private CalculusResult? Telescoped(Expr term, BigInteger from)
    {
        var n = (SymbolExpr)Expr.Symbol("end'");
        if (Telescoping.Of(term, k, from, n) is not { } form || SumVerification.Failure(term, k, from, n, form, isProduct: false, assumptions, budget) is not null)
        {
            return null;
        }

        return FromLimit(Calculus.LimitOfSequence(form, n, assumptions, budget), 0, "neighbouring terms cancel");
    }

    private CalculusResult Limit(Expr difference, BigInteger from, string why)
    {
        var first = difference.Substitute(k, from);
        return first.HoldsInfinity ? new CalculusResult.GaveUp("the difference has a pole")
            : FromLimit(Calculus.LimitOfSequence(difference, k, assumptions, budget), first, why);
    }

    private static CalculusResult FromLimit(CalculusResult limit, Expr first, string why) => limit switch
    {
        CalculusResult.Exact { Found: var value } when Infinities.IsDirected(value, out _) => new CalculusResult.NoValue($"its partial sums are unbounded: {why}", value),
        CalculusResult.Exact { Found: var value } => new CalculusResult.Exact(value - first, why),
        CalculusResult.NoValue nothing => new CalculusResult.NoValue($"its partial sums have no limit: {nothing.Why}"),
        _ => limit,
    };
}
