using System.Globalization;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Running;

/// <summary>For people: what the program wrote, what is wrong with it, its result, and one line about the run.</summary>
internal sealed class PlainRunWriter(Screen screen, bool hasHeaders) : IRunWriter
{
    private readonly Ink _ink = new(screen.HasColors);

    public void Write(FinishedRun finished)
    {
        var run = finished.Run;
        if (hasHeaders)
        {
            screen.Output.Write(_ink.Bold($"== {screen.Safe(finished.Name)}") + "\n");
        }

        WriteWhole(run.Output);
        WriteWhole(WithoutReport(run));
        foreach (var diagnostic in run.Diagnostics)
        {
            WriteDiagnostic(diagnostic);
        }

        // What the policy refused is among the diagnostics already.
        var isSaid = run.End is RunEnd.Blocked && run.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);
        if (finished.EndInWords is { } end && !isSaid)
        {
            WriteDiagnostic(end);
        }

        if (run.Result is not null)
        {
            screen.Output.Write($"=> {screen.Safe(run.Result)}\n");
        }

        screen.Output.Write(_ink.Dim(Summary(run)) + (hasHeaders ? "\n\n" : "\n"));
        screen.Flush();
    }

    private static string Summary(SandboxRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"{RunLine.NameOf(run.Verdict)} · compiled in {Words(run.CompileTime)}, ran {Words(run.RunTime)} · peak {run.PeakBytes >> 20} MiB · jail: {run.Jail}");

    private static string Words(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>Standard error without the guest's own report of the exception, which the last diagnostic shows better.</summary>
    private static string WithoutReport(SandboxRun run)
    {
        if (run.End is not RunEnd.Threw threw)
        {
            return run.ErrorOutput;
        }

        var at = run.ErrorOutput.LastIndexOf($"Unhandled exception. {threw.Type}: ", StringComparison.Ordinal);
        return at == 0 || (at > 0 && run.ErrorOutput[at - 1] == '\n') ? run.ErrorOutput[..at] : run.ErrorOutput;
    }

    private void WriteWhole(string text)
    {
        if (text.Length > 0)
        {
            screen.Output.Write(screen.Safe(text) + (text[^1] == '\n' ? "" : "\n"));
        }
    }

    private void WriteDiagnostic(ProgramDiagnostic one)
    {
        var isError = one.Severity == DiagnosticSeverity.Error;
        var title = $"{(isError ? "error" : "warning")} {one.Id}";
        var place = one.Line == 0 ? "" : one.Column == 0 ? $" at line {one.Line}" : $" at {one.Line}:{one.Column}";
        screen.Output.Write($"{(isError ? _ink.Red(title) : _ink.Yellow(title))}{place}: {screen.Safe(one.Message)}\n");
        if (one.SourceLine.Length > 0)
        {
            var number = one.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
            screen.Output.Write($"{_ink.Dim(number + " |")} {screen.Safe(one.SourceLine)}\n");
            if (one.Column >= 1 && one.Column <= one.SourceLine.Length + 1)
            {
                screen.Output.Write($"{_ink.Dim("      |")} {Indent(one)}{_ink.Bold("^")}\n");
            }
        }

        if (one.Hint is not null)
        {
            screen.Output.Write($"      {_ink.Dim("hint:")} {screen.Safe(one.Hint)}\n");
        }
    }

    /// <summary>As wide as what stands before the column.</summary>
    private static string Indent(ProgramDiagnostic one) =>
        string.Concat(one.SourceLine.Take(one.Column - 1).Select(c => c == '\t' ? '\t' : ' '));
}
