namespace ToolReasoner.Symbolics;

/// <content>Equations solved where they stand.</content>
public abstract partial class Expr
{
    /// <summary>Solves this equation, inequality or statement for a symbol, as <see cref="Equations.Solve"/> does.</summary>
    /// <param name="unknown">A symbol.</param>
    /// <param name="domain">Which numbers count.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public SolutionSet SolveFor(Expr unknown, SolutionDomain domain = SolutionDomain.Real, Budget? budget = null) =>
        Equations.Solve(this, unknown, domain, budget);
}
