using System.Diagnostics;
using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Endurance;

/// <summary>Long runs: not part of the usual test run, see the README for the command.</summary>
[Trait("Category", "Slow")]
public sealed class EnduranceTests(ITestOutputHelper output)
{
    private static readonly SandboxLimits s_hostileLimits = new() { WallTime = TimeSpan.FromMilliseconds(300), MemoryBytes = 160L << 20 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<JailChoice> Jails { get; } = Sandbox.Jails.BubblewrapJail.FindProgram() is null
        ? [JailChoice.Landlock]
        : [JailChoice.Landlock, JailChoice.Bubblewrap];

    [Theory(Explicit = true)]
    [MemberData(nameof(Jails))]
    public async Task Five_thousand_mixed_programs_leave_nothing_behind(JailChoice jail)
    {
        // A small cache, so that what it keeps is not taken for a leak; and a first sandbox, so that the runtime has opened its files.
        var options = new SandboxOptions { Jail = jail, CacheBytes = 1 << 20 };
        await using (var first = await JailedSandbox.StartAsync(options, Stop))
        {
            await first.RunAsync(new SandboxProgram("1"), new SandboxLimits(), Stop);
        }

        var before = await HostUsage.SettleAsync(default);
        var temporary = TemporaryFiles();
        var residents = new List<long>();
        await using (var sandbox = await JailedSandbox.StartAsync(options, Stop))
        {
            for (var block = 0; block < 20; block++)
            {
                await Parallel.ForEachAsync(Enumerable.Range(block * 250, 250), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, stop) =>
                {
                    var (source, verdicts) = Mixed(i);
                    var isHostile = verdicts.Contains(Verdict.Timeout);
                    var run = await sandbox.RunAsync(new SandboxProgram(source), isHostile ? s_hostileLimits : new SandboxLimits(), stop);
                    Assert.True(verdicts.Contains(run.Verdict), $"{source}: {run.End}");
                });
                var usage = HostUsage.Read();
                residents.Add(usage.ResidentBytes);
                output.WriteLine($"{(block + 1) * 250,5} programs: {usage.ResidentBytes >> 20} MiB, {usage.Descriptors} descriptors, {usage.Children} children");
            }
        }

        var after = await HostUsage.SettleAsync(before);
        Assert.InRange(after.Children, 0, before.Children);
        Assert.InRange(after.Descriptors, 0, before.Descriptors + 3); // the runtime opens a few of its own
        Assert.Empty(TemporaryFiles().Except(temporary));
        Assert.InRange(residents[^1], 0, (residents[4] * 5 / 4) + (16L << 20));
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Jails))]
    public async Task Killed_guests_cost_only_the_programs_that_were_in_them(JailChoice jail)
    {
        await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = jail }, Stop);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var kills = 0;
        var killer = Task.Run(async () =>
        {
            var random = new Random(7);
            while (!done.IsCancellationRequested)
            {
                var guests = sandbox.IdleProcessIds;
                if (guests.Count > 0)
                {
                    Kill(guests[random.Next(guests.Count)]);
                    kills++;
                }

                await Task.Delay(150, CancellationToken.None);
            }
        }, Stop);

        var runs = new List<SandboxRun>();
        for (var i = 0; i < 300; i++)
        {
            runs.Add(await sandbox.RunAsync(new SandboxProgram($"Console.Write({i});"), new SandboxLimits(), Stop));
        }

        await done.CancelAsync();
        await killer;
        output.WriteLine($"{kills} guests killed, {runs.Count(run => run.Verdict == Verdict.Killed)} programs lost of {runs.Count}");
        Assert.All(runs, run => Assert.Contains(run.Verdict, new[] { Verdict.Ok, Verdict.Killed }));
        Assert.InRange(runs.Count(run => run.Verdict == Verdict.Killed), 0, kills);
        Assert.Equal(Verdict.Ok, (await sandbox.RunAsync(new SandboxProgram("1"), new SandboxLimits(), Stop)).Verdict);
    }

    [Fact(Explicit = true)]
    public async Task Ten_thousand_random_texts_as_source()
    {
        await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions(), Stop);
        var verdicts = new System.Collections.Concurrent.ConcurrentDictionary<Verdict, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), Stop, async (i, stop) =>
        {
            var run = await sandbox.RunAsync(new SandboxProgram(RandomTexts.Make(i)), s_hostileLimits, stop);
            verdicts.AddOrUpdate(run.Verdict, 1, (_, count) => count + 1);
        });
        output.WriteLine(string.Join(", ", verdicts));
        Assert.Equal(10_000, verdicts.Values.Sum());
        Assert.Equal(Verdict.Ok, (await sandbox.RunAsync(new SandboxProgram("1"), new SandboxLimits(), Stop)).Verdict);
    }

    private static (string Source, Verdict[] Verdicts) Mixed(int i) => (i % 20) switch
    {
        0 => ($"while (true) {{ }} // {i}", [Verdict.Timeout]),
        1 => ($"int zero = {i} - {i}; Console.WriteLine(1 / zero);", [Verdict.RuntimeError]),
        2 => ($"undeclared{i}()", [Verdict.CompileError]),
        3 => ($"while (true) Console.WriteLine({i});", [Verdict.OutputLimit, Verdict.Timeout]),
        4 => ($"var all = new List<byte[]>(); while (true) {{ var b = new byte[{1 << 20} + {i}]; Array.Fill(b, (byte)1); all.Add(b); }}",
            [Verdict.MemoryLimit, Verdict.Timeout]),
        5 => ($"int F(int n) => {i} + F(n + 1); F(0)", [Verdict.Killed, Verdict.Timeout]),
        6 => ($"System.IO.File.ReadAllText(\"{i}\")", [Verdict.Blocked]),
        7 => ("Console.WriteLine(\"the same again\");", [Verdict.Ok]),
        _ => ($"Console.WriteLine(Enumerable.Range(0, {i}).Where(n => n % 3 == 0).Sum(n => (long)n));", [Verdict.Ok]),
    };

    /// <summary>What a guest, or a runtime with diagnostics, would leave. The pipes of a process that lives are not left behind.</summary>
    private static List<string> TemporaryFiles() =>
    [
        .. Directory.GetFileSystemEntries(Path.GetTempPath())
            .Select(path => Path.GetFileName(path))
            .Where(name => name.StartsWith("toolreasoner", StringComparison.Ordinal)
                || (name.StartsWith("clr-debug-pipe-", StringComparison.Ordinal) && !Directory.Exists($"/proc/{name.Split('-')[3]}"))),
    ];

    private static void Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
