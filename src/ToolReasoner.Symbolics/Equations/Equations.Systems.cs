namespace ToolReasoner.Symbolics;

public static partial class Equations
{
    /// <summary>Solves equations (and inequalities) in several unknowns that must all hold.</summary>
    /// <param name="statements">An expression counts as "= 0".</param>
    /// <param name="unknowns">Symbols; solutions are tuples in their order. Other symbols are parameters.</param>
    /// <param name="domain">Which numbers count.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet SolveSystem(
        IReadOnlyList<Expr> statements, IReadOnlyList<Expr> unknowns, SolutionDomain domain = SolutionDomain.Real, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(unknowns);
        ArgumentOutOfRangeException.ThrowIfZero(unknowns.Count, nameof(unknowns));
        foreach (var unknown in unknowns)
        {
            Require(unknown);
        }

        var all = statements.Select(AsStatement).SelectMany(Conjuncts).ToList();
        return Guarded(domain, Budget.OrDefault(budget), used => domain == SolutionDomain.Integer
            ? IntegerEquations.Solve(Expr.And(all), unknowns, used)
            : SystemSolver.Solve(all, unknowns, domain, used));
    }

    private static IEnumerable<Expr> Conjuncts(Expr statement) =>
        statement is LogicExpr { Kind: LogicKind.And } ? statement.Operands.SelectMany(Conjuncts) : [statement];
}
