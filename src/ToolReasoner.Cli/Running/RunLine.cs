using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Cli.Doctor;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Running;

/// <summary>One line of <c>run --json</c>. Its fields are fixed: other programs read them.</summary>
internal sealed record RunLine(
    string File,
    string Verdict,
    string Stdout,
    string Stderr,
    string? Result,
    IReadOnlyList<DiagnosticEntry> Diagnostics,
    double CompileMs,
    double RunMs,
    double WallMs,
    long PeakBytes,
    string Jail)
{
    /// <summary>The line of a run. How the run ended, in words, is its last diagnostic.</summary>
    public static RunLine Of(FinishedRun finished)
    {
        var run = finished.Run;
        var diagnostics = finished.EndInWords is { } end ? run.Diagnostics.Append(end) : run.Diagnostics;
        return new RunLine(
            finished.Name,
            NameOf(run.Verdict),
            run.Output,
            run.ErrorOutput,
            run.Result,
            [.. diagnostics.Select(DiagnosticEntry.Of)],
            Milliseconds(run.CompileTime),
            Milliseconds(run.RunTime),
            Milliseconds(run.WallTime),
            run.PeakBytes,
            run.Jail);
    }

    /// <summary>What a verdict is called, for example <c>compile_error</c>.</summary>
    public static string NameOf(Verdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LineFormat.Readable.RunLine);

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}

/// <summary>One of a line's diagnostics.</summary>
internal sealed record DiagnosticEntry(string Id, string Severity, string Message, int Line, int Column, string SourceLine, string? Hint)
{
    /// <summary>Converts.</summary>
    public static DiagnosticEntry Of(ProgramDiagnostic one) => new(
        one.Id, one.Severity == DiagnosticSeverity.Error ? "error" : "warning", one.Message, one.Line, one.Column, one.SourceLine,
            one.Hint);
}

/// <summary>How lines are written: snake_case, letters of all languages as they are.</summary>
[JsonSerializable(typeof(CleanLine))]
[JsonSerializable(typeof(ImageLine))]
[JsonSerializable(typeof(RunLine))]
[JsonSerializable(typeof(BothLine))]
[JsonSerializable(typeof(Solving.SolveLine))]
[JsonSerializable(typeof(Solving.RecipeLine))]
[JsonSerializable(typeof(Doctor.DoctorLine))]
[JsonSerializable(typeof(Doctor.ModelCheckLine))]
[JsonSerializable(typeof(Grading.GradeLine))]
[JsonSerializable(typeof(Grading.ExtractLine))]
[JsonSerializable(typeof(Grading.SelfTestLine))]
internal sealed partial class LineFormat : JsonSerializerContext
{
    /// <summary>For text that no browser will read.</summary>
    public static LineFormat Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
