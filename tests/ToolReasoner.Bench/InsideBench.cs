using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>Where our milliseconds go, what reuse and sessions save, and what waiting guests cost.</summary>
internal static class InsideBench
{
    public static async Task RunAsync(IReadOnlyList<ProgramPair> programs, BenchSize size)
    {
        foreach (var jail in LatencyBench.Jails())
        {
            var table = new Table { Title = new($"Inside, jail {jail}") }.AddColumns("", "p50", "p95", "unit");
            await using var sandbox = await JailedSandbox.StartAsync(
                new SandboxOptions { Jail = jail, Container = BenchEngine.Container, Reuse = RunnerReuse.PerProblem, IdleRunners = 4 });
            await PartsAsync(sandbox, programs, size, table);
            await ReuseAsync(sandbox, programs, size, table);
            await SessionAsync(sandbox, size, table);
            await RefillAsync(jail, size, table);
            Memory(sandbox, table);
            AnsiConsole.Write(table);
        }
    }

    private static async Task PartsAsync(JailedSandbox sandbox, IReadOnlyList<ProgramPair> programs, BenchSize size, Table table)
    {
        var (compile, run, rest) = (new Samples(), new Samples(), new Samples());
        for (var round = 0; round < size.Rounds + 2; round++)
        {
            foreach (var pair in programs)
            {
                var done = await sandbox.RunAsync(new SandboxProgram(pair.Distinct(round)), new SandboxLimits());
                LatencyBench.Expect(done.Verdict == Verdict.Ok, pair);
                if (round > 1)
                {
                    compile.Add(done.CompileTime);
                    run.Add(done.RunTime);
                    rest.Add(done.WallTime - done.CompileTime - done.RunTime);
                }
            }
        }

        table.AddRow("compile only", compile.P50, compile.P95, "ms");
        table.AddRow("run only (load, JIT, run, report)", run.P50, run.P95, "ms");
        table.AddRow("the rest (waiting for guests, verdict)", rest.P50, rest.P95, "ms");
    }

    private static async Task ReuseAsync(JailedSandbox sandbox, IReadOnlyList<ProgramPair> programs, BenchSize size, Table table)
    {
        var problems = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => sandbox.OpenProblem()).ToList();
        var light = programs.Where(pair => pair.Name is not ("loop-million" or "collatz")).ToList();
        foreach (var problem in problems)
        {
            foreach (var pair in light)
            {
                await problem.RunAsync(new SandboxProgram(pair.CSharp), new SandboxLimits());
            }
        }

        var samples = new Samples();
        var started = Stopwatch.GetTimestamp();
        var each = size.Batch / problems.Count;
        await Task.WhenAll(problems.Select(problem => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                var pair = light[i % light.Count];
                var begun = Stopwatch.GetTimestamp();
                var done = await problem.RunAsync(new SandboxProgram(pair.CSharp), new SandboxLimits());
                LatencyBench.Expect(done.Verdict == Verdict.Ok, pair);
                lock (samples)
                {
                    samples.Add(Stopwatch.GetElapsedTime(begun));
                }
            }
        })));
        var rate = each * problems.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        table.AddRow("PerProblem reuse, repeated sources", samples.P50, samples.P95, "ms");
        table.AddRow("PerProblem reuse, repeated sources, all cores", $"{rate:0}", "", "programs/s");
        foreach (var problem in problems)
        {
            await problem.DisposeAsync();
        }
    }

    private static async Task SessionAsync(JailedSandbox sandbox, BenchSize size, Table table)
    {
        await using var session = await sandbox.OpenSessionAsync(new SandboxLimits());
        await session.SubmitAsync(new SandboxProgram("var sum = 0; int Twice(int n) => 2 * n;"));
        var samples = new Samples();
        for (var i = 0; i < (10 * size.Rounds) + 5; i++)
        {
            var done = await session.SubmitAsync(new SandboxProgram($"var step{i} = Twice({i}); sum += step{i}; Console.WriteLine(sum);"));
            if (done.Verdict != Verdict.Ok)
            {
                throw new InvalidOperationException(done.End.ToString());
            }

            if (i >= 5)
            {
                samples.Add(done.WallTime);
            }
        }

        table.AddRow("a further submission in an open session", samples.P50, samples.P95, "ms");
        var fork = new Samples();
        for (var i = 0; i < size.SlowRounds; i++)
        {
            var forks = await fork.TimeAsync(() => session.ForkAsync(2));
            foreach (var one in forks)
            {
                await one.DisposeAsync();
            }
        }

        table.AddRow($"fork into two, {samples.Count + 6} submissions repeated", fork.P50, fork.P95, "ms");
    }

    private static async Task RefillAsync(JailChoice jail, BenchSize size, Table table)
    {
        var start = new Samples();
        for (var i = 0; i < size.SlowRounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = jail, Container = BenchEngine.Container, IdleRunners = 0 });
            start.Add(Stopwatch.GetElapsedTime(started));
        }

        table.AddRow("start one runner, warm-up, lock and proof included", start.P50, start.P95, "ms");
    }

    private static void Memory(JailedSandbox sandbox, Table table)
    {
        var (runners, compilers) = (new List<(long Rss, long Pss)>(), new List<(long Rss, long Pss)>());
        foreach (var id in sandbox.IdleProcessIds)
        {
            var isCompiler = File.ReadAllText($"/proc/{id}/cmdline").Contains("compile", StringComparison.Ordinal);
            (isCompiler ? compilers : runners).Add((Field(id, "Rss:"), Field(id, "Pss:")));
        }

        table.AddRow($"{runners.Count} idle runners, resident in all", $"{runners.Sum(one => one.Rss) >> 20}", "", "MiB");
        table.AddRow($"{runners.Count} idle runners, shared pages counted once", $"{runners.Sum(one => one.Pss) >> 20}", "", "MiB");
        table.AddRow($"{compilers.Count} compilers, resident in all", $"{compilers.Sum(one => one.Rss) >> 20}", "", "MiB");
    }

    private static long Field(int processId, string name) => 1024 * long.Parse(
        File.ReadLines($"/proc/{processId}/smaps_rollup").First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..]
            .Replace("kB", "", StringComparison.Ordinal).Trim(),
        System.Globalization.CultureInfo.InvariantCulture);
}
