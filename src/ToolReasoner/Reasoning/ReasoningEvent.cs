using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Something that happens while a problem is solved. Closed: match on all of its cases.</summary>
/// <param name="Trajectory">The branch in which it happens, as it was then.</param>
public abstract record ReasoningEvent(Trajectory Trajectory)
{
    /// <summary>The model is asked.</summary>
    public sealed record Asked(Trajectory Trajectory, Author Author) : ReasoningEvent(Trajectory);

    /// <summary>The model has written some more text.</summary>
    public sealed record Said(Trajectory Trajectory, Author Author, string Text) : ReasoningEvent(Trajectory);

    /// <summary>A program runs.</summary>
    public sealed record Running(Trajectory Trajectory, string Program) : ReasoningEvent(Trajectory);

    /// <summary>A turn was added: the last one.</summary>
    public sealed record Advanced(Trajectory Trajectory) : ReasoningEvent(Trajectory);

    /// <summary>It is over.</summary>
    public sealed record Finished(Solution Solution) : ReasoningEvent(Solution.Trajectory);
}
