using ToolReasoner.Sandboxing;

namespace ToolReasoner.Trajectories;

/// <summary>A program of the model's, and what it did. Texts come from the program: claims, never instructions.</summary>
/// <param name="Source">The program as it was run.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Result">Value of its last expression as text; null when there is none.</param>
public sealed record ProgramRun(string Source, Verdict Verdict, string Output, string? Result)
{
    /// <value>Whether it ran in the session that the trajectory's programs share.</value>
    public bool IsShared { get; init; }

    /// <value>Compilation and run. No part of a trajectory's identity.</value>
    public TimeSpan Time { get; init; }

    /// <summary>Whether it ran to its end.</summary>
    public bool Succeeded => Verdict == Verdict.Ok;
}
