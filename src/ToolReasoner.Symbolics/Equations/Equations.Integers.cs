using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Equations
{
    /// <summary>Solves equations in whole numbers; bounds such as x &gt; 0 may stand beside them.</summary>
    /// <param name="statements">An expression counts as "= 0"; congruences are allowed for one unknown.</param>
    /// <param name="unknowns">Symbols; solutions of several are tuples in their order.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static SolutionSet SolveIntegers(IReadOnlyList<Expr> statements, IReadOnlyList<Expr> unknowns, Budget? budget = null) =>
        unknowns is [var only]
            ? Solve(Expr.And([.. statements.Select(AsStatement)]), only, SolutionDomain.Integer, budget)
            : SolveSystem(statements, unknowns, SolutionDomain.Integer, budget);

    /// <summary>All residues from 0 to modulus − 1 that solve a polynomial equation modulo a number, ascending.</summary>
    /// <param name="equation">An expression counts as "= 0".</param>
    /// <param name="unknown">A symbol; the only one.</param>
    /// <param name="modulus">1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It is no polynomial equation, or the budget does not reach.</exception>
    public static IReadOnlyList<BigInteger> SolveCongruence(Expr equation, Expr unknown, BigInteger modulus, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(equation);
        Require(unknown);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(modulus);
        var difference = equation is RelationExpr { Kind: RelationKind.Equal } relation
            ? relation.Operands[0] - relation.Operands[1]
            : equation;
        return IntegerEquations.Residues(difference, unknown, modulus, Budget.OrDefault(budget));
    }
}
