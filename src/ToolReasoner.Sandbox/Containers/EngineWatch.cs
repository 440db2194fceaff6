using Docker.DotNet.Models;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// Listens to an engine's events, of which there are none that it wants: what it is after is the line itself. When that is cut the engine
/// has stopped, or was restarted.
/// </summary>
internal sealed class EngineWatch : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly ContainerEngine _engine;
    private readonly CancellationTokenSource _closed = new();
    private readonly Task _listening;
    private long _absences;
    private TaskCompletionSource _absent = New();

    /// <summary>Starts to listen.</summary>
    public EngineWatch(ContainerEngine engine)
    {
        _engine = engine;
        _listening = Task.Run(ListenAsync);
    }

    /// <summary>How often the engine was found to be gone.</summary>
    public long Absences => Volatile.Read(ref _absences);

    /// <summary>Waits for an absence that is just being noticed; at most this long.</summary>
    public async Task SettleAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var absent = Volatile.Read(ref _absent).Task;
        await Task.WhenAny(absent, Task.Delay(time, cancellationToken)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync().ConfigureAwait(false);
        await _listening.ConfigureAwait(false);
        _closed.Dispose();
    }

    private async Task ListenAsync()
    {
        var parameters = new ContainerEventsParameters
        {
            Filters = new Dictionary<string, IDictionary<string, bool>> { ["event"] = new Dictionary<string, bool> { ["none"] = true } },
        };
        while (!_closed.IsCancellationRequested)
        {
            try
            {
                await _engine.CallAsync(client => client.System.MonitorEventsAsync(parameters, new Deaf(), _closed.Token))
                    .ConfigureAwait(false);
            }
            catch (Exception e) when (e is SandboxUnavailableException or OperationCanceledException)
            {
                // It is counted below.
            }

            Interlocked.Increment(ref _absences);
            Interlocked.Exchange(ref _absent, New()).TrySetResult();
            await Task.Delay(s_pause, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Deaf : IProgress<Message>
    {
        public void Report(Message value)
        {
        }
    }
}
