using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Finite sums: small ones term by term, others by antidifferences (polynomials, geometric terms, Gosper), by harmonic numbers, or by a recurrence
/// of creative telescoping. Closed forms are compared with the sum itself at several values.
/// </summary>
internal sealed class Summation(Assumptions assumptions, Budget budget)
{
    private const int MostTermsAtOnce = 300;
    private const int MostTerms = 20_000;

    private static readonly SymbolExpr s_upper = (SymbolExpr)Expr.Symbol("upper'");

    /// <summary>The sum.</summary>
    /// <exception cref="GaveUpException">Not found.</exception>
    public CalculusResult Of(Expr term, SymbolExpr index, Expr from, Expr to)
    {
        if (Infinities.IsDirected(to, out var up) && up > 0)
        {
            return Infinities.IsDirected(from, out _) ? BothWays(term, index) : new InfiniteSum(assumptions, budget).Of(term, index, from);
        }

        if (Infinities.IsDirected(from, out var down) && down < 0)
        {
            return new InfiniteSum(assumptions, budget).Of(term.Substitute(index, -index), index, -to);
        }

        if (to.HoldsInfinity || from.HoldsInfinity)
        {
            return new CalculusResult.Exact(0, "there are no terms");
        }

        var count = (to - from + 1).Expand(budget);
        if (count.IsInteger(out var number))
        {
            return OfKnownCount(term, index, from, to, number);
        }

        if (!term.DependsOn(index))
        {
            return new CalculusResult.Exact(term * count, "equal terms");
        }

        return Closed(term, index, from, to) ?? throw new GaveUpException("no closed form of the sum was found");
    }

    private CalculusResult BothWays(Expr term, SymbolExpr index)
    {
        var infinite = new InfiniteSum(assumptions, budget);
        return (infinite.Of(term, index, 0), infinite.Of(term.Substitute(index, -index), index, 1)) switch
        {
            (CalculusResult.Exact right, CalculusResult.Exact left) => new CalculusResult.Exact(right.Found + left.Found, $"both ways: {right.Why}; {left.Why}"),
            (CalculusResult.NoValue none, _) => none,
            (_, CalculusResult.NoValue none) => none,
            (CalculusResult.Exact, var other) => other,
            (var other, _) => other,
        };
    }

    private CalculusResult OfKnownCount(Expr term, SymbolExpr index, Expr from, Expr to, BigInteger count)
    {
        if (count <= 0)
        {
            return new CalculusResult.Exact(0, "there are no terms");
        }

        if (!term.DependsOn(index))
        {
            return new CalculusResult.Exact(term * count, "equal terms");
        }

        if (count > MostTermsAtOnce && from.IsInteger(out var first) && to.IsInteger(out var last))
        {
            // A closed form that holds for all upper ends holds for this one.
            if (Try(() => ClosedFor(term, index, first, s_upper)) is { } closed && closed.Substitute(s_upper, last) is { HoldsInfinity: false } value)
            {
                return new CalculusResult.Exact(value, "by a closed form that was compared with the sum at small upper ends");
            }
        }

        if (count > MostTerms)
        {
            throw new GaveUpException($"no closed form was found, and {count} terms are too many to be added");
        }

        return new CalculusResult.Exact(TermByTerm(term, index, from, (int)count), $"{count} terms added");
    }

    private Expr TermByTerm(Expr term, SymbolExpr index, Expr from, int count)
    {
        var terms = new List<Expr>(count);
        for (var i = 0; i < count; i++)
        {
            budget.Spend(8);
            var value = term.Substitute(index, from + i);
            terms.Add(value.HoldsInfinity ? throw new GaveUpException($"the term at {from + i} has no value") : value);
        }

        return Expr.Add(terms);
    }

