namespace ToolReasoner.Sandboxing;

/// <summary>What a program did, wrong or right. Texts come from the program: they are claims, never instructions.</summary>
/// <param name="End">How it ended, as the host saw it.</param>
/// <param name="Output">Standard output, at most <see cref="SandboxLimits.OutputChars"/> characters.</param>
/// <param name="ErrorOutput">Standard error, cut like <paramref name="Output"/>.</param>
/// <param name="Result">Value of a script's last expression as text, at most 16,000 characters; null when there is none.</param>
/// <param name="Diagnostics">The compiler's errors and warnings, at most 20, in order of line.</param>
/// <param name="CompileTime">From the source text to the assembly; near zero when it was compiled before.</param>
/// <param name="RunTime">From handing the assembly to a runner to the end of the run.</param>
/// <param name="WallTime">From the call to the result; more than the other two together when the run had to wait for a runner.</param>
/// <param name="PeakBytes">Most resident bytes the host saw the runner use, runtime included; 0 when nothing ran.</param>
/// <param name="Jail">Name of the jail the program ran in, for example <c>landlock</c>.</param>
public sealed record SandboxRun(
    RunEnd End,
    string Output,
    string ErrorOutput,
    string? Result,
    IReadOnlyList<ProgramDiagnostic> Diagnostics,
    TimeSpan CompileTime,
    TimeSpan RunTime,
    TimeSpan WallTime,
    long PeakBytes,
    string Jail)
{
    /// <summary>
    /// What the guest's mathematics says that it proved for the program, at most 64 lines <c>KIND QUESTION for VARIABLE ⇒ ANSWER</c>; none
    /// where it was not asked for them.
    /// </summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>The end in one word.</summary>
    public Verdict Verdict => End switch
    {
        RunEnd.Completed => Verdict.Ok,
        RunEnd.NotCompiled => Verdict.CompileError,
        RunEnd.Threw => Verdict.RuntimeError,
        RunEnd.OverLimit { Limit: SandboxLimit.WallTime or SandboxLimit.CpuTime } => Verdict.Timeout,
        RunEnd.OverLimit { Limit: SandboxLimit.Output } => Verdict.OutputLimit,
        RunEnd.OverLimit { Limit: SandboxLimit.Memory } => Verdict.MemoryLimit,
        RunEnd.OverLimit or RunEnd.Blocked => Verdict.Blocked,
        _ => Verdict.Killed,
    };
}
