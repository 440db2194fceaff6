namespace ToolReasoner.Trajectories;

/// <summary>How far an answer can be trusted.</summary>
public enum SolutionStatus
{
    /// <summary>A check that ran, or programs that agree, confirmed it.</summary>
    Verified,

    /// <summary>There is an answer, and nothing that ran confirmed it.</summary>
    Unverified,

    /// <summary>There is no answer.</summary>
    None,
}

/// <summary>What came of a problem.</summary>
/// <param name="Status">How far the answer can be trusted.</param>
/// <param name="Answer">The answer; null if there is none.</param>
/// <param name="Evidence">What it rests on; null if there is no answer.</param>
/// <param name="Program">The program that computed or confirmed it; null if none did.</param>
/// <param name="Trajectory">How it came about.</param>
public sealed record Solution(SolutionStatus Status, string? Answer, Evidence? Evidence, string? Program, Trajectory Trajectory);
