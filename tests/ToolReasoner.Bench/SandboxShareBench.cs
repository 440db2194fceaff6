using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>
/// Whether the sandbox is the only bottleneck of a benchmark: a replayed run with the real one, the same programs given to another of the
/// same kind by nobody but a loop, and the same run with one that answers at once. In turns, so that all three see the same machine.
/// </summary>
internal sealed class SandboxShareBench(ReplayedRun replay)
{
    private const int Rounds = 10; // even, so that neither is first more often
    private const int Parallel = 8; // as `toolreasoner bench`

    private static readonly SandboxOptions s_options = new();
    private static readonly IReadOnlyList<SandboxUse> s_warmUp =
        [.. Enumerable.Range(0, Parallel).Select(i => new SandboxUse(new(), i % 2 == 0, [new($"Console.WriteLine({i});")]))];

    private readonly Profile _run = new(), _sandbox = new(), _harness = new();

    public static async Task RunAsync(string folder, IReadOnlyList<SelectedProblem> problems)
    {
        using var replay = await ReplayedRun.RecordAsync(folder, "cosc", problems);
        await using var one = await JailedSandbox.StartAsync(s_options);
        await using var other = await JailedSandbox.StartAsync(s_options);
        var bench = new SandboxShareBench(replay);
        await bench.MeasureAsync(problems, one, other);
        bench.Write(problems.Count, one.JailName);
    }

    private async Task MeasureAsync(IReadOnlyList<SelectedProblem> problems, JailedSandbox inRun, JailedSandbox alone)
    {
        await GiveAsync(inRun, s_warmUp);
        await GiveAsync(alone, s_warmUp);
        var seen = new HashSet<string>();
        foreach (var (number, some) in problems.Chunk(problems.Count / Rounds).Index())
        {
            var answering = new TimedSandbox(new AnsweringSandbox(), s_options.Parallelism);
            await _harness.TakeAsync(answering, () => SolveAsync($"harness-{number}", some, answering));
            seen.UnionWith(answering.Uses.SelectMany(use => use.Programs).Select(program => program.Source));

            foreach (var isRun in (bool[])[number % 2 == 0, number % 2 != 0])
            {
                var timed = new TimedSandbox(isRun ? inRun : alone, s_options.Parallelism);
                await (isRun ? _run.TakeAsync(timed, () => SolveAsync($"run-{number}", some, timed))
                    : _sandbox.TakeAsync(timed, () => GiveAsync(timed, answering.Uses)));
            }
        }

        if (seen.Count != _run.Programs || seen.Count != _sandbox.Programs)
        {
            throw new InvalidOperationException($"{_run.Programs} and {_sandbox.Programs} programs, {seen.Count} of them distinct.");
        }
    }

    private async Task SolveAsync(string name, IReadOnlyList<SelectedProblem> problems, ISandbox sandbox)
    {
        using var run = await replay.RunAsync(name, problems, sandbox, Parallel);
    }

    private static Task GiveAsync(ISandbox sandbox, IReadOnlyList<SandboxUse> uses) => System.Threading.Tasks.Parallel.ForEachAsync(
        uses, new ParallelOptions { MaxDegreeOfParallelism = Parallel }, async (use, stop) => await use.RepeatAsync(sandbox, stop));

    private void Write(int problems, string jail)
    {
        var table = new Table
        {
            Title = new($"A replayed cosc of {problems:N0} problems with the real sandbox ({jail}), {_run.Programs:N0} programs, "
                + $"all distinct; {Parallel} problems at a time, {s_options.Parallelism} places in the sandbox"),
        }.AddColumns("", "run", "sandbox alone", "harness alone");
        table.AddRow(["s", .. All(one => $"{one.Wall.TotalSeconds:0.0}")]);
        table.AddRow(["programs/s", .. All(one => $"{one.Rate:0.0}")]);
        table.AddRow(["  of the sandbox's alone", .. All(one => $"{one.Rate / _sandbox.Rate:0.000}")]);
        table.AddRow(["time with a program there", .. Both(one => $"{one.Used / one.Wall:0.0 %}")]);
        table.AddRow(["  with one for each place", .. Both(one => $"{one.Full / one.Wall:0.0 %}")]);
        table.AddRow(["workers' time spent there", .. Both(one => $"{one.Spent / one.Wall / Parallel:0.0 %}")]);
        table.AddRow(["processor s, not the guests'", .. All(one => $"{one.Processor.TotalSeconds:0.0}")]);
        AnsiConsole.Write(table);
    }

    private string[] All(Func<Profile, string> value) => [.. Both(value), value(_harness)];

    private string[] Both(Func<Profile, string> value) => [value(_run), value(_sandbox)];

    /// <summary>Where the time went, all rounds together.</summary>
    private sealed class Profile
    {
        public TimeSpan Wall { get; private set; }

        public TimeSpan Used { get; private set; }

        public TimeSpan Full { get; private set; }

        public TimeSpan Spent { get; private set; }

        public int Programs { get; private set; }

        /// <summary>This process' processor time; guests are processes of their own.</summary>
        public TimeSpan Processor { get; private set; }

        public double Rate => Programs / Wall.TotalSeconds;

        public async Task TakeAsync(TimedSandbox sandbox, Func<Task> work)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await work();
            (Wall, Processor) = (Wall + Stopwatch.GetElapsedTime(start), Processor + Environment.CpuUsage.TotalTime - processor);
            (Used, Full, Spent) = (Used + sandbox.Used, Full + sandbox.Full, Spent + sandbox.Spent);
            Programs += sandbox.Uses.Sum(use => use.Programs.Count);
        }
    }
}
