using System.Collections.Concurrent;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.HumanEvalCs;

/// <summary>
/// HumanEval in C#: the 164 tasks of Chen et al. (2021, arXiv:2107.03374) with documentation, signatures and solutions written for C#, and
/// the original's tests as deep and exact comparisons.
/// </summary>
public static class HumanEvalEdition
{
    /// <summary>How many tasks there are.</summary>
    public const int Count = 164;

    private static readonly Lazy<IReadOnlyList<CodeTask>> s_tasks = new(() => [.. Enumerable.Range(0, Count).Select(ReadTask)]);

    /// <summary>The tasks, <c>HumanEval/0</c> to <c>HumanEval/163</c>.</summary>
    public static IReadOnlyList<CodeTask> Tasks => s_tasks.Value;

    /// <summary>
    /// Judges every task's own solution. What fails here would fail every model: a benchmark prints no score unless the list is empty.
    /// </summary>
    /// <param name="sandbox">The sandbox that the candidates will run in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    public static Task<IReadOnlyList<FailingSolution>> CheckAsync(ISandbox sandbox, CancellationToken cancellationToken = default) =>
        CheckAsync(Tasks, new CodeJudge(), sandbox, cancellationToken);

    /// <summary>Judges the solutions of some tasks; a task without a solution is not judged.</summary>
    /// <returns>The tasks whose solution did not pass, in their order.</returns>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    public static async Task<IReadOnlyList<FailingSolution>> CheckAsync(
        IReadOnlyList<CodeTask> tasks, CodeJudge judge, ISandbox sandbox, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(judge);
        var failing = new ConcurrentBag<(int Index, FailingSolution Failing)>();
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount + 1, CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(0, tasks.Count, parallel, async (i, stop) =>
        {
            if (tasks[i].Solution is not { } solution)
            {
                return;
            }

            var verdict = await judge.JudgeAsync(tasks[i], tasks[i].ProgramOf(solution), sandbox, stop).ConfigureAwait(false);
            if (verdict is not CodeVerdict.Passed)
            {
                failing.Add((i, new FailingSolution(tasks[i], verdict)));
            }
        }).ConfigureAwait(false);
        return [.. failing.OrderBy(one => one.Index).Select(one => one.Failing)];
    }

    private static CodeTask ReadTask(int number)
    {
        var name = $"{number:000}";
        using var file = typeof(HumanEvalEdition).Assembly.GetManifestResourceStream("HumanEvalCs/" + name)
            ?? throw new FormatException($"There is no file of HumanEval/{number} in this assembly.");
        using var reader = new StreamReader(file);
        return TaskFile.Read(reader.ReadToEnd(), name);
    }
}

/// <summary>A task whose own solution does not pass its checks here.</summary>
/// <param name="Task">The task.</param>
/// <param name="Verdict">What became of the solution.</param>
public sealed record FailingSolution(CodeTask Task, CodeVerdict Verdict)
{
    /// <summary>The task's id and the verdict.</summary>
    public override string ToString() => $"{Task.Id}: {Verdict}";
}
