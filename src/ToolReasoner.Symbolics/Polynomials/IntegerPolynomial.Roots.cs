namespace ToolReasoner.Symbolics;

/// <content>Real and complex roots.</content>
public sealed partial class IntegerPolynomial
{
    /// <summary>Its different real roots, ascending.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is 0, of which every number is a root.</exception>
    public IReadOnlyList<RealRoot> RealRoots(Budget? budget = null)
    {
        ThrowIfZero();
        budget = Budget.OrDefault(budget);
        return RealRootIsolation.Isolate(SquareFreePart(budget), budget);
    }

    /// <summary>Its different roots that are not real, by real part, then by imaginary part.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is 0, of which every number is a root.</exception>
    public IReadOnlyList<ComplexRoot> NonRealRoots(Budget? budget = null)
    {
        ThrowIfZero();
        budget = Budget.OrDefault(budget);
        return ComplexRootIsolation.Isolate(SquareFreePart(budget), budget);
    }
}
