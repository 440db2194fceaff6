using System.Security.Cryptography;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// Says whether a candidate solves a task, by running it in a sandbox.
/// </summary>
/// <remarks>
/// <para>What this protects from. A candidate is the first submission of a session. What calls it comes after, as another one, so that no
/// text of a candidate can comment it out, close it early or redefine what it uses. With <see cref="CodeChecks.Values"/> only arguments go
/// in; results come out as plain data and are compared here, so that no equality, exception filter, exit handler or printed "passed" of a
/// candidate counts: it would have to know the right results, which is what is asked of it. Every line of the report carries a token drawn
/// for this run, which the process first meets after the candidate was loaded, and the last line says that all calls were made: an early
/// exit, a thread that prints, a stolen <c>Console.Out</c> leave the report incomplete, and that fails. Loops, forks, memory and output are
/// the sandbox's: it ends the run and says so. A candidate that breaks its session twice while a control program runs well has failed; only
/// if the control fails too, it is the sandbox's fault.</para>
/// <para>What it does not. A candidate that knows the benchmark may return remembered results: it passes, here as everywhere. With
/// <see cref="CodeChecks.Assertions"/> comparisons run in the candidate's process; calls are made before conditions and token are there,
/// but code that lives on (a thread that searches the process, a collection that computes when it is read) meets them. A candidate can read
/// the arguments of later calls by reflection, and can waste its whole time limit.</para>
/// </remarks>
public sealed class CodeJudge
{
    /// <summary>Most characters of expected results in one submission, a quarter of the usual limit of output.</summary>
    internal const int MaxResultChars = 1 << 20;

    private const int CompileTries = 3;
    private const int ChecksPerSubmission = 250;
    private const int MaxDriverChars = 200_000;
    private const int MaxSourceChars = 200_000;
    private const int MaxWhyChars = 400;

    private readonly Func<string> _newToken;
    private readonly SandboxLimits _limits;

    /// <summary>Creates a judge.</summary>
    /// <param name="limits">
    /// For each submission of a run. Null: 10 s of processor time, which a busy machine does not shorten, and 30 s of wall clock; 512 MiB;
    /// 4 Mi characters of output.
    /// </param>
    /// <param name="newToken">Draws a token of letters and digits that nobody can guess. Null: 128 bits of cryptographic chance.</param>
    public CodeJudge(SandboxLimits? limits = null, Func<string>? newToken = null)
    {
        _limits = limits ?? new SandboxLimits
        {
            CpuTime = TimeSpan.FromSeconds(10),
            WallTime = TimeSpan.FromSeconds(30),
            OutputChars = 4 << 20,
        };
        _limits.Check();
        _newToken = newToken ?? (() => RandomNumberGenerator.GetHexString(32));
    }

    /// <summary>Judges one candidate.</summary>
    /// <param name="task">The task.</param>
    /// <param name="candidate">
    /// A model's reply: fenced C#, or plain C#; the method alone, in a class, with usings and a <c>Main</c>; or only its body.
    /// </param>
    /// <param name="sandbox">Where it runs, each candidate in a session of its own.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What became of it: a candidate's faults are values.</returns>
    /// <exception cref="SandboxUnavailableException">The sandbox failed. Nothing is known of the candidate.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the candidate's process is dead by then.</exception>
    public async Task<CodeVerdict> JudgeAsync(
        CodeTask task, string candidate, ISandbox sandbox, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(sandbox);
        CodeVerdict? first = null;
        foreach (var program in CandidateProgram.Find(task, candidate))
        {
            var verdict = program.Source.Length > MaxSourceChars
                ? new CodeVerdict.NotCompiled($"The program is longer than {MaxSourceChars} characters.")
                : await JudgeTwiceAsync(task, program, sandbox, cancellationToken).ConfigureAwait(false);
            if (verdict is not CodeVerdict.NotCompiled)
            {
                return verdict;
            }

            first ??= verdict;
        }

        return first ?? new CodeVerdict.NoCode();
    }

