namespace ToolReasoner.Symbolics;

/// <summary>Infinitely many solutions that one rule makes. Immutable.</summary>
public abstract class SolutionFamily
{
    private protected SolutionFamily()
    {
    }

    /// <summary>Whether a value belongs to it.</summary>
    /// <param name="value">A constant, or a tuple of constants for a system.</param>
    public abstract Truth Contains(Expr value);

    /// <summary>As infix text.</summary>
    public abstract override string ToString();

    /// <summary>As LaTeX.</summary>
    public abstract string ToLatex();
}
