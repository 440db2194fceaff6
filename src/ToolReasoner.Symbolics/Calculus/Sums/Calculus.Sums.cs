namespace ToolReasoner.Symbolics;

/// <content>Sums and products over an index.</content>
public static partial class Calculus
{
    private const int MostDirect = 2_000;
    private static readonly SymbolExpr s_end = (SymbolExpr)Expr.Symbol("end'");

    /// <summary>
    /// The sum of a term for all whole values of an index. With a symbol in an end it holds for whole ends, the last not less than the first but
    /// for one (the empty sum, 0); parameters within binomial coefficients and factorials are whole and not negative.
    /// </summary>
    /// <param name="term">A number; other symbols are parameters.</param>
    /// <param name="index">A symbol.</param>
    /// <param name="from">The first index, without that symbol.</param>
    /// <param name="to">The last one; ∞ too.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Sum(Expr term, Expr index, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null) =>
        Over(term, index, from, to, assumptions, Budget.OrDefault(budget), isProduct: false);

    /// <summary>The product of a factor for all whole values of an index; as <see cref="Sum"/>. The empty product is 1; an infinite one is the limit of its partial products, which may be 0.</summary>
    /// <param name="factor">A number; other symbols are parameters.</param>
    /// <param name="index">A symbol.</param>
    /// <param name="from">The first index, without that symbol.</param>
    /// <param name="to">The last one; ∞ too.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Product(Expr factor, Expr index, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null) =>
        Over(factor, index, from, to, assumptions, Budget.OrDefault(budget), isProduct: true);

    private static CalculusResult Over(Expr term, Expr index, Expr from, Expr to, Assumptions? assumptions, Budget budget, bool isProduct)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var k = Variable(index);
        if (from.DependsOn(k) || to.DependsOn(k))
        {
            throw new ArgumentException("an end depends on the index", nameof(from));
        }

        try
        {
            return Range(term, k, from, to, assumptions ?? Assumptions.None, budget, isProduct);
        }
        catch (GaveUpException exception)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    private static CalculusResult Range(Expr term, SymbolExpr k, Expr from, Expr to, Assumptions assumptions, Budget budget, bool isProduct)
    {
        if (Infinities.IsDirected(from, out var low) && low < 0 && to.IsInteger(out _))
        {
            return Range(term.Substitute(k, -k), k, -to, Expr.Infinity, assumptions, budget, isProduct);
        }

        if (low < 0 && Infinities.IsDirected(to, out var high) && high > 0 && !isProduct)
        {
            return BothWays(term, k, assumptions, budget);
        }

        if (from.HoldsInfinity || (from.IsConstant && !from.IsInteger(out _)))
        {
            return new CalculusResult.GaveUp("the first index is no whole number");
        }

        if (Infinities.IsDirected(to, out var sign))
        {
            return sign < 0 ? new CalculusResult.GaveUp("the last index is −∞")
                : !from.IsInteger(out var first) ? new CalculusResult.GaveUp("an infinite range starts at a number")
                : TermPoles.In(term, k, first, null, budget) is { } pole ? new CalculusResult.NoValue($"at {k} = {pole} it has no value")
                : isProduct ? InfiniteProducts.Of(term, k, from, assumptions, budget)
                : new InfiniteSummation(k, assumptions, budget).Of(term, first);
        }

        if (to.IsConstant && !to.IsInteger(out _))
        {
            return new CalculusResult.GaveUp("the last index is no whole number");
        }

        if (from.IsInteger(out var start) && to.IsInteger(out var end))
        {
            return Numbered(term, k, start, end, assumptions, budget, isProduct);
        }

        if (from.IsInteger(out start) && TermPoles.In(term, k, start, null, budget) is { } hole)
        {
            return new CalculusResult.GaveUp($"at {k} = {hole} it has no value");
        }

        return ClosedForm(term, k, from, to, assumptions, budget, isProduct);
    }

    // Both halves must converge.
    private static CalculusResult BothWays(Expr term, SymbolExpr k, Assumptions assumptions, Budget budget)
    {
        var up = Range(term, k, 0, Expr.Infinity, assumptions, budget, isProduct: false);
        var down = Range(term.Substitute(k, -k), k, 1, Expr.Infinity, assumptions, budget, isProduct: false);
        return (up, down) switch
        {
            (CalculusResult.Exact right, CalculusResult.Exact left) => new CalculusResult.Exact(right.Found + left.Found, $"both ways: {right.Why}; {left.Why}"),
            (CalculusResult.NoValue none, _) => new CalculusResult.NoValue(none.Why),
            (_, CalculusResult.NoValue none) => new CalculusResult.NoValue(none.Why),
            _ => new CalculusResult.GaveUp(up is CalculusResult.Exact ? down.Why : up.Why),
        };
    }

    private static CalculusResult Numbered(
        Expr term, SymbolExpr k, System.Numerics.BigInteger start, System.Numerics.BigInteger end, Assumptions assumptions, Budget budget, bool isProduct)
    {
        if (end - start >= MostDirect)
        {
            if (TermPoles.In(term, k, start, end, budget) is { } pole)
            {
                return new CalculusResult.NoValue($"at {k} = {pole} it has no value");
            }

            var closed = ClosedForm(term, k, start, s_end, assumptions, budget, isProduct);
            return closed is CalculusResult.Exact exact ? new CalculusResult.Exact(exact.Found.Substitute(s_end, end), exact.Why) : closed;
        }

        var terms = new List<Expr>();
        for (var i = start; i <= end; i++)
        {
            budget.Spend(term.Size);
            var one = term.Substitute(k, i);
            if (one.HoldsInfinity)
            {
                return new CalculusResult.NoValue($"at {k} = {i} it has no value");
            }

            terms.Add(one);
        }

        return new CalculusResult.Exact(isProduct ? Expr.Multiply(terms) : Expr.Add(terms), "term by term");
    }

    private static CalculusResult ClosedForm(Expr term, SymbolExpr k, Expr from, Expr to, Assumptions assumptions, Budget budget, bool isProduct)
    {
        var found = isProduct
            ? new ProductForms(k, assumptions, budget).Of(term, from, to)
            : new FiniteSummation(k, assumptions, budget).Of(term, from, to);
        if (found is not { } part)
        {
            return new CalculusResult.GaveUp("no closed form was found");
        }

        return SumVerification.Failure(term, k, from, to, part.Form, isProduct, assumptions, budget) is { } failure
            ? new CalculusResult.GaveUp(failure)
            : new CalculusResult.Exact(part.Form, $"{part.Method}; checked exactly at several ends");
    }
}
