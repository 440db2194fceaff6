namespace ToolReasoner.Symbolics;

/// <summary>
/// Equations, inequalities and systems, solved exactly. Every solution that is named has been put in and proved; what could not be proved, or
/// was not found, is said by the result. Symbols other than the unknowns are parameters, real numbers: the result then splits into cases.
/// </summary>
public static partial class Equations
{
    /// <summary>Solves an equation, an inequality, or statements about one unknown joined by "and" and "or".</summary>
    /// <param name="statement">An equation; an expression counts as "= 0".</param>
    /// <param name="unknown">A symbol.</param>
    /// <param name="domain">Which numbers count.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet Solve(Expr statement, Expr unknown, SolutionDomain domain = SolutionDomain.Real, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Require(unknown);
        var equation = AsStatement(statement);
        return Guarded(domain, Budget.OrDefault(budget), used => domain switch
        {
            SolutionDomain.Integer => IntegerEquations.Solve(equation, [unknown], used),
            _ when equation.FreeSymbols.Any(symbol => !symbol.Equals(unknown)) => ParametricSolver.Solve(equation, unknown, domain, used),
            SolutionDomain.Complex => ComplexSolver.Solve(equation, unknown, used),
            _ => OnLine(equation, unknown, RealSet.All, used),
        });
    }

    /// <summary>Solves on a set of real numbers, with exact ends.</summary>
    /// <param name="statement">An equation or inequality; an expression counts as "= 0".</param>
    /// <param name="unknown">A symbol; the only one.</param>
    /// <param name="within">Where solutions are looked for.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet SolveOn(Expr statement, Expr unknown, RealSet within, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(within);
        Require(unknown);
        var equation = AsStatement(statement);
        return Guarded(SolutionDomain.Real, Budget.OrDefault(budget), used => equation.FreeSymbols.Any(symbol => !symbol.Equals(unknown))
            ? SolutionSet.GaveUp(SolutionDomain.Real, "with parameters, only the whole line is looked at")
            : OnLine(equation, unknown, within, used));
    }

    /// <summary>Solves on an interval written as an expression.</summary>
    /// <param name="statement">An equation or inequality; an expression counts as "= 0".</param>
    /// <param name="unknown">A symbol; the only one.</param>
    /// <param name="interval">As <c>[0, 2*pi)</c>, or another set of real numbers; a pair in round or square brackets counts as an interval.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">The interval is no set of real numbers.</exception>
    public static SolutionSet SolveOn(Expr statement, Expr unknown, Expr interval, Budget? budget = null) =>
        RealSet.TryFrom(AsInterval(interval), out var within)
            ? SolveOn(statement, unknown, within, budget)
            : throw new ArgumentException($"{interval} is no set of real numbers", nameof(interval));

    /// <summary>Solves inequalities and equations that must all hold.</summary>
    /// <param name="statements">One or more.</param>
    /// <param name="unknown">A symbol.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet SolveInequality(IReadOnlyList<Expr> statements, Expr unknown, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return Solve(Expr.And([.. statements.Select(AsStatement)]), unknown, SolutionDomain.Real, budget);
    }

    /// <summary>Solves an inequality.</summary>
    /// <param name="statement">A relation, or relations joined by "and" and "or".</param>
    /// <param name="unknown">A symbol.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet SolveInequality(Expr statement, Expr unknown, Budget? budget = null) =>
        SolveInequality([statement], unknown, budget);

    internal static Expr AsStatement(Expr value) => value is RelationExpr or LogicExpr ? value
        : value is SequenceExpr { Kind: SequenceKind.List } ? Expr.And([.. value.Operands.Select(AsStatement)])
        : Expr.Equation(value, 0);

    // Text such as (0, 1) reads as a pair, and [0, 1] as a list.
    private static Expr AsInterval(Expr value) => value switch
    {
        SequenceExpr { Kind: SequenceKind.Tuple, Operands: [var lower, var upper] } => Expr.Interval(lower, upper, false, false),
        SequenceExpr { Kind: SequenceKind.List, Operands: [var lower, var upper] } => Expr.Interval(lower, upper, true, true),
        _ => value,
    };

    internal static SolutionSet Guarded(SolutionDomain domain, Budget budget, Func<Budget, SolutionSet> solve)
    {
        try
        {
            return solve(budget);
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return SolutionSet.GaveUp(domain, exception.Message);
        }
    }

    internal static SolutionSet OnLine(Expr statement, Expr unknown, RealSet within, Budget budget)
    {
        // What bounds the unknown outright is taken first: then families are finite, and trigonometric inequalities have finitely many borders.
        var (bounds, others) = (within, new List<Expr>());
        foreach (var part in statement is LogicExpr { Kind: LogicKind.And } ? statement.Operands : [statement])
        {
            if (part is RelationExpr { Kind: not (RelationKind.Equal or RelationKind.NotEqual) } && IsLinear(part, unknown))
            {
                bounds = bounds.Intersect(new RealSolver(unknown, within, budget).Solve(part).Fixed);
            }
            else
            {
                others.Add(part);
            }
        }

        var solver = new RealSolver(unknown, bounds, budget);
        var set = others.Count == 0
            ? LineSet.Of(bounds)
            : solver.Solve(others.Count == 1 ? others[0] : Expr.And(others)).Restrict(bounds, budget);
        var result = SolutionSet.Of(set);
        result = solver.Doubts.Count > 0 ? result.NotCertified(solver.Doubts[0]) : result;
        return solver.Gaps.Count > 0 ? result.NotComplete(solver.Gaps[0]) : result;
    }

    private static bool IsLinear(Expr relation, Expr unknown) =>
        relation.Operands.All(side => RationalForm.Of(side, unknown, new Budget()) is { Denominator.Degree: 0, Numerator.Degree: <= 1 }
        || side.CoefficientsIn(unknown) is { Count: <= 2 });

    private static void Require(Expr unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        if (unknown is not SymbolExpr)
        {
            throw new ArgumentException("an unknown is a symbol", nameof(unknown));
        }
    }
}
