using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>Starts guests behind a wall. The lock inside (seccomp) is the guest's own, and proven from outside.</summary>
internal interface IJail : IAsyncDisposable
{
    /// <summary>What results call it, for example <c>landlock</c>.</summary>
    string Name { get; }

    /// <summary>Starts a guest; it is not ready yet.</summary>
    /// <param name="role">What for.</param>
    /// <param name="maxFrameBytes">Longest frame it may send.</param>
    /// <param name="cancellationToken">Gives up; what was started is gone by then, or will be soon.</param>
    /// <exception cref="Sandboxing.SandboxUnavailableException">It could not be started; the message says why.</exception>
    Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken);
}