    // A program can break its session (it ends its process late and does something else when it is repeated), and that looks like a broken
    // sandbox.
    private async Task<CodeVerdict> JudgeTwiceAsync(
        CodeTask task, CandidateProgram program, ISandbox sandbox, CancellationToken cancellationToken)
    {
        SandboxUnavailableException? broken = null;
        for (var i = 0; i < 2; i++)
        {
            try
            {
                return await JudgeOnceAsync(task, program, sandbox, cancellationToken).ConfigureAwait(false);
            }
            catch (SandboxUnavailableException e)
            {
                broken = e;
                if (!await IsSoundAsync(sandbox, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }

        return new CodeVerdict.Ended(Cut($"The program breaks the session it runs in: {broken!.Message}"));
    }

    private async Task<bool> IsSoundAsync(ISandbox sandbox, CancellationToken cancellationToken)
    {
        try
        {
            var session = await sandbox.OpenSessionAsync(_limits, cancellationToken).ConfigureAwait(false);
            await using var closing = session.ConfigureAwait(false);
            await session.SubmitAsync(new SandboxProgram("var control = 20;"), cancellationToken).ConfigureAwait(false);
            var run = await session.SubmitAsync(new SandboxProgram("control + 22"), cancellationToken).ConfigureAwait(false);
            return run is { End: RunEnd.Completed, Result: "42" };
        }
        catch (SandboxUnavailableException)
        {
            return false;
        }
    }

    private async Task<CodeVerdict> JudgeOnceAsync(
        CodeTask task, CandidateProgram program, ISandbox sandbox, CancellationToken cancellationToken)
    {
        var session = await sandbox.OpenSessionAsync(_limits, cancellationToken).ConfigureAwait(false);
        await using var closing = session.ConfigureAwait(false);
        string?[] loads = [program.DeclaresHelpers ? null : PromptParts.Helpers(task), task.Usings + program.Source];
        foreach (var text in loads.OfType<string>())
        {
            var run = await SubmitAsync(session, text, cancellationToken).ConfigureAwait(false);
            if (run.End is not RunEnd.Completed)
            {
                return NotCompleted(run, "while it was loaded");
            }
        }

        return task.Checks switch
        {
            CodeChecks.Values values => await CheckAsync(task, values, program.Method, session, cancellationToken).ConfigureAwait(false),
            CodeChecks.Assertions assertions =>
                await CheckAsync(assertions, program.Method, session, cancellationToken).ConfigureAwait(false),
            _ => throw new ArgumentException("There are no such checks.", nameof(task)),
        };
    }

    private async Task<CodeVerdict> CheckAsync(
        CodeTask task, CodeChecks.Values checks, string method, ISandboxSession session, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(checks.All))
        {
            var token = _newToken();
            var run = await SubmitAsync(session, CheckDriver.ForValues(method, chunk, token), cancellationToken).ConfigureAwait(false);
            var report = DriverReport.Read(run.Output, token);
            for (var i = 0; i < report.Results.Count && i < chunk.Count; i++)
            {
                if (Fault(task, chunk[i], report.Results[i]) is { } why)
                {
                    return new CodeVerdict.Failed(Cut(why));
                }
            }

            if (run.End is not RunEnd.Completed)
            {
                return NotCompleted(run, report.Results.Count < chunk.Count
                    ? $"in {task.EntryPoint}({chunk[report.Results.Count].Arguments})" : "after the last check");
            }

            if (!report.IsComplete || report.Results.Count != chunk.Count)
            {
                return new CodeVerdict.Failed("The report of the checks is incomplete: the program tampered with its output.");
            }
        }

        return new CodeVerdict.Passed();
    }

    private async Task<CodeVerdict> CheckAsync(
        CodeChecks.Assertions checks, string method, ISandboxSession session, CancellationToken cancellationToken)
    {
        var run = await SubmitAsync(session, CheckDriver.ForResults(method, checks), cancellationToken).ConfigureAwait(false);
        if (run.End is not RunEnd.Completed)
        {
            return NotCompleted(run, "in a call of the tests");
        }

        var token = _newToken();
        run = await SubmitAsync(session, CheckDriver.ForConditions(checks, token), cancellationToken).ConfigureAwait(false);
        var report = DriverReport.Read(run.Output, token);
        var broken = report.Results.ToList().FindIndex(result => result is not { Threw: false, Value: CodeValue.Truth { Value: true } });
        return (run.End, broken) switch
        {
            (not RunEnd.Completed, _) => NotCompleted(run, "in a condition of the tests"),
            (_, >= 0) => new CodeVerdict.Failed(Cut(
                $"Assertion {broken + 1} does not hold: ({checks.All[broken].Arguments}){checks.All[broken].Condition}"
                + (report.Results[broken] is { Threw: true, Value: var thrown } ? $": {thrown}" : ""))),
            _ when !report.IsComplete || report.Results.Count != checks.All.Count =>
                new CodeVerdict.Failed("The report of the checks is incomplete: the program tampered with its output."),
            _ => new CodeVerdict.Passed(),
        };
    }

    // The compiler's deadline is a wall clock: on a busy machine it passes for texts that have no fault, so it must pass three times.
    private static async Task<SandboxRun> SubmitAsync(ISandboxSession session, string text, CancellationToken cancellationToken)
    {
        for (var i = 1; ; i++)
        {
            var run = await session.SubmitAsync(new SandboxProgram(text), cancellationToken).ConfigureAwait(false);
            var wasNotRun = run is { End: RunEnd.OverLimit { Limit: SandboxLimit.WallTime }, PeakBytes: 0 };
            if (!wasNotRun || i == CompileTries)
            {
                return run;
            }
        }
    }

    private static string? Fault(CodeTask task, ValueCheck check, DriverReport.Result result)
    {
        var call = $"{task.EntryPoint}({check.Arguments})";
        return result switch
        {
            { Threw: true } => $"{call} threw {result.Value}",
            { Value: null } => $"{call} gave something that cannot be read",
            { Value: var value } when !check.Expected.Fits(value) => $"{call} gave {value} where {check.Expected} was expected",
            _ => null,
        };
    }

    private static CodeVerdict NotCompleted(SandboxRun run, string where) => run.End switch
    {
        RunEnd.NotCompiled => new CodeVerdict.NotCompiled(Cut(
            run.Diagnostics.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error) is { } error
                ? $"{error.Id}: {error.Message} ({where})"
                : $"The program does not compile ({where}).")),
        RunEnd.Threw threw => new CodeVerdict.Failed(Cut($"{threw.Type}: {threw.Message} ({where})")),
        RunEnd.OverLimit { Limit: SandboxLimit.WallTime or SandboxLimit.CpuTime } over =>
            new CodeVerdict.TimedOut(Cut($"{over.Message} ({where})")),
        RunEnd.OverLimit over => new CodeVerdict.Ended(Cut($"{over.Message} ({where})")),
        RunEnd.Blocked blocked => new CodeVerdict.Ended(Cut($"{blocked.Message} ({where})")),
        RunEnd.Died died => new CodeVerdict.Ended(Cut($"{died.Message} ({where})")),
        _ => throw new ArgumentException("The run was completed.", nameof(run)),
    };

    private static IEnumerable<IReadOnlyList<ValueCheck>> Chunks(IReadOnlyList<ValueCheck> checks)
    {
        var chunk = new List<ValueCheck>();
        var (chars, resultChars) = (0, 0);
        foreach (var check in checks)
        {
            var expectedChars = check.Expected.ToString()!.Length;
            var isFull = chunk.Count == ChecksPerSubmission || chars + check.Arguments.Length > MaxDriverChars
                || resultChars + expectedChars > MaxResultChars;
            if (chunk.Count > 0 && isFull)
            {
                yield return chunk;
                chunk = [];
                (chars, resultChars) = (0, 0);
            }

            chunk.Add(check);
            (chars, resultChars) = (chars + check.Arguments.Length + 100, resultChars + expectedChars);
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static string Cut(string why) => why.Length > MaxWhyChars ? why[..MaxWhyChars] + "…" : why;
}
