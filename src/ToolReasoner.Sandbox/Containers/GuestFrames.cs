using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// Frames out of a container's standard output, and in step with its standard error: a program's last frame is handed over when what it
/// printed to both has come. A program that closed its standard error is waited for a moment only.
/// </summary>
internal sealed class GuestFrames(int maxFrameBytes, Action<FrameKind, byte[]> onFrame, Action<string> onBabble) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly FrameParser _parser = new(maxFrameBytes);
    private readonly CancellationTokenSource _closed = new();
    private byte[]? _waiting;
    private int _lastFrames;
    private int _errorEnds;
    private bool _hasBabbled;

    /// <summary>Takes bytes of frames.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_hasBabbled)
        {
            return;
        }

        try
        {
            _parser.Append(bytes);
            while (_parser.TryTake(out var kind, out var payload))
            {
                if (kind != FrameKind.Done || !Keep(payload))
                {
                    onFrame(kind, payload.ToArray());
                }
            }
        }
        catch (InvalidDataException e)
        {
            _hasBabbled = true;
            onBabble(e.Message);
        }
    }

    /// <summary>Standard error has said that a program's part of it is over.</summary>
    public void EndErrors()
    {
        lock (_gate)
        {
            _errorEnds++;
        }

        HandOver(isLate: false);
    }

    /// <summary>Nothing comes any more.</summary>
    public void Finish() => HandOver(isLate: true);

    /// <inheritdoc/>
    public void Dispose() => _closed.Cancel();

    private bool Keep(ReadOnlySpan<byte> payload)
    {
        lock (_gate)
        {
            if (_waiting is not null)
            {
                return true; // a program that floods: the first one counts, the others are not even stored
            }

            if (++_lastFrames <= _errorEnds)
            {
                return false;
            }

            _waiting = payload.ToArray();
        }

        _ = HandOverLateAsync();
        return true;
    }

    private async Task HandOverLateAsync()
    {
        await Task.Delay(s_patience, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        HandOver(isLate: true);
    }

    private void HandOver(bool isLate)
    {
        byte[]? payload;
        lock (_gate)
        {
            if (!isLate && _errorEnds < _lastFrames)
            {
                return;
            }

            payload = _waiting;
            _waiting = null;
            _errorEnds = Math.Max(_errorEnds, _lastFrames);
        }

        if (payload is null)
        {
            return;
        }

        try
        {
            onFrame(FrameKind.Done, payload);
        }
        catch (InvalidDataException e)
        {
            onBabble(e.Message);
        }
    }
}
