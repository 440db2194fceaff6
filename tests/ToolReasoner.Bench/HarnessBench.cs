using System.Diagnostics;
using Microsoft.Extensions.AI;
using Spectre.Console;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Bench;

/// <summary>
/// What a benchmark costs outside the model and the sandbox: a run of MATH is recorded, and replayed with a sandbox that answers at once.
/// What is left is the harness: reading, the engine, grading, writing, measuring.
/// </summary>
internal static class HarnessBench
{
    private const int Problems = 5_000;

    public static async Task RunAsync(BenchSize size)
    {
        var folder = Directory.CreateTempSubdirectory("harness-").FullName;
        try
        {
            var problems = Read(size == BenchSize.Quick ? 500 : Problems, out var origin);
            var table = new Table { Title = new($"A replayed benchmark of {problems.Count:N0} problems ({origin}), {Environment.ProcessorCount} processors") }
                .AddColumns("recipe", "s", "processor s", "measuring s", "live MB, 20 to 100 %", "right");
            foreach (var recipe in (string[])["cot", "cosc"])
            {
                table.AddRow(await MeasureAsync(Path.Combine(folder, recipe), recipe, problems));
            }

            AnsiConsole.Write(table);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> MeasureAsync(string folder, string recipe, IReadOnlyList<SelectedProblem> problems)
    {
        Directory.CreateDirectory(folder);
        var journal = Path.Combine(folder, "journal.jsonl");
        using (var recorded = JournalChatClient.Open(new SteadyModel(messages => Reply(messages, problems)) { PieceChars = 60 }, Open(journal)))
        {
            using var first = await RunAsync(Path.Combine(folder, "recorded"), recipe, problems, recorded, _ => { });
        }

        var asked = new SteadyModel(_ => throw new InvalidOperationException("All replies are recorded."));
        using var model = JournalChatClient.Open(asked, Open(journal));
        var (live, done) = (new List<string>(), 0);
        GC.Collect();
        var (start, processor) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
        using var run = await RunAsync(Path.Combine(folder, "replayed"), recipe, problems, model, _ =>
        {
            if (Interlocked.Increment(ref done) % (problems.Count / 5) == 0)
            {
                lock (live)
                {
                    live.Add($"{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0}");
                }
            }
        });
        var (ran, used) = (Stopwatch.GetElapsedTime(start), Process.GetCurrentProcess().TotalProcessorTime - processor);
        var measuring = Stopwatch.GetTimestamp();
        var metrics = RunReport.Write(run).Metrics;
        return
        [
            recipe, $"{ran.TotalSeconds:0.0}", $"{used.TotalSeconds:0.0}", $"{Stopwatch.GetElapsedTime(measuring).TotalSeconds:0.0}",
            string.Join(" ", live), $"{metrics.Correct}",
        ];
    }

    private static async Task<RunFolder> RunAsync(string path, string recipe, IReadOnlyList<SelectedProblem> problems, IChatClient model, Action<SampleResult> done)
    {
        var plan = Recipe.Parse(recipe);
        var runner = new BenchmarkRunner(model, new AnsweringSandbox(), plan, new WorkbenchOptions(), new Budget(), new AnswerGrader(AnswerPolicy.Math, "math"));
        var run = RunFolder.Open(path, Manifest(plan.Text, problems.Count), isResumed: false);
        await runner.RunAsync(run, problems, Environment.ProcessorCount, done);
        return run;
    }

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);

    // The reference for nine in ten, and the neighbour's for the tenth, with text around it as models write.
    private static string Reply(IReadOnlyList<ChatMessage> messages, IReadOnlyList<SelectedProblem> problems)
    {
        var last = messages[^1].Text;
        return last.Contains("what your check printed", StringComparison.Ordinal) ? "It holds.\nVERDICT: RIGHT"
            : last.Contains("VERDICT", StringComparison.Ordinal) ? "I check.\n```csharp\nConsole.WriteLine(true);\n```"
            : Solution(messages, problems);
    }

    private static string Solution(IReadOnlyList<ChatMessage> messages, IReadOnlyList<SelectedProblem> problems)
    {
        var statement = messages.First(message => message.Role == ChatRole.User).Text;
        if (s_places.IsEmpty)
        {
            foreach (var one in problems)
            {
                s_places.TryAdd(one.Problem.Problem.Text, one.Index);
            }
        }

        var at = s_places[statement];
        var answer = problems[(at + (at % 10 == 0 ? 1 : 0)) % problems.Count].Problem.Reference;
        return messages[0].Text.Contains("```", StringComparison.Ordinal) ? $"I compute it.\n```csharp\nConsole.WriteLine(@\"\\boxed{{{answer}}}\");\n```"
            : $"First we look at what is given. Then we put it together, step by step, and simplify.\n\nThe answer is $\\boxed{{{answer}}}$.";
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> s_places = new();

    private static List<SelectedProblem> Read(int count, out string origin)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "math", "math_test.jsonl.gz");
            if (File.Exists(path))
            {
                origin = "MATH test";
                return [.. new ProblemSelection { Limit = count }.Of(Dataset.Find("math")!.Read(DataFile.Read(path)).Problems, out _)];
            }
        }

        origin = "sums, as there is no shared/data/math/math_test.jsonl.gz";
        return [.. Enumerable.Range(0, count).Select(i => new SelectedProblem(i, new GradedProblem(new Problem($"What is {i} + {i * 7 % 113}?"), $"{i + (i * 7 % 113)}")))];
    }

    private static RunManifest Manifest(string recipe, int problems) => new(
        new RunSettings
        {
            Benchmark = "math", DataFile = "math_test.jsonl.gz", DataSha256 = "", DataProblems = problems, Selected = problems, Problems = problems, Samples = 1, Model = "replay", Recipe = recipe,
            Seed = 0, Temperature = 0, BranchTemperature = 0.7f, MaxTokens = 2048, Channel = "Fenced", Grading = "math",
            Budget = new BudgetSettings(64, 100_000, 300, 1800), Limits = new LimitSettings(10, 60, 512 << 20, 16_000, 64),
        },
        new RunSurroundings { Started = TimeProvider.System.GetUtcNow(), Version = "", Runtime = "", System = "", Processors = Environment.ProcessorCount, Parallel = Environment.ProcessorCount });

    /// <summary>Prints what the program's only text says.</summary>
    private sealed class AnsweringSandbox : ISandbox, ISandboxSession
    {
        public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) => SubmitAsync(program, cancellationToken);

        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default)
        {
            var text = program.Source.Split('"') is [_, var inside, ..] ? inside : "True";
            return Task.FromResult(new SandboxRun(new RunEnd.Completed(), text, "", null, [], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, "none"));
        }

        public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) => Task.FromResult<ISandboxSession>(this);

        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
