using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>Starts guests behind a wall. The lock inside (seccomp) is the guest's own, and proven by <see cref="LockProof"/>.</summary>
internal interface IJail : IDisposable
{
    /// <summary>What results call it, for example <c>landlock</c>.</summary>
    string Name { get; }

    /// <summary>Starts a guest; it is not ready yet.</summary>
    /// <exception cref="Sandboxing.SandboxUnavailableException">It could not be started; the message says why.</exception>
    Task<LaunchedProcess> LaunchAsync(GuestRole role);
}
