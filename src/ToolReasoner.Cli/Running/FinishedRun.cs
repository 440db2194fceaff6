using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Running;

/// <summary>A program and what it did.</summary>
/// <param name="Name">The program's name.</param>
/// <param name="Run">What it did.</param>
/// <param name="EndLine">The line of the program where it ended, when that is known; else empty.</param>
internal sealed record FinishedRun(string Name, SandboxRun Run, string EndLine)
{
    private const int MaxLineChars = 200;

    /// <summary>Takes from the text what is needed to show the end, and lets go of the rest.</summary>
    public static FinishedRun Of(string name, string source, SandboxRun run)
    {
        var line = run.End is RunEnd.Threw { Line: { } number } ? source.Split('\n').ElementAtOrDefault(number - 1)?.TrimEnd('\r') ?? "" : "";
        return new FinishedRun(name, run, line.Length > MaxLineChars ? line[..MaxLineChars] : line);
    }

    /// <summary>How the run ended, in words, as if the compiler had said it; null when it just ended, or did not compile.</summary>
    public ProgramDiagnostic? EndInWords => Run.End switch
    {
        RunEnd.Threw threw => Say("RUNTIME", $"{threw.Type}: {threw.Message}", threw.Line ?? 0),
        RunEnd.OverLimit over => Say("LIMIT", over.Message),
        RunEnd.Blocked blocked => Say("BLOCKED", blocked.Message),
        RunEnd.Died died => Say("KILLED", died.Message),
        _ => null,
    };

    private ProgramDiagnostic Say(string id, string message, int line = 0) =>
        new(id, DiagnosticSeverity.Error, message, line, Column: 0, SourceLine: line > 0 ? EndLine : "", Hint: null);
}
