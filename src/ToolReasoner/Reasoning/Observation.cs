using System.Text;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Reasoning;

/// <summary>What a model sees of a run: the verdict in words, the output cut in the middle, errors with their line and a hint.</summary>
public sealed record Observation
{
    private const int MostDiagnostics = 5;

    /// <value>Characters of output, head and tail together. Default 2,000; at least 40.</value>
    public int OutputChars { get; init; } = 2_000;

    /// <summary>The text.</summary>
    /// <param name="run">What the program did.</param>
    /// <param name="inFence">Whether it stands in a fenced block of its own.</param>
    public string Of(SandboxRun run, bool inFence = true)
    {
        ArgumentNullException.ThrowIfNull(run);
        var text = new StringBuilder();
        Output(run, text);
        if (Ending(run) is { Length: > 0 } ending)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(ending);
        }

        return inFence ? $"```output\n{text.Replace("```", "` ` `")}\n```" : text.ToString();
    }

    private void Output(SandboxRun run, StringBuilder text)
    {
        text.Append(Cut(run.Output.TrimEnd()));
        if (run.Result is { } result && !run.Output.TrimEnd().EndsWith(result, StringComparison.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("=> ").Append(Cut(result));
        }

        if (run.ErrorOutput.TrimEnd() is { Length: > 0 } errors)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("stderr: ").Append(Cut(errors));
        }

        if (text.Length == 0 && run.End is RunEnd.Completed)
        {
            text.Append("(no output: print your result)");
        }
    }

    private static string Ending(SandboxRun run) => run.End switch
    {
        RunEnd.Completed => "",
        RunEnd.NotCompiled => "The program does not compile.\n" + string.Join('\n', run.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(MostDiagnostics).Select(Describe)),
        RunEnd.Threw threw => $"The program threw {threw.Type}{(threw.Line is { } line ? $" in line {line}" : "")}: {threw.Message}",
        RunEnd.OverLimit over => $"The program was ended: {over.Message}",
        RunEnd.Blocked blocked => $"The program was refused: {blocked.Message}",
        RunEnd.Died died => $"The program died: {died.Message}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Describe(ProgramDiagnostic diagnostic) =>
        (diagnostic.Line > 0 ? $"line {diagnostic.Line}: {diagnostic.SourceLine.Trim()}\n  " : "") + $"{diagnostic.Id}: {diagnostic.Message}"
        + (diagnostic.Hint is { } hint ? $"\n  hint: {hint}" : "");

    private string Cut(string text) => text.Length <= OutputChars ? text
        : $"{text[..(OutputChars / 2)]}\n… {text.Length - OutputChars} characters left out …\n{text[^(OutputChars / 2)..]}";
}
