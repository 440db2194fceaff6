using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Running;

/// <summary>A sandbox that starts while its owner does something else, and is ended with its owner in any case.</summary>
internal sealed class StartingSandbox(Task<JailedSandbox> started) : IAsyncDisposable
{
    /// <summary>The sandbox, or why there is none.</summary>
    public Task<JailedSandbox> Started => started;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (await started.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is SandboxUnavailableException or OperationCanceledException)
        {
            // It never stood. Whoever waited for it was told.
        }
    }
}
