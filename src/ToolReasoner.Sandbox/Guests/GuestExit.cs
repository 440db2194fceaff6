namespace ToolReasoner.Sandbox.Guests;

/// <summary>How a guest process ended.</summary>
/// <param name="Code">Exit code; 0 when a signal ended it.</param>
/// <param name="Signal">Signal that ended it; 0 when it exited.</param>
internal readonly record struct GuestExit(int Code, int Signal)
{
    /// <summary>The signal that ends a process at once.</summary>
    public const int Killed = 9;

    private const int Terminated = 15;
    private const int SystemCallRefused = 31;
    private const int Aborted = 6;
    private const int SegmentFault = 11;

    /// <summary>Why nobody knows how it ended: what it ran in has gone away under it. Null when it is known.</summary>
    public string? Lost { get; private init; }

    /// <summary>Killed for a system call that only an attack makes.</summary>
    public bool IsRefusedCall => Signal == SystemCallRefused;

    /// <summary>Ended by a signal that others send, which is not to say that it did not send it itself.</summary>
    public bool IsKillFromOutside => Signal is Killed or Terminated;

    /// <summary>Ended by the runtime itself: out of memory, stack overflow, fail-fast.</summary>
    public bool IsCrash => Signal is Aborted or SegmentFault;

    /// <summary>From the status that <c>wait</c> gives.</summary>
    /// <param name="status">The status.</param>
    /// <param name="ofJailProgram">Whether it is a jail program's that waited for the guest: it passes a signal on as 128 and its number.</param>
    public static GuestExit FromStatus(int status, bool ofJailProgram)
    {
        var signal = status & 0x7F;
        var code = (status >> 8) & 0xFF;
        return ofJailProgram && signal == 0 && code > 128 ? new(0, code - 128) : new(signal == 0 ? code : 0, signal);
    }

    /// <summary>From the exit code that a container engine gives.</summary>
    public static GuestExit FromCode(long code) => code > 128 ? new(0, (int)code - 128) : new((int)code, 0);

    /// <summary>It has gone with what it ran in.</summary>
    /// <param name="why">What happened, for the user.</param>
    public static GuestExit Gone(string why) => new(0, Killed) { Lost = why };

    /// <inheritdoc/>
    public override string ToString() => Lost ?? (Signal == 0 ? $"exit code {Code}" : $"signal {Signal}");
}
