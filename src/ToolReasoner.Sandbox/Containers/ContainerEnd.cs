using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>How a container ended, as the engine says.</summary>
internal readonly record struct ContainerEnd(GuestExit Exit, bool WasKilledForMemory);

/// <summary>What the kernel allows all of a container.</summary>
/// <param name="MemoryBytes">Memory, without any swap.</param>
/// <param name="Threads">Processes and threads.</param>
internal sealed record ContainerLimits(long MemoryBytes, int Threads)
{
    /// <summary>The limits of a run.</summary>
    public static ContainerLimits Of(SandboxLimits limits) => new(limits.MemoryBytes, limits.Threads);
}
