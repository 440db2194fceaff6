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
    /// <summary>
    /// What the kernel counts beside a program's own memory: pages of the image's files, page tables, stacks of the kernel. Without room
    /// for it a program near its limit makes the kernel drop and read the same pages for seconds before anybody sees it go over.
    /// </summary>
    private const long ForTheKernel = 64L << 20;

    /// <summary>The limits for a run: on memory a little over the run's own, which the host keeps.</summary>
    public static ContainerLimits Of(SandboxLimits limits) => new(limits.MemoryBytes + ForTheKernel, limits.Threads);
}
