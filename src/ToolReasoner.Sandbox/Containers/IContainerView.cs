using ToolReasoner.Sandbox.Running;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>How the host sees the process in a container: with its own eyes, or with the engine's.</summary>
internal interface IContainerView : IDisposable
{
    /// <summary>Its process id as the host sees it; 0 when the host does not see it.</summary>
    int ProcessId { get; }

    /// <summary>What it uses now, or did a moment ago; null when that is not known.</summary>
    ProcessMeter? Usage { get; }

    /// <summary>Resident bytes when it was last looked at; 0 when it never was.</summary>
    long LastSeenBytes { get; }

    /// <summary>Throws unless the guest has locked itself in.</summary>
    /// <exception cref="Sandboxing.SandboxUnavailableException">There is no proof; the message says what is missing.</exception>
    ValueTask ProveLockAsync(CancellationToken cancellationToken);

    /// <summary>Reads what a run's use is counted from.</summary>
    ValueTask PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Sets the kernel's limits without the engine, if the host can.</summary>
    bool TryLimit(ContainerLimits before, ContainerLimits wanted);

    /// <summary>Most bytes that were ever resident; 0 when that is not known.</summary>
    ValueTask<long> ReadPeakBytesAsync();

    /// <summary>Kills it at once, if the host can.</summary>
    bool TryKill();
}
