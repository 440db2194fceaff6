using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Compares a closed form with the sum or product itself at the first values of the upper end, and at whole numbers where the form divides by 0.
/// Values at which the form does not hold, or has none, become cases of their own.
/// </summary>
internal sealed class ClosedFormCheck(Assumptions assumptions, Budget budget)
{
    private const int Values = 7;
    private const int MostExceptions = 3;

    /// <summary>The form, perhaps with cases; null if it is wrong.</summary>
    /// <param name="form">In the upper end.</param>
    /// <param name="upper">A symbol; whole and no less than one below the lower end.</param>
    /// <param name="first">The least value of the symbol that counts.</param>
    /// <param name="explicitly">The value at a whole number.</param>
    public Expr? Of(Expr form, SymbolExpr upper, BigInteger first, Func<BigInteger, Expr> explicitly)
    {
        var cases = new List<Expr>();
        var agreed = 0;
        foreach (var n in Enumerable.Range(0, Values).Select(i => first + i).Union(Poles(form, upper).Where(n => n >= first)))
        {
            var right = explicitly(n);
            var at = form.Substitute(upper, n);
            var isEqual = at.HoldsInfinity ? Truth.False : Equality.Decide(at, right, assumptions, budget).Truth;
            if (isEqual == Truth.True)
            {
                agreed++;
                continue;
            }

            if (isEqual == Truth.Unknown || cases.Count >= 2 * MostExceptions)
            {
                return null;
            }

            cases.Add(right);
            cases.Add(Expr.Equation(upper, n));
        }

        return agreed < Values - MostExceptions ? null : cases.Count == 0 ? form : Expr.Piecewise([.. cases, form, Expr.True]);
    }

    // Whole numbers at which a linear factor below is 0.
    private IEnumerable<BigInteger> Poles(Expr form, SymbolExpr upper)
    {
        var found = new HashSet<BigInteger>();
        Visit(form);
        return found;

        void Visit(Expr part)
        {
            if (part is PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } } power && power.Base.Expand(budget).CoefficientsIn(upper) is [var offset, var slope]
                && (-(offset / slope)).IsInteger(out var zero))
            {
                found.Add(zero);
            }

            foreach (var operand in part.Operands)
            {
                Visit(operand);
            }
        }
    }
}
