using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Sums and products.</content>
public static partial class Calculus
{
    private const int MostFactors = 2_000;

    /// <summary>
    /// The sum of a term over whole numbers, in closed form; empty sums are 0. An upper end that is a symbol stands for a whole number that is no
    /// less than one below the lower end.
    /// </summary>
    /// <param name="term">A number in the index; other symbols are parameters.</param>
    /// <param name="index">A symbol.</param>
    /// <param name="from">A whole number, −∞, or an expression that stands for a whole number.</param>
    /// <param name="to">A whole number, ∞, or an expression that stands for a whole number.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Sum(Expr term, Expr index, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var symbol = Variable(index);
        return Guarded(() => new Summation(assumptions ?? Assumptions.None, Budget.OrDefault(budget)).Of(term, symbol, from, to));
    }

    /// <summary>An antidifference: Z with Z(k + 1) − Z(k) = the term, without constant.</summary>
    /// <param name="term">A number in the index; other symbols are parameters.</param>
    /// <param name="index">The symbol k.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Antidifference(Expr term, Expr index, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        var symbol = Variable(index);
        return Guarded(() => new Antidifferences(symbol, Budget.OrDefault(budget)).Of(term) is var (value, conditions)
            ? new CalculusResult.Exact(value, conditions.Count == 0 ? "its difference is the term" : $"its difference is the term where {conditions[0]} is not 0")
            : new CalculusResult.GaveUp("no antidifference was found"));
    }

    /// <summary>The product of a term over whole numbers, in closed form; empty products are 1.</summary>
    /// <param name="term">A number in the index; other symbols are parameters.</param>
    /// <param name="index">A symbol.</param>
    /// <param name="from">A whole number, or an expression that stands for one.</param>
    /// <param name="to">A whole number, ∞, or an expression that stands for a whole number.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Product(Expr term, Expr index, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var symbol = Variable(index);
        return Guarded(() => FindProduct(term, symbol, from, to, assumptions ?? Assumptions.None, Budget.OrDefault(budget)));
    }

    private static CalculusResult Guarded(Func<CalculusResult> find)
    {
        try
        {
            return find();
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    private static CalculusResult FindProduct(Expr term, SymbolExpr index, Expr from, Expr to, Assumptions assumptions, Budget budget)
    {
        if (from.IsInteger(out var first) && to.IsInteger(out var last))
        {
            return last < first ? new CalculusResult.Exact(1, "there are no factors")
                : last - first < MostFactors ? new CalculusResult.Exact(FactorByFactor(term, index, first, last), $"{last - first + 1} factors multiplied")
                : new ProductForm(budget).Of(term, index, from, to) is { } value ? new CalculusResult.Exact(value, "by a closed form")
                : throw new GaveUpException("too many factors, and no closed form");
        }

        var isInfinite = Infinities.IsDirected(to, out var sign) && sign > 0;
        var upper = to as SymbolExpr ?? (SymbolExpr)Expr.Symbol("upper'");
        if (new ProductForm(budget).Of(term, index, from, upper) is not { } form)
        {
            throw new GaveUpException("no closed form of the product was found");
        }

        var proved = from.IsInteger(out var start)
            ? new ClosedFormCheck(assumptions.WithInteger(upper), budget).Of(form, upper, start >= 1 ? start - 1 : start, n => FactorByFactor(term.Substitute(upper, n), index, start, n))
            : form;
        if (proved is null)
        {
            throw new GaveUpException("a closed form was found, but it disagrees with the product");
        }

        if (!isInfinite)
        {
            return new CalculusResult.Exact(to is SymbolExpr ? proved : proved.Substitute(upper, to), "by its factors; compared with the product at several upper ends");
        }

        var limit = SequenceLimit.Of(form, upper, assumptions, budget);
        return limit.Value is null ? new CalculusResult.NoValue($"the partial products have no limit: {limit.Why}")
            : limit.Value.HoldsInfinity ? new CalculusResult.NoValue("the partial products are unbounded", limit.Value)
            : new CalculusResult.Exact(limit.Value, "the limit of the partial products");
    }

    private static Expr FactorByFactor(Expr term, SymbolExpr index, BigInteger first, BigInteger last)
    {
        var factors = new List<Expr>();
        for (var k = first; k <= last; k++)
        {
            factors.Add(term.Substitute(index, k));
        }

        return Expr.Multiply(factors);
    }
}
