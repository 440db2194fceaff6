namespace ToolReasoner.Symbolics;

/// <summary>A place between real numbers: just before a value or just after it. A set of intervals is a list of cuts where it begins and ends.</summary>
/// <param name="Value">A real constant, or ±∞.</param>
/// <param name="IsAfter">Whether the value lies on the left of the cut.</param>
internal sealed record Cut(Expr Value, bool IsAfter)
{
    /// <summary>The order of two cuts.</summary>
    /// <exception cref="GaveUpException">The order of the values is not decided.</exception>
    public static int Compare(Cut left, Cut right, IConstantOrder order) =>
        order.Compare(left.Value, right.Value) is not { } sign
            ? throw new GaveUpException($"it is not decided which of {left.Value} and {right.Value} is larger")
            : sign != 0 ? sign
            : left.IsAfter.CompareTo(right.IsAfter);
}
