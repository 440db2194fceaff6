using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.CodeTasks.Translations;
using ToolReasoner.Benchmarks.HumanEvalCs;
using ToolReasoner.Problems;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.Datasets;

/// <summary>A benchmark of methods to be written in C#.</summary>
/// <param name="Name">As it is written on the command line.</param>
/// <param name="Summary">What it is, and which file it wants, in one sentence.</param>
/// <param name="NeedsFile">Whether the tasks are in a file that the user brings.</param>
public sealed record CodeBenchmark(string Name, string Summary, bool NeedsFile)
{
    private const string Ask =
        "Complete this C# method. Your answer is the whole method, its signature included, in a ```csharp block; other methods may stand "
        + "beside it. "
        + "System, System.Collections.Generic, System.Linq, System.Text, System.Numerics and System.Globalization are imported.\n\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeBenchmark> All { get; } =
    [
        new("humaneval-cs",
            "HumanEval (Chen et al. 2021) in C#, 164 tasks that ship with this command; --data HumanEval.jsonl.gz may be named and is "
                + "checked.", NeedsFile: false),
        new("humaneval-cs-plus", "The same with the inputs of HumanEval+ (Liu et al. 2023): --data HumanEvalPlus.jsonl.gz.",
            NeedsFile: true),
        new("multipl-e-cs", "HumanEval as MultiPL-E (Cassano et al. 2022) translated it, 158 tasks, unchanged: --data humaneval-cs.jsonl.",
            NeedsFile: true),
        new("mbpp-cs", "MBPP (Austin et al. 2021) as MBXP (Athiwaratkun et al. 2022) translated it: --data mbcsp_release_v1.2.jsonl.",
            NeedsFile: true),
    ];

    /// <summary>One by its name; null if there is none.</summary>
    public static CodeBenchmark? Find(string name) => All.FirstOrDefault(one => one.Name == name);

    /// <summary>Reads its tasks.</summary>
    /// <param name="path">The file; null where it needs none.</param>
    /// <param name="sandbox">Computes what is expected of HumanEval+'s inputs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="BenchmarkException">The file is of something else; the message says what was expected.</exception>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    public async Task<CodeProblems> LoadAsync(string? path, ISandbox sandbox, CancellationToken cancellationToken = default)
    {
        try
        {
            return Name switch
            {
                "humaneval-cs" => new CodeProblems(HumanEvalEdition.Tasks, path is null ? [] : [Checked(path)]),
                "humaneval-cs-plus" => OfPlus(await HumanEvalPlus.LoadAsync(path!, sandbox, cancellationToken).ConfigureAwait(false)),
                "multipl-e-cs" => new CodeProblems(
                    MultiplECs.Read(path!),
                    [.. MultiplECs.Impossible.Select(task => $"No solution can pass {task.Key}: its test {task.Value}.")]),
                "mbpp-cs" => OfMbpp(MbppCs.Read(path!), path!),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"{e.Message} {Summary}", e);
        }
    }

    /// <summary>What a solver is asked.</summary>
    internal static string TextOf(CodeTask task) => $"{Ask}```csharp\n{task.Prompt.Trim()}\n```";

    private static CodeProblems OfPlus(HumanEvalPlus plus) => new(plus.Tasks, plus.LeftOut.Count == 0 ? [] :
    [
        $"{plus.LeftOut.Sum(one => one.Count)} of HumanEval+'s inputs are left out, because they do not fit the types in C# or have no "
            + "result: "
            + string.Join(", ", plus.LeftOut.Select(one => $"{one.TaskId} ({one.Count} of {one.Of})")) + ".",
    ]);

    private static CodeProblems OfMbpp(MbppCs mbpp, string path)
    {
        var why = string.Join("; ", mbpp.LeftOut.GroupBy(one => one.Value).OrderByDescending(group => group.Count())
            .Select(group => $"{group.Count()} because {group.Key}"));
        return mbpp.Tasks.Count == 0 ? throw new InvalidDataException($"No task of {path} can be used: {why}.")
            : new CodeProblems(mbpp.Tasks, mbpp.LeftOut.Count == 0 ? [] : [$"{mbpp.LeftOut.Count} tasks are left out: {why}."]);
    }

    // The edition is made of that file; another one would be a misunderstanding.
    private static string Checked(string path)
    {
        var ids = DataFile.Read(path).Records.Select(record => record.Text("task_id")).ToHashSet();
        var missing = HumanEvalEdition.Tasks.Count(task => !ids.Contains(task.Id));
        return missing == 0 ? "The tasks are those of this command's C# edition of the file."
            : throw new BenchmarkException($"{path} is not HumanEval: {missing} of its {HumanEvalEdition.Count} tasks are not in it. "
                + "Leave --data away, or name HumanEval.jsonl.gz.");
    }
}

/// <summary>The tasks of a benchmark of methods.</summary>
/// <param name="Tasks">In order.</param>
/// <param name="Notes">What a reader of its scores should know, a sentence each.</param>
public sealed record CodeProblems(IReadOnlyList<CodeTask> Tasks, IReadOnlyList<string> Notes)
{
    /// <summary>The tasks as problems. The reference is the task's own solution; empty where it has none.</summary>
    public IReadOnlyList<GradedProblem> Problems { get; } =
        [.. Tasks.Select(task =>
            new GradedProblem(
                new Problem(CodeBenchmark.TextOf(task)) { Id = task.Id }, task.Solution is { } body ? task.ProgramOf(body) : ""))];

    /// <summary>SHA-256 of what is asked and how it is solved, in hexadecimal digits: for tasks that come without a file.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\0', Tasks.Select(task => $"{task.Id}\0{task.Prompt}\0{task.Solution}")))));
}
