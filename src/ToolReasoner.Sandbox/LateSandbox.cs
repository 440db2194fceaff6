using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox;

/// <summary>A jailed sandbox that starts with its first program. A start that fails is tried again with the next.</summary>
internal sealed class LateSandbox(SandboxOptions options) : ISandbox, IAsyncDisposable, IDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private JailedSandbox? _sandbox;
    private bool _isDisposed;

    /// <inheritdoc/>
    public async Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
        await (await StartedAsync(cancellationToken).ConfigureAwait(false)).RunAsync(program, limits,
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        await (await StartedAsync(cancellationToken).ConfigureAwait(false)).OpenSessionAsync(limits,
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _starting.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            _isDisposed = true;
            if (_sandbox is { } started)
            {
                _sandbox = null;
                await started.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>For containers that are not disposed asynchronously.</summary>
    public void Dispose() => Task.Run(async () => await DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();

    private async ValueTask<JailedSandbox> StartedAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _sandbox) is { } started)
        {
            return started;
        }

        await _starting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _sandbox ??= await JailedSandbox.StartAsync(options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _starting.Release();
        }
    }
}
