namespace ToolReasoner.Symbolics;

/// <summary>The least and the greatest values of a function on an interval, and where its derivative is 0 or missing.</summary>
/// <param name="Least">The infimum.</param>
/// <param name="Greatest">The supremum.</param>
/// <param name="CriticalPoints">Inside the interval, ascending: where the derivative is 0, or the function is not seen to have one.</param>
public sealed record Extrema(ExtremeValue Least, ExtremeValue Greatest, IReadOnlyList<Expr> CriticalPoints);

/// <summary>An infimum or supremum.</summary>
/// <param name="Value">A constant or ±∞.</param>
/// <param name="At">Where it is taken; empty where it is only approached.</param>
public sealed record ExtremeValue(Expr Value, IReadOnlyList<Expr> At)
{
    /// <summary>Whether it is a minimum or maximum.</summary>
    public bool IsAttained => At.Count > 0;
}
