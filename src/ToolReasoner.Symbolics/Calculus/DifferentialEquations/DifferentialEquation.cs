namespace ToolReasoner.Symbolics;

/// <summary>F(x, y, y', …) = 0, and the proof that something solves it.</summary>
internal sealed class DifferentialEquation(Expr left, SymbolExpr x, IReadOnlyList<SymbolExpr> unknowns, Assumptions assumptions, Budget budget)
{
    private static readonly string[] s_letters = ["C", "K", "c", "k"];

    private readonly HashSet<string> _names = [.. left.FreeSymbols.Select(symbol => symbol.Name), x.Name];

    /// <summary>F.</summary>
    public Expr Left => left;

    /// <summary>The variable.</summary>
    public SymbolExpr X => x;

    /// <summary>y, y', ….</summary>
    public IReadOnlyList<SymbolExpr> Unknowns => unknowns;

    /// <summary>Of the parameters.</summary>
    public Assumptions Assumptions => assumptions;

    /// <summary>Pays.</summary>
    public Budget Budget => budget;

    /// <summary>Of the highest derivative that has a symbol.</summary>
    public int Order => unknowns.Count - 1;

    /// <summary>Names of constants that do not stand in the equation.</summary>
    public IReadOnlyList<Expr> Constants(int count)
    {
        var letter = s_letters.FirstOrDefault(name => !Enumerable.Range(1, count).Any(i => _names.Contains($"{name}{i}"))) ?? "constant";
        return [.. Enumerable.Range(1, count).Select(i => Expr.Symbol($"{letter}{i}"))];
    }

    /// <summary>As Σ a_k(x)·y^(k) = g(x); null if it is not linear.</summary>
    public LinearDifferentialEquation? Linear()
    {
        var coefficients = unknowns.Select(unknown => Calculus.Derivative(left, unknown, 1, budget).Expand(budget)).ToList();
        if (coefficients.Exists(c => unknowns.Any(c.DependsOn)) || coefficients[^1].Equals(0))
        {
            return null;
        }

        var rest = unknowns.Aggregate(left, (value, unknown) => value.Substitute(unknown, 0));
        return new LinearDifferentialEquation(this, coefficients, (-rest).Expand(budget));
    }

    /// <summary>Whether a function is proved to solve it, for all constants in it.</summary>
    public bool IsSolvedBy(Expr function)
    {
        var values = new Dictionary<Expr, Expr>();
        var derivative = function;
        foreach (var unknown in unknowns)
        {
            values[unknown] = derivative;
            derivative = Differentiation.Of(derivative, x, budget);
        }

        return IsZero(left.Substitute(values));
    }

    /// <summary>Whether curves H(x, y) = C are proved to solve it, of first order.</summary>
    public bool IsSolvedAlong(Expr curves)
    {
        var (y, slope) = (unknowns[0], unknowns[1]);
        var (across, up) = (Differentiation.Of(curves, x, budget), Differentiation.Of(curves, y, budget));
        return !up.Equals(0) && IsZero(left.Substitute(slope, -(across / up)));
    }

    /// <summary>Simpler, where that is found.</summary>
    public Expr Tidy(Expr value)
    {
        try
        {
            return value.Simplify(assumptions, budget.Part(0.2));
        }
        catch (GaveUpException)
        {
            return value;
        }
    }

    /// <summary>An antiderivative, with ln u for ln|u|: a constant of integration makes up for the sign.</summary>
    public Expr Integrate(Expr value, SymbolExpr variable) => Calculus.Integrate(value, variable, assumptions, budget.Part(0.3)).Require().Transform(part =>
        part is FunctionExpr { Function: var f } call && f == Function.Ln && call.Operands[0] is FunctionExpr { Function: var g } inner && g == Function.Abs
            ? Expr.Ln(inner.Operands[0])
            : part);

    private bool IsZero(Expr value)
    {
        try
        {
            return Equality.Decide(value, 0, assumptions, budget).Truth == Truth.True || Equality.DecideWhereReal(value, 0, assumptions, budget).Truth == Truth.True;
        }
        catch (GaveUpException)
        {
            return false;
        }
    }
}
