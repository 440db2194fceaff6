using Docker.DotNet;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// A guest in a container of its own: its streams, its limits, its death. Where the host sees the guest's process (an engine on this
/// machine), it measures and kills that; elsewhere it asks the engine.
/// </summary>
internal sealed class ContainerGuest : IGuest
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly StartedContainer _container;
    private readonly MultiplexedStream _stream;
    private readonly Func<CancellationToken, Task<IContainerView>> _look;
    private readonly GuestFrames _frames;
    private readonly StreamSplitter _fromOutput;
    private readonly StreamSplitter _fromErrors;
    private readonly StreamCapture _output;
    private readonly StreamCapture _errorOutput;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _closed = new();
    private readonly TaskCompletionSource<GuestExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IContainerView _view;
    private Task _reading = Task.CompletedTask;
    private Task _killing = Task.CompletedTask;
    private long _memoryBytes;
    private bool _wasKilledForMemory;
    private int _killed;
    private int _disposed;

    /// <summary>Takes charge of a container that was just started.</summary>
    /// <param name="container">The container.</param>
    /// <param name="stream">Its three streams.</param>
    /// <param name="view">How the host sees inside until the guest is ready.</param>
    /// <param name="look">How it sees inside from then on: not before does the container's process bear the guest's name.</param>
    /// <param name="maxFrameBytes">Longest frame it may send.</param>
    public ContainerGuest(
        StartedContainer container, MultiplexedStream stream, IContainerView view, Func<CancellationToken, Task<IContainerView>> look,
        int maxFrameBytes)
    {
        _look = look;
        _container = container;
        _stream = stream;
        _view = view;
        _memoryBytes = new SandboxLimits().MemoryBytes;
        _output = new StreamCapture(() => Full?.Invoke());
        _errorOutput = new StreamCapture(() => Full?.Invoke());
        _frames = new GuestFrames(maxFrameBytes, (kind, payload) => FrameCame?.Invoke(kind, payload), message => Babbled?.Invoke(message));
        _fromOutput = new StreamSplitter(container.Mark, _output.Append, _frames.Append);
        _fromErrors = new StreamSplitter(container.Mark, _errorOutput.Append, _ => _frames.EndErrors());
    }

    /// <inheritdoc/>
    public FrameHandler? FrameCame { get; set; }

    /// <inheritdoc/>
    public Action<string>? Babbled { get; set; }

    /// <inheritdoc/>
    public Action? Full { get; set; }

    /// <inheritdoc/>
    public int ProcessId => _view.ProcessId;

    /// <inheritdoc/>
    public IOutputCapture Output => _output;

    /// <inheritdoc/>
    public IOutputCapture ErrorOutput => _errorOutput;

    /// <inheritdoc/>
    public Task<GuestExit> Exited => _exited.Task;

    /// <inheritdoc/>
    public ProcessMeter? Usage => _view.Usage;

    /// <inheritdoc/>
    public void BeginReading() => _reading = Task.Run(ReadAsync);

    /// <inheritdoc/>
    public async ValueTask ProveLockAsync(CancellationToken cancellationToken)
    {
        await SendAsync(new FrameWriter(FrameKind.Charge).Finish(), cancellationToken).ConfigureAwait(false);
        _view = await _look(cancellationToken).ConfigureAwait(false);
        await _view.ProveLockAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellationToken) => _view.PrepareAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask LimitAsync(SandboxLimits limits, CancellationToken cancellationToken)
    {
        _memoryBytes = limits.MemoryBytes;
        await _container.LimitAsync(ContainerLimits.Of(limits), _view, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(frame, 0, frame.Length, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (EngineFault.Is(e))
        {
            throw new IOException("The guest is gone.", e);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public void GiveInput(byte[] input) => _ = GiveInputAsync(input);

    /// <inheritdoc/>
    public ValueTask<long> ReadPeakBytesAsync() => _view.ReadPeakBytesAsync();

    /// <inheritdoc/>
    public async ValueTask<bool> WasKilledForMemoryAsync()
    {
        if (Exited.IsCompleted)
        {
            await Exited.ConfigureAwait(false);
        }

        return _wasKilledForMemory;
    }

    /// <inheritdoc/>
    public void Kill()
    {
        if (Interlocked.Exchange(ref _killed, 1) == 0)
        {
            _killing = KillAsync();
        }
    }

    /// <summary>Kills it, removes the container, and closes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            await Exited.ConfigureAwait(false);
            return;
        }

        _ = Interlocked.Exchange(ref _killed, 1);
        _view.TryKill();
        await _container.RemoveAsync().ConfigureAwait(false);
        await _closed.CancelAsync().ConfigureAwait(false);
        _stream.Dispose();
        await _reading.ConfigureAwait(false);
        _exited.TrySetResult(new GuestExit(0, GuestExit.Killed));
        await _killing.ConfigureAwait(false);
        _frames.Dispose();
        _view.Dispose();
    }

    private async Task KillAsync()
    {
        if (!_view.TryKill())
        {
            await _container.KillAsync().ConfigureAwait(false);
        }

        await Task.WhenAny(Exited, Task.Delay(s_patience, _closed.Token)).ConfigureAwait(false);
        _exited.TrySetResult(GuestExit.Gone($"The container engine did not end a container within {s_patience.TotalSeconds:0} s."));
    }

    private async Task GiveInputAsync(byte[] input)
    {
        const int most = 1 << 20;
        try
        {
            for (var at = 0; at < input.Length; at += most)
            {
                await SendAsync(Piece(input.AsSpan(at, Math.Min(most, input.Length - at))), _closed.Token).ConfigureAwait(false);
            }

            await SendAsync(Piece([]), _closed.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // It has died; what ended it says the rest.
        }
    }

    private static byte[] Piece(ReadOnlySpan<byte> bytes) => new FrameWriter(FrameKind.Input).Raw(bytes).Finish();

    private async Task ReadAsync()
    {
        var problem = "";
        try
        {
            var chunk = new byte[1 << 16];
            while (await _stream.ReadOutputAsync(chunk, 0, chunk.Length, _closed.Token).ConfigureAwait(false) is { EOF: false } read)
            {
                var splitter = read.Target == MultiplexedStream.TargetStream.StandardError ? _fromErrors : _fromOutput;
                splitter.Append(chunk.AsSpan(0, read.Count));
            }

            _fromErrors.Finish();
            _fromOutput.Finish();
        }
        catch (Exception e) when (EngineFault.Is(e) || e is OperationCanceledException)
        {
            problem = e.Message;
        }

        _frames.Finish();

        // One that the host has killed itself needs no asking, which takes its time.
        var end = _killed != 0
            ? new ContainerEnd(new GuestExit(0, GuestExit.Killed), WasKilledForMemory: false)
            : await EndAsync(problem).ConfigureAwait(false);

        // Engines do not always say so. Killed by somebody else, and last seen close to its limit, is the same.
        _wasKilledForMemory = end.WasKilledForMemory
            || (end.Exit is { Signal: GuestExit.Killed, Lost: null } && _killed == 0 && _view.LastSeenBytes > _memoryBytes / 10 * 9);
        _exited.TrySetResult(end.Exit);
    }

    private async Task<ContainerEnd> EndAsync(string problem)
    {
        try
        {
            return await _container.EndAsync(problem, () => _killed != 0, _closed.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SandboxUnavailableException or OperationCanceledException)
        {
            return new ContainerEnd(GuestExit.Gone(e.Message), WasKilledForMemory: false);
        }
    }
}
