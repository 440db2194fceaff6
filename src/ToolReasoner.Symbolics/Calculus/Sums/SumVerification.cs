namespace ToolReasoner.Symbolics;

/// <summary>
/// Checks of closed forms at numbers: the sum or product is worked out term by term for several ends, with numbers for all parameters, and must be
/// proved equal to the form. A closed form that follows from an identity in the index holds for all ends; this finds poles and branches on the way.
/// </summary>
internal static class SumVerification
{
    private const int Ends = 5;
    private static readonly Rational[] s_values = [new(3, 7), new(5, 11), new(13, 17), new(8, 19)];
    private static readonly Rational[] s_wholes = [11, 14, 17, 13];

    /// <summary>Null if all agree; else what did not.</summary>
    public static string? Failure(
        Expr term, SymbolExpr k, Expr from, Expr to, Expr form, bool isProduct, Assumptions assumptions, Budget budget)
    {
        var own = to.FreeSymbols;
        var others = term.FreeSymbols.Concat(from.FreeSymbols).Where(symbol => !symbol.Equals(k) && !own.Contains(symbol)).Distinct().ToList();
        var whole = WholeArguments(term).Concat(from.FreeSymbols).ToHashSet();
        var values = new Dictionary<Expr, Expr>();
        for (var i = 0; i < others.Count; i++)
        {
            values[others[i]] = whole.Contains(others[i]) || assumptions.IsInteger(others[i].Name)
                ? (from.DependsOn(others[i]) ? 1 : s_wholes[i % s_wholes.Length])
                : s_values[i % s_values.Length];
        }

        if (own.Count != 1)
        {
            return own.Count == 0 ? null : "its end has several symbols";
        }

        var checkedEnds = 0;
        for (var end = 0; end < 40 && checkedEnds < Ends; end++)
        {
            values[own[0]] = end;
            if (!from.Substitute(values).IsInteger(out var first) || !to.Substitute(values).IsInteger(out var last))
            {
                continue;
            }

            if (last < first - 1 || last - first > 60)
            {
                continue;
            }

            var inner = term.Substitute(values);
            var terms = new List<Expr>();
            for (var i = first; i <= last; i++)
            {
                terms.Add(inner.Substitute(k, i));
            }

            var direct = isProduct ? Expr.Multiply(terms) : Expr.Add(terms);
            var claimed = form.Substitute(values);
            if (direct.HoldsInfinity || claimed.HoldsInfinity)
            {
                return $"at {own[0]} = {end} a part has no value";
            }

            var decision = Equality.Decide(direct, claimed, assumptions, budget);
            if (decision.Truth != Truth.True)
            {
                return $"at {own[0]} = {end} its value was not proved equal";
            }

            checkedEnds++;
        }

        return checkedEnds == Ends ? null : "there were too few ends to check it at";
    }

    // Symbols within factorials and binomial coefficients stand for whole numbers.
    private static List<SymbolExpr> WholeArguments(Expr term)
    {
        var found = new List<SymbolExpr>();
        term.Transform(part =>
        {
            if (part is FunctionExpr { Function: var f } && (f == Function.Binomial || f == Function.Factorial))
            {
                found.AddRange(part.FreeSymbols);
            }

            return part;
        });
        return found;
    }
}