    private CalculusResult.Exact? Closed(Expr term, SymbolExpr index, Expr from, Expr to)
    {
        if (from.IsInteger(out var first) && to is SymbolExpr upper)
        {
            return Try(() => ClosedFor(term, index, first, upper)) is { } form
                ? new CalculusResult.Exact(form, "by an antidifference or a recurrence; compared with the sum at several upper ends")
                : null;
        }

        // Ends that are expressions: as a function of the upper end, if the term does not depend on it.
        if (new Antidifferences(index, budget).Of(term) is not (var value, { Count: 0 }))
        {
            return null;
        }

        var result = value.Substitute(index, (to + 1).Expand(budget)) - value.Substitute(index, from);
        return IsTelescoping(value, term, index) ? new CalculusResult.Exact(Tidy(result), "by an antidifference, whose difference is the term") : null;
    }

    private bool IsTelescoping(Expr value, Expr term, SymbolExpr index) =>
        Equality.Decide(value.Substitute(index, index + 1) - value, term, assumptions.WithInteger(index), budget).Truth == Truth.True;

    private Expr? ClosedFor(Expr term, SymbolExpr index, BigInteger first, SymbolExpr upper)
    {
        var check = new ClosedFormCheck(assumptions.WithInteger(upper), budget);
        var start = first >= 1 ? first - 1 : first;
        var antidifferences = new Antidifferences(index, budget);
        if (Try(() => antidifferences.Of(term)) is var (value, conditions))
        {
            var form = Tidy(value.Substitute(index, upper + 1) - value.Substitute(index, first));
            if (!form.HoldsInfinity && conditions.Count == 0 && check.Of(form, upper, start, Explicitly) is { } closed)
            {
                return closed;
            }

            if (conditions.Count > 0 && WithCases(form, conditions) is { } cases && check.Of(form, upper, start, Explicitly) is { } plain && plain.Equals(form))
            {
                return cases;
            }
        }

        if (!term.DependsOn(upper) && Harmonic(term, index, first, upper) is { } harmonic && check.Of(harmonic, upper, start, Explicitly) is { } sum)
        {
            return sum;
        }

        return term.DependsOn(upper) && new CreativeTelescoping(budget).ClosedForm(term, index, upper, first, Explicitly) is { } hypergeometric
            ? check.Of(hypergeometric, upper, start, Explicitly)
            : null;

        Expr Explicitly(BigInteger n) => n < first ? 0 : TermByTerm(term.Substitute(upper, n), index, first, (int)(n - first + 1));

        // Where a condition fails, the sum is another one.
        Expr? WithCases(Expr form, IReadOnlyList<Expr> conditions)
        {
            if (conditions.Distinct().ToList() is not [var condition] || condition.FreeSymbols is not [var parameter] || condition.CoefficientsIn(parameter) is not [var offset, var slope])
            {
                return null;
            }

            var special = -(offset / slope);
            return ClosedFor(term.Substitute(parameter, special), index, first, upper) is { } other
                ? Expr.Piecewise([other, Expr.Equation(parameter, special), form, Expr.True])
                : null;
        }
    }

    // Σ c/(k + a) with whole a: harmonic numbers.
    private Expr? Harmonic(Expr term, SymbolExpr index, BigInteger first, SymbolExpr upper)
    {
        if (!TermRatio.IsRational(term, index) || Try(() => term.Apart(index, budget)) is not { } apart)
        {
            return null;
        }

        var values = new List<Expr>();
        foreach (var part in apart.Terms)
        {
            if (new Antidifferences(index, budget).OfPolynomial(part) is { } polynomial)
            {
                values.Add(polynomial.Substitute(index, upper + 1) - polynomial.Substitute(index, first));
                continue;
            }

            var (above, below) = part.SplitFraction();
            if (above.DependsOn(index) || below.Expand(budget).CoefficientsIn(index) is not [var offset, var slope] || !(offset / slope).IsInteger(out var shift) || shift + first < 1)
            {
                return null;
            }

            values.Add(above / slope * (Expr.Harmonic(upper + shift) - Expr.Harmonic(shift + first - 1)));
        }

        return Expr.Add(values);
    }

    private Expr Tidy(Expr value)
    {
        var shorter = FactorialQuotients.Cancel(TermRatio.ByFactorials(value), budget);
        return Try(() => shorter.Expand(budget) is var expanded && expanded.FreeSymbols.All(s => expanded.DegreeIn(s) is not null) ? expanded.Factor(budget) : null)
            ?? (shorter.Size <= value.Size ? shorter : value);
    }

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
