namespace ToolReasoner.Symbolics;

/// <summary>
/// Extrema on an interval: it is cut where the function may be singular; inside each piece the zeros of the derivative are all found; the values
/// there and the limits at the cuts and ends are compared, exactly.
/// </summary>
internal sealed class ExtremumSearch(SymbolExpr variable, Budget budget)
{
    private readonly SingularPoints _singular = new(variable, Assumptions.None, budget);

    // At is null for a value that is only approached.
    private readonly List<(Expr Value, Expr? At)> _candidates = [];

    /// <summary>Finds them.</summary>
    /// <exception cref="GaveUpException">Not all is known.</exception>
    public Extrema Of(Expr function, Expr from, Expr to, bool includesFrom, bool includesTo)
    {
        var cuts = _singular.Of(function, from, to);
        Expr[] ends = [from, .. cuts, to];
        var critical = new List<Expr>(cuts);
        for (var i = 0; i + 1 < ends.Length; i++)
        {
            var (low, high) = (ends[i], ends[i + 1]);
            var smooth = PieceForm.Of(function, variable, DefiniteIntegration.Between(low, high, Assumptions.None, budget), Assumptions.None, budget);
            RequireReal(smooth, low, high);
            foreach (var zero in new RealZeros(variable, Assumptions.None, budget).Of(Differentiation.Of(smooth, variable, budget).Simplify(null, budget), low, high))
            {
                critical.Add(zero);
                Take(smooth, zero);
            }

            Approach(smooth, low, Symbolics.Approach.Right);
            Approach(smooth, high, Symbolics.Approach.Left);
        }

        foreach (var cut in cuts)
        {
            Take(function, cut);
        }

        if (includesFrom)
        {
            Take(function, from);
        }

        if (includesTo)
        {
            Take(function, to);
        }

        critical = [.. critical.Distinct()];
        critical.Sort((a, b) => Compare(a, b));
        return new Extrema(Best(-1), Best(1), critical);
    }

    private void RequireReal(Expr smooth, Expr low, Expr high)
    {
        var at = smooth.Substitute(variable, DefiniteIntegration.Between(low, high, Assumptions.None, budget));
        if (Order.IsReal(at, budget) != Truth.True)
        {
            throw new GaveUpException($"whether the function is real between {low} and {high} is not known, or it is not");
        }
    }

    private void Approach(Expr smooth, Expr point, Approach side)
    {
        var found = Calculus.FindLimit(smooth, variable, point, side, Assumptions.None, budget);
        _candidates.Add((found.Value ?? throw new GaveUpException($"at {point} it has no limit"), null));
    }

    // Where the function has a value there.
    private void Take(Expr function, Expr point)
    {
        var value = function.Substitute(variable, point);
        if (value.HoldsInfinity)
        {
            return;
        }

        switch (Order.IsReal(value, budget))
        {
            case Truth.True:
                _candidates.Add((value, point));
                break;
            case Truth.Unknown:
                throw new GaveUpException($"whether {value} is real is not decided");
        }
    }

    private ExtremeValue Best(int side)
    {
        var best = _candidates[0].Value;
        foreach (var (value, _) in _candidates)
        {
            best = Compare(value, best) * side > 0 ? value : best;
        }

        var at = _candidates.Where(one => one.At is not null && Compare(one.Value, best) == 0).Select(one => one.At!).Distinct().ToList();
        at.Sort((a, b) => Compare(a, b));
        return new ExtremeValue(best.HoldsInfinity ? best : best.Simplify(null, budget), at);
    }

    private int Compare(Expr left, Expr right) => RealZeros.Compare(left, right, Assumptions.None, budget)
        ?? throw new GaveUpException($"which of {left} and {right} is larger is not decided");
}
