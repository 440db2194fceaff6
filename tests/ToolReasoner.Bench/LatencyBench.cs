using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>From source text to result: ours against what people use instead, one after another on each program.</summary>
internal static class LatencyBench
{
    /// <summary>As long as a fast model takes to write a program: until then a pool of runners is full again.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(500);

    private static readonly SandboxLimits s_limits = new();

    public static async Task RunAsync(IReadOnlyList<ProgramPair> programs, BenchSize size)
    {
        var contenders = new List<Contender>();
        var sandboxes = new List<JailedSandbox>();
        foreach (var jail in Jails())
        {
            var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = jail, Container = BenchEngine.Container });
            sandboxes.Add(sandbox);
            contenders.Add(new($"ToolReasoner, {sandbox.JailName}, fresh process", size.Rounds, async (pair, number) =>
                Expect((await sandbox.RunAsync(new SandboxProgram(pair.Distinct(number)), s_limits)).Verdict == Verdict.Ok, pair)));
        }

        contenders.AddRange(BenchEngine.Contenders(size));
        contenders.AddRange(ScriptApi.Contenders(size));
        contenders.AddRange(ChildProcesses.Contenders(size));

        AnsiConsole.MarkupLine(
            $"[bold]Source text to result[/], {programs.Count} programs, milliseconds; every source is new to its contender; "
            + "rested: half a second after the one before");

        // Scripts in this process print to this process's console.
        var console = Console.Out;
        Console.SetOut(TextWriter.Null);
        var number = 0;
        foreach (var contender in contenders)
        {
            for (var warmUp = 0; warmUp < 3 * Math.Sign(contender.Rounds - 2) + 1; warmUp++)
            {
                await contender.RunAsync(programs[warmUp % programs.Count], number++);
            }
        }

        for (var round = 0; round < size.Rounds; round++)
        {
            foreach (var pair in programs)
            {
                foreach (var contender in contenders.Where(one => round < one.Rounds && one.Takes(pair)))
                {
                    var started = Stopwatch.GetTimestamp();
                    await contender.RunAsync(pair, number++);
                    var took = Stopwatch.GetElapsedTime(started);
                    contender.All.Add(took);
                    if (pair.Name == "hello")
                    {
                        contender.Trivial.Add(took);
                    }
                }
            }
        }

        foreach (var contender in contenders)
        {
            foreach (var pair in programs.Where(contender.Takes))
            {
                await Task.Delay(s_rest);
                var started = Stopwatch.GetTimestamp();
                await contender.RunAsync(pair, number++);
                contender.Rested.Add(Stopwatch.GetElapsedTime(started));
            }
        }

        var table = new Table().AddColumns("", "p50", "p95", "trivial p50", "rested p50", "programs/s, all cores");
        foreach (var contender in contenders)
        {
            table.AddRow(
                contender.Name, contender.All.P50, contender.All.P95, contender.Trivial.P50, contender.Rested.P50,
                await contender.ThroughputAsync(programs, size));
        }

        Console.SetOut(console);
        AnsiConsole.Write(table);
        ChildProcesses.CleanUp();
        foreach (var sandbox in sandboxes)
        {
            await sandbox.DisposeAsync();
        }
    }

    /// <summary>The jails that stand here.</summary>
    public static IEnumerable<JailChoice> Jails()
    {
        yield return JailChoice.Landlock;
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "bwrap"))))
        {
            yield return JailChoice.Bubblewrap;
        }

        if (BenchEngine.IsThere)
        {
            yield return JailChoice.Container;
        }
    }

    public static void Expect(bool condition, ProgramPair pair)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"{pair.Name} did not run.");
        }
    }
}

/// <summary>Somebody who runs programs.</summary>
internal sealed record Contender(string Name, int Rounds, Func<ProgramPair, int, Task> RunAsync)
{
    public Func<ProgramPair, bool> Takes { get; init; } = _ => true;

    public Samples All { get; } = new();

    public Samples Trivial { get; } = new();

    /// <summary>Each half a second after the one before.</summary>
    public Samples Rested { get; } = new();

    public async Task<string> ThroughputAsync(IReadOnlyList<ProgramPair> programs, BenchSize size)
    {
        var batch = Rounds < size.Rounds ? Environment.ProcessorCount * 2 : size.Batch;
        var mine = programs.Where(Takes).ToList();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, batch),
            new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount },
            async (i, _) => await RunAsync(mine[i % mine.Count], 1_000_000 + i));
        return $"{batch / Stopwatch.GetElapsedTime(started).TotalSeconds:0.0}";
    }
}
