using System.Runtime.InteropServices;

namespace ToolReasoner.Cli;

/// <summary>Turns the signals that ask a command to stop into a cancellation, so that it ends its guests before it ends itself.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption()
    {
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, 130)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, 143)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Stop(signal, 129)),
        ];
    }

    /// <summary>Cancelled by the first of the signals.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>128 and the signal's number, as shells count.</summary>
    public int ExitStatus { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal, int exitStatus)
    {
        signal.Cancel = true;
        ExitStatus = exitStatus;
        _stop.Cancel();
    }
}
