using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.HumanEvalCs;

/// <summary>Runs a task's own solution on inputs and keeps what it gives.</summary>
internal static class SolutionResults
{
    private const int CallsPerSubmission = 500;
    private static readonly SandboxLimits s_limits = new()
    {
        OutputChars = 8 << 20, CpuTime = TimeSpan.FromSeconds(20), WallTime = TimeSpan.FromMinutes(1),
    };

    /// <summary>
    /// Calls the solution. Arithmetic is checked here: where the types of the signature are too narrow for a result, there is none.
    /// </summary>
    /// <returns>For each input the result, or why there is none.</returns>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    public static async Task<IReadOnlyList<(CodeValue? Value, string? Refusal)>> ComputeAsync(
        CodeTask task, IReadOnlyList<string> arguments, ISandbox sandbox, CancellationToken cancellationToken)
    {
        if (arguments.Count == 0)
        {
            return [];
        }

        var session = await sandbox.OpenSessionAsync(s_limits, cancellationToken).ConfigureAwait(false);
        await using var closing = session.ConfigureAwait(false);
        var program = new SandboxProgram(task.ProgramOf("{ checked\n" + task.Solution + "\n}"));
        var loaded = await session.SubmitAsync(program, cancellationToken).ConfigureAwait(false);
        if (loaded.End is not RunEnd.Completed)
        {
            throw new InvalidOperationException($"The solution of {task.Id} does not load: {loaded.Verdict}.");
        }

        var results = new List<(CodeValue? Value, string? Refusal)>();
        while (results.Count < arguments.Count)
        {
            const string Token = "result";
            var before = results.Count;
            var checks = arguments.Skip(results.Count).Take(CallsPerSubmission)
                .Select(one => new ValueCheck(one, new Expectation.Equal(new CodeValue.Null())));
            var driver = new SandboxProgram(CheckDriver.ForValues(task.EntryPoint, checks, Token));
            var run = await session.SubmitAsync(driver, cancellationToken).ConfigureAwait(false);
            foreach (var result in DriverReport.Read(run.Output, Token).Results)
            {
                results.Add(result is { Threw: false, Value: { } value } ? (value, null) : (null, $"the solution threw {result.Value}"));
            }

            if (run.End is RunEnd.NotCompiled)
            {
                throw new InvalidOperationException($"The calls of {task.Id} do not compile with its solution: "
                    + $"{(run.Diagnostics is [var first, ..] ? first.Message : "no reason given")}");
            }

            // The call that ended the run goes first in the next submission: it may only have been one too many. Where it is first, it has
            // no result.
            if (run.End is not RunEnd.Completed && results.Count == before)
            {
                results.Add((null, $"the solution ended as {run.Verdict}"));
            }
        }

        return results;
    }
}
