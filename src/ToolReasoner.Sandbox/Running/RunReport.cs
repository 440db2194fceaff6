using System.Diagnostics;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Compiling;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Running;

/// <summary>One program's way through compilation and run: keeps the clock, collects what happened.</summary>
internal sealed class RunReport(SandboxLimits limits, string jail)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _compileTime;
    private IReadOnlyList<ProgramDiagnostic> _diagnostics = [];
    private RunEnd? _end;
    private MeasuredRun? _measured;

    /// <summary>What to send to a runner.</summary>
    public static RunRequest RequestFor(CompileReply compiled, RunMode mode, SandboxLimits limits, string standardInput) =>
        new(mode, compiled.Entry, compiled.Assembly, compiled.Symbols, HeapBytes: limits.MemoryBytes / 4 * 3, standardInput);

    /// <summary>Takes over what became of the text.</summary>
    /// <returns>The assembly; null when there is none and the report is complete.</returns>
    public CompileReply? Take(TimedCompilation compilation)
    {
        _compileTime = compilation.Time;
        if (compilation.End is not CompileEnd.Answered { Reply: var reply })
        {
            _end = Failure(compilation.End);
            return null;
        }

        _diagnostics = [.. reply.Diagnostics.Select(Diagnostic)];
        _end = reply.Outcome switch
        {
            CompileOutcome.Compiled => null,
            CompileOutcome.Refused => new RunEnd.Blocked(Refusal(_diagnostics)),
            _ => new RunEnd.NotCompiled(),
        };
        return _end is null ? reply : null;
    }

    /// <summary>Runs what was compiled.</summary>
    public async Task RunAsync(Runner runner, RunRequest request, string? input, CancellationToken cancellationToken)
    {
        var left = limits.WallTime - _compileTime;
        if (left <= TimeSpan.Zero)
        {
            _end = RunEnds.Over(SandboxLimit.WallTime, limits);
            return;
        }

        _measured = await runner.RunAsync(request, input, limits, left, cancellationToken).ConfigureAwait(false);
        _end = RunEnds.Of(_measured, limits);
    }

    /// <summary>Everything about the run.</summary>
    public SandboxRun Finish() => new(
        _end ?? throw new InvalidOperationException("Nothing has happened yet."),
        _measured?.Output ?? "",
        _measured?.ErrorOutput ?? "",
        _end is RunEnd.Completed && _measured is { Stop: RunStop.Reported reported } ? reported.Reply.Result : null,
        _diagnostics,
        _compileTime,
        _measured?.RunTime ?? TimeSpan.Zero,
        Stopwatch.GetElapsedTime(_started),
        _measured?.PeakBytes ?? 0,
        jail)
    {
        Certificates = _measured is { Stop: RunStop.Reported ended } ? ended.Reply.Certificates : [],
    };

    private RunEnd Failure(CompileEnd end)
    {
        switch (end)
        {
            case CompileEnd.TooSlow:
                return new RunEnd.OverLimit(SandboxLimit.WallTime, "The program takes too long to compile: make it shorter and nest it less.");
            case CompileEnd.TooLarge:
                return new RunEnd.OverLimit(SandboxLimit.Memory, "The program takes too much memory to compile: make it shorter.");
            case CompileEnd.Died { Exit.IsCrash: true }:
                _diagnostics =
                [
                    new("LIMIT", DiagnosticSeverity.Error, "The compiler could not cope with this program: it is nested too deeply.", 0, 0, "",
                        "Write it with less nesting."),
                ];
                return new RunEnd.NotCompiled();
            default:
                return new RunEnd.Died($"The compiler was ended while it worked on this program ({((CompileEnd.Died)end).Exit}).");
        }
    }

    private static string Refusal(IReadOnlyList<ProgramDiagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error) is { } first
            ? first.Hint is null ? first.Message : $"{first.Message}: {first.Hint}"
            : "The policy refuses this program.";

    private static ProgramDiagnostic Diagnostic(CompileDiagnostic one) => new(
        one.Id, one.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, one.Message, one.Line, one.Column, one.SourceLine, one.Hint);
}
