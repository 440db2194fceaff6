using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>What hostile programs cost: how late they are stopped, and what the others lose.</summary>
internal static class LimitBench
{
    /// <summary>One program in ten of the hostile mix, in turn.</summary>
    private static readonly string[] s_hostile =
    [
        "while (true) { }",
        "int F(int n) => 1 + F(n + 1); F(0)",
        "var all = new List<byte[]>(); while (true) { var b = new byte[1 << 20]; Array.Fill(b, (byte)1); all.Add(b); }",
        "while (true) Console.WriteLine(new string('x', 10_000));",
        "throw new Exception(\"no\");",
        "for (var i = 0; i < 1000; i++) new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();",
    ];

    public static async Task RunAsync(IReadOnlyList<ProgramPair> programs, BenchSize size)
    {
        var jail = LatencyBench.Jails().Last(one => one != JailChoice.Container);
        await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = jail });
        await sandbox.RunAsync(new SandboxProgram("1"), new SandboxLimits());
        var table = new Table { Title = new($"Hostile programs, jail {sandbox.JailName}") }.AddColumns("", "p50", "worst", "unit");

        var late = new Samples();
        var after = new Samples();
        for (var i = 0; i < size.SlowRounds * 2; i++)
        {
            var limit = TimeSpan.FromMilliseconds(300);
            var run = await sandbox.RunAsync(new SandboxProgram($"while (true) {{ }} // {i}"), new SandboxLimits { WallTime = limit });
            late.Add(run.CompileTime + run.RunTime - limit);
            var next = await sandbox.RunAsync(new SandboxProgram($"Console.WriteLine({i});"), new SandboxLimits());
            after.Add(next.WallTime);
        }

        table.AddRow("while(true): later than its limit", late.P50, $"{late.Quantile(1):0.0}", "ms");
        table.AddRow("the next program", after.P50, $"{after.Quantile(1):0.0}", "ms");

        var flood = new Samples();
        var before = GC.GetTotalAllocatedBytes();
        for (var i = 0; i < size.SlowRounds; i++)
        {
            var run = await flood.TimeAsync(() => sandbox.RunAsync(
                new SandboxProgram($"var s = new string('x', 1 << 20); for (var i = 0; i < 200; i++) Console.Write(s); // {i}"), new SandboxLimits()));
            if (run.Verdict != Verdict.OutputLimit)
            {
                throw new InvalidOperationException(run.End.ToString());
            }
        }

        table.AddRow("200 MB of output: gone after", flood.P50, $"{flood.Quantile(1):0.0}", "ms");
        table.AddRow("200 MB of output: the host allocated", $"{(GC.GetTotalAllocatedBytes() - before) / size.SlowRounds >> 10}", "", "KiB");

        var honest = await RateAsync(sandbox, programs, size, hostileEvery: 0);
        var mixed = await RateAsync(sandbox, programs, size, hostileEvery: 10);
        table.AddRow("throughput, honest only", $"{honest:0.0}", "", "programs/s");
        table.AddRow("throughput, one in ten hostile (200 ms, 128 MiB)", $"{mixed:0.0}", "", "programs/s");
        table.AddRow("lost to hostile programs", $"{100 * (1 - (mixed / honest)):0}", "", "%");
        AnsiConsole.Write(table);
    }

    private static async Task<double> RateAsync(JailedSandbox sandbox, IReadOnlyList<ProgramPair> programs, BenchSize size, int hostileEvery)
    {
        var limits = new SandboxLimits { WallTime = TimeSpan.FromMilliseconds(200), MemoryBytes = 128L << 20 };
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, size.Batch),
            new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount },
            async (i, stop) =>
            {
                var isHostile = hostileEvery > 0 && i % hostileEvery == 0;
                var source = isHostile ? $"{s_hostile[i / hostileEvery % s_hostile.Length]} // {i}" : programs[i % programs.Count].Distinct(i + hostileEvery);
                await sandbox.RunAsync(new SandboxProgram(source), isHostile ? limits : new SandboxLimits(), stop);
            });
        return size.Batch / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
