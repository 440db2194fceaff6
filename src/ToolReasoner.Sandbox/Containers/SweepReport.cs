namespace ToolReasoner.Sandbox.Containers;

/// <summary>What became of containers that no host of this machine holds any more.</summary>
/// <param name="Removed">How many were removed.</param>
/// <param name="LeftAlone">How many run and belong to other machines or services: they cannot be judged from here.</param>
public sealed record SweepReport(int Removed, int LeftAlone);
