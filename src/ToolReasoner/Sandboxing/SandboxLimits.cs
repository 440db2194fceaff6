namespace ToolReasoner.Sandboxing;

/// <summary>How much one run may use. A run that goes over ends as <see cref="RunEnd.OverLimit"/>.</summary>
/// <remarks>Every limit is measured by the host, outside the program's reach.</remarks>
public sealed record SandboxLimits
{
    /// <value>Wall clock of compilation and run; waiting for a free compiler or runner is not counted. Default 10 s; 10 ms to 1 h.</value>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <value>Processor time of the run, all its threads together. Default 60 s; at least 10 ms.</value>
    public TimeSpan CpuTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <value>Resident bytes of the run's process, runtime included. Default 512 MiB; at least 64 MiB.</value>
    public long MemoryBytes { get; init; } = 512L << 20;

    /// <value>Characters kept of each of standard output and standard error; the first one over ends the run. Default 16,000; at least 1.</value>
    public int OutputChars { get; init; } = 16_000;

    /// <value>Operating-system threads of the run, the runtime's own (about ten) included. Default 64; at least 16.</value>
    public int Threads { get; init; } = 64;

    /// <summary>Throws when a limit is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range; the message names it.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(WallTime, TimeSpan.FromMilliseconds(10));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(WallTime, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(CpuTime, TimeSpan.FromMilliseconds(10));
        ArgumentOutOfRangeException.ThrowIfLessThan(MemoryBytes, 64L << 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(OutputChars, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 16);
    }
}
