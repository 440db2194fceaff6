namespace ToolReasoner.Symbolics;

/// <summary>What solves a differential equation. Closed: match on all of its cases.</summary>
/// <param name="Why">One clause: the method, or what stood in the way.</param>
public abstract record DifferentialSolution(string Why)
{
    /// <summary>Functions; each was put into the equation, which was proved to hold then.</summary>
    /// <param name="Functions">In the variable and the constants. Of an equation that is not linear there may be singular solutions beside them.</param>
    /// <param name="Constants">Free constants: symbols.</param>
    /// <param name="Why">The method.</param>
    public sealed record Explicit(IReadOnlyList<Expr> Functions, IReadOnlyList<Expr> Constants, string Why) : DifferentialSolution(Why);

    /// <summary>Curves H(x, y) = C; the slope that they have was put into the equation, which was proved to hold then.</summary>
    /// <param name="Relation">An equation between H and the constant.</param>
    /// <param name="Constants">Free constants: symbols; none where an initial value fixed it.</param>
    /// <param name="Why">The method.</param>
    public sealed record Implicit(Expr Relation, IReadOnlyList<Expr> Constants, string Why) : DifferentialSolution(Why);

    /// <summary>Nothing was found. That does not say that there is no solution.</summary>
    /// <param name="Why">What stood in the way.</param>
    public sealed record GaveUp(string Why) : DifferentialSolution(Why);

    /// <summary>The only function.</summary>
    /// <exception cref="GaveUpException">There is none, or there are several.</exception>
    public Expr Require() => this is Explicit { Functions: [var only] } ? only : throw new GaveUpException(Why);
}
