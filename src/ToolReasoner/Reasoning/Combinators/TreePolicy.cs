namespace ToolReasoner.Reasoning;

/// <summary>Which states of a search go on. Closed: match on all of its cases.</summary>
/// <param name="Children">States that one state is expanded to; at least 1.</param>
/// <param name="Depth">Most expansions from the start to an answer; at least 1.</param>
public abstract record TreePolicy(int Children, int Depth)
{
    /// <summary>The best state that has not been expanded, <paramref name="Expansions"/> times.</summary>
    public sealed record BestFirst(int Children, int Depth, int Expansions) : TreePolicy(Children, Depth);

    /// <summary>At each depth the <paramref name="Width"/> best states.</summary>
    public sealed record Beam(int Children, int Depth, int Width) : TreePolicy(Children, Depth);

    /// <summary>
    /// Monte Carlo tree search with upper confidence bounds: from the root to the child with the highest
    /// <c>Q + c·√(ln N / n)</c>, <paramref name="Iterations"/> times (rStar-Math uses c = 2).
    /// </summary>
    public sealed record Uct(int Children, int Depth, int Iterations, double Exploration = 2) : TreePolicy(Children, Depth);
}
