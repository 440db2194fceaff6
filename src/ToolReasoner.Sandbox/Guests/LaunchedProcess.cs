using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>A process that was just started, and the host's ends of its five pipes.</summary>
/// <param name="ChildId">The host's own child: the guest, or the jail program that started it.</param>
/// <param name="GuestId">The guest, as the host sees it.</param>
/// <param name="Input">Writes to its standard input.</param>
/// <param name="Output">Reads its standard output.</param>
/// <param name="ErrorOutput">Reads its standard error.</param>
/// <param name="ToGuest">Writes frames to it.</param>
/// <param name="FromGuest">Reads frames from it.</param>
internal sealed record LaunchedProcess(
    int ChildId, int GuestId, int Input, int Output, int ErrorOutput, int ToGuest, int FromGuest) : IDisposable
{
    private int _inputTaken;

    /// <summary>Hands over the end that writes to standard input; the taker closes it.</summary>
    public int TakeInput() =>
        Interlocked.Exchange(ref _inputTaken, 1) == 0 ? Input : throw new InvalidOperationException("The program has its input already.");

    /// <summary>Closes the ends that nobody else owns: outputs belong to their captures.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _inputTaken, 1) == 0)
        {
            _ = Libc.Close(Input);
        }

        _ = Libc.Close(ToGuest);
        _ = Libc.Close(FromGuest);
    }
}
