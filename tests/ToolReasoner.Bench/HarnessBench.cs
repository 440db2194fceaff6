using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Benchmarks;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Problems;

namespace ToolReasoner.Bench;

/// <summary>
/// What a benchmark costs outside the model and the sandbox: a run of MATH is recorded, and replayed with a sandbox that answers at once.
/// What is left is the harness: reading, the engine, grading, writing, measuring. Then the same with the real sandbox.
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
            var title = $"A replayed benchmark of {problems.Count:N0} problems ({origin}), {Environment.ProcessorCount} processors";
            var table = new Table { Title = new(title) }
                .AddColumns("recipe", "s", "processor s", "measuring s", "live MB, 20 to 100 %", "right");
            foreach (var recipe in (string[])["cot", "cosc"])
            {
                table.AddRow(await MeasureAsync(Path.Combine(folder, recipe), recipe, problems));
            }

            AnsiConsole.Write(table);
            await SandboxShareBench.RunAsync(Path.Combine(folder, "sandbox"), [.. problems.Take(size == BenchSize.Quick ? 100 : 500)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> MeasureAsync(string folder, string recipe, IReadOnlyList<SelectedProblem> problems)
    {
        using var replay = await ReplayedRun.RecordAsync(folder, recipe, problems);
        var (live, done) = (new List<string>(), 0);
        GC.Collect();
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        using var run = await replay.RunAsync("replayed", problems, new AnsweringSandbox(), Environment.ProcessorCount, _ =>
        {
            if (Interlocked.Increment(ref done) % (problems.Count / 5) == 0)
            {
                lock (live)
                {
                    live.Add($"{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0}");
                }
            }
        });
        var (ran, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
        var measuring = Stopwatch.GetTimestamp();
        var metrics = RunReport.Write(run).Metrics;
        return
        [
            recipe, $"{ran.TotalSeconds:0.0}", $"{used.TotalSeconds:0.0}", $"{Stopwatch.GetElapsedTime(measuring).TotalSeconds:0.0}",
            string.Join(" ", live), $"{metrics.Correct}",
        ];
    }

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
        return [.. Enumerable.Range(0, count).Select(i =>
            new SelectedProblem(i, new GradedProblem(new Problem($"What is {i} + {i * 7 % 113}?"), $"{i + (i * 7 % 113)}")))];
    }
}
