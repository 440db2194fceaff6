namespace ToolReasoner.Guest.Protocol;

/// <summary>How a runner treats what it is given.</summary>
internal enum RunMode
{
    /// <summary>One program; the runner is killed after it. Standard input is the process's own.</summary>
    Once,

    /// <summary>A program beside others in the same process, in a load context of its own that is unloaded after it.</summary>
    Shared,

    /// <summary>The next submission of a session.</summary>
    Submission,
}

/// <summary>One assembly to run.</summary>
/// <param name="Mode">How it shares the process.</param>
/// <param name="Entry">How it is entered.</param>
/// <param name="Assembly">The assembly's bytes.</param>
/// <param name="Symbols">Its portable debug information, for the line of an exception.</param>
/// <param name="HeapBytes">Most bytes of managed heap.</param>
/// <param name="StandardInput">What it reads; not used with <see cref="RunMode.Once"/>.</param>
internal sealed record RunRequest(
    RunMode Mode, EntryKind Entry, byte[] Assembly, byte[] Symbols, long HeapBytes, string StandardInput)
{
    public byte[] ToFrame() => new FrameWriter(FrameKind.Run)
        .Int((int)Mode).Int((int)Entry).Bytes(Assembly).Bytes(Symbols).Long(HeapBytes).Text(StandardInput).Finish();

    public static RunRequest Read(ReadOnlySpan<byte> payload)
    {
        var reader = new FrameReader(payload);
        var request = new RunRequest(
            (RunMode)reader.Int(), (EntryKind)reader.Int(), reader.Bytes(), reader.Bytes(), reader.Long(), reader.Text() ?? "");
        reader.End();
        return request;
    }
}
