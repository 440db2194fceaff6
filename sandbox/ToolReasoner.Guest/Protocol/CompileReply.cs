namespace ToolReasoner.Guest.Protocol;

/// <summary>What became of a text.</summary>
internal enum CompileOutcome
{
    /// <summary>There is an assembly.</summary>
    Compiled,

    /// <summary>There are errors.</summary>
    Errors,

    /// <summary>The policy refuses it; the diagnostics say what and where.</summary>
    Refused,
}

/// <summary>How an assembly is entered.</summary>
internal enum EntryKind
{
    /// <summary>Its entry point is a submission's factory: <c>static Task&lt;object&gt; &lt;Factory&gt;(object[])</c>.</summary>
    Script,

    /// <summary>Its entry point is a <c>Main</c>.</summary>
    Program,
}

/// <summary>One thing the compiler or the policy has to say. Fields as in <c>ProgramDiagnostic</c>.</summary>
internal sealed record CompileDiagnostic(string Id, bool IsError, string Message, int Line, int Column, string SourceLine, string? Hint);

/// <summary>The answer to a <see cref="CompileRequest"/>.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Entry">How the assembly is entered.</param>
/// <param name="NeedsEverything">Whether it refers to parts of the framework that not every runner carries.</param>
/// <param name="Assembly">The assembly's bytes; empty unless compiled.</param>
/// <param name="Symbols">Its portable debug information; empty unless compiled.</param>
/// <param name="Diagnostics">At most 20, in order of line.</param>
internal sealed record CompileReply(
    CompileOutcome Outcome, EntryKind Entry, bool NeedsEverything, byte[] Assembly, byte[] Symbols, IReadOnlyList<CompileDiagnostic> Diagnostics)
{
    /// <summary>Most diagnostics in one reply.</summary>
    public const int MaxDiagnostics = 20;

    public byte[] ToFrame()
    {
        var frame = new FrameWriter(FrameKind.Compiled)
            .Int((int)Outcome).Int((int)Entry).Bool(NeedsEverything).Bytes(Assembly).Bytes(Symbols).Int(Diagnostics.Count);
        foreach (var one in Diagnostics)
        {
            frame.Text(one.Id).Bool(one.IsError).Text(one.Message).Int(one.Line).Int(one.Column).Text(one.SourceLine).Text(one.Hint);
        }

        return frame.Finish();
    }

    /// <exception cref="InvalidDataException">The payload is not a reply.</exception>
    public static CompileReply Read(ReadOnlySpan<byte> payload)
    {
        var reader = new FrameReader(payload);
        var outcome = reader.Int();
        var entry = reader.Int();
        if (outcome is < 0 or > (int)CompileOutcome.Refused || entry is < 0 or > (int)EntryKind.Program)
        {
            throw new InvalidDataException($"There is no outcome {outcome} with entry {entry}.");
        }

        var needsEverything = reader.Bool();
        var assembly = reader.Bytes();
        var symbols = reader.Bytes();
        var diagnostics = new CompileDiagnostic[reader.Count(MaxDiagnostics)];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = new CompileDiagnostic(
                reader.Text() ?? "", reader.Bool(), reader.Text() ?? "", reader.Int(), reader.Int(), reader.Text() ?? "", reader.Text());
        }

        reader.End();
        return new CompileReply((CompileOutcome)outcome, (EntryKind)entry, needsEverything, assembly, symbols, diagnostics);
    }
}
