using ToolReasoner.Sandbox;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>A sandbox that starts when it is first needed: what is wrong with the user's input is said before.</summary>
internal sealed class SandboxOnDemand(SandboxOptions options) : IAsyncDisposable
{
    private JailedSandbox? _sandbox;

    /// <summary>The sandbox.</summary>
    public async Task<JailedSandbox> GetAsync(CancellationToken cancellationToken) =>
        _sandbox ??= await JailedSandbox.StartAsync(options, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _sandbox?.DisposeAsync() ?? ValueTask.CompletedTask;
}
