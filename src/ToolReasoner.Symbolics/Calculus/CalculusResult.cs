namespace ToolReasoner.Symbolics;

/// <summary>What an operation of calculus found. Closed: match on all of its cases.</summary>
/// <param name="Why">One clause: the method, what proves the answer, or what stood in the way.</param>
public abstract record CalculusResult(string Why)
{
    /// <summary>The value, if it was found exactly; else null.</summary>
    public Expr? Value => (this as Exact)?.Found;

    /// <summary>The value.</summary>
    /// <exception cref="GaveUpException">It was not found exactly; the message says why.</exception>
    public Expr Require() => Value ?? throw new GaveUpException(Why);

    /// <summary>The value, certified. A limit can be ±∞.</summary>
    /// <param name="Found">In the variables that are left.</param>
    /// <param name="Why">What proves it.</param>
    public sealed record Exact(Expr Found, string Why) : CalculusResult(Why);

    /// <summary>Proved to have no value: the integral, sum or product diverges, or the limit does not exist.</summary>
    /// <param name="Why">By what.</param>
    /// <param name="Towards">∞ or −∞ where it grows or falls without bound; else null.</param>
    public sealed record NoValue(string Why, Expr? Towards = null) : CalculusResult(Why);

    /// <summary>A number, known numerically only: it lies in the ball.</summary>
    /// <param name="Ball">Encloses it.</param>
    /// <param name="Why">How it was enclosed.</param>
    public sealed record Enclosed(ComplexBall Ball, string Why) : CalculusResult(Why);

    /// <summary>Nothing is known. That no answer was found does not say that there is none.</summary>
    /// <param name="Why">What stood in the way.</param>
    public sealed record GaveUp(string Why) : CalculusResult(Why);
}
