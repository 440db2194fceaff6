using System.Collections.Concurrent;
using System.Diagnostics;
using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Doctor;
using ToolReasoner.Sandbox.Tests.Attacks;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>
/// Kills with SIGKILL during a run of 500 programs: containers, the engine, the host. Nothing is lost but what was in flight, nobody is
/// blamed for it, and nothing is left. On an engine of their own.
/// </summary>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class ContainerCrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly int[] s_crashesAfter = [100, 250, 400]; // programs

    private const int Programs = 500;
    private readonly EngineProcess _engine = EngineProcess.Docker();
    private string? _missing;
    private int _mountsBefore;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // An engine that starts again leaves a small machine little for anything else.
    private SandboxOptions Options => new() { Jail = JailChoice.Container, Container = _engine.Options, CompileTime = TimeSpan.FromSeconds(60) };

    public async ValueTask InitializeAsync()
    {
        _missing = (await TestEngines.Docker.GetAsync()).Missing;
        if (_missing is null)
        {
            await _engine.StartAsync();
            ProcessTable.Engines.Add(_engine.Folder);
            await ContainerImage.BuildAsync(Options);
            _mountsBefore = _engine.Mounts().Count;
        }
    }

    public async ValueTask DisposeAsync()
    {
        ProcessTable.Engines.Remove(_engine.Folder);
        await _engine.DisposeAsync();
    }

    [Fact]
    public async Task Killed_containers_cost_only_the_programs_that_were_in_them()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var kills = 0;
        var runs = new ConcurrentBag<(int Number, SandboxRun Run)>();
        await using (var sandbox = await JailedSandbox.StartAsync(Options, Stop))
        {
            using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var killer = Task.Run(async () =>
            {
                var random = new Random(7);
                while (!done.IsCancellationRequested)
                {
                    var all = GuestsOf(_engine);
                    if (all.Count > 0)
                    {
                        kills += Kill(all[random.Next(all.Count)].Id) ? 1 : 0;
                    }

                    await Task.Delay(2_000, CancellationToken.None);
                }
            }, Stop);
            try
            {
                await Parallel.ForAsync(0, Programs, new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = Stop }, async (i, stop) =>
                    runs.Add((i, await UntilItRunsAsync(sandbox, $"Console.Write({i});", stop))));
            }
            finally
            {
                await done.CancelAsync();
                await killer;
            }
        }

        var lost = runs.Count(one => one.Run.Verdict == Verdict.Killed);
        output.WriteLine($"{kills} containers killed, {lost} programs of {runs.Count} lost");
        Assert.Equal(Programs, runs.Count);
        Assert.All(runs, one => Assert.True(one.Run.Verdict == Verdict.Killed || (one.Run.Verdict, one.Run.Output) == (Verdict.Ok, $"{one.Number}"), $"{one.Run.End}"));
        Assert.InRange(kills, 10, int.MaxValue);
        Assert.InRange(lost, 0, kills);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_killed_engine_is_never_the_programs_fault()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var failures = 0;
        var done = 0;
        var runs = new ConcurrentBag<(int Number, SandboxRun Run)>();
        await using (var sandbox = await JailedSandbox.StartAsync(Options, Stop))
        {
            var crashes = Task.Run(async () =>
            {
                foreach (var after in s_crashesAfter)
                {
                    while (Volatile.Read(ref done) < after)
                    {
                        await Task.Delay(20, Stop);
                    }

                    await _engine.CrashAsync();
                    await Task.Delay(500, Stop);
                    await _engine.StartAsync();
                }
            }, Stop);
            await Parallel.ForAsync(0, Programs, new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = Stop }, async (i, stop) =>
            {
                // Long enough to be in flight when the engine goes.
                var run = await UntilItRunsAsync(sandbox, $"System.Threading.Thread.Sleep({i % 5 * 40}); Console.Write({i});", stop, () => Interlocked.Increment(ref failures));
                runs.Add((i, run));
                Interlocked.Increment(ref done);
            });
            await crashes;
        }

        output.WriteLine($"3 crashes, {failures} tries failed with the sandbox, {runs.Count} programs ran");
        Assert.All(runs, one => Assert.True((one.Run.Verdict, one.Run.Output) == (Verdict.Ok, $"{one.Number}"), $"{one.Run.End}"));
        Assert.Equal(Programs, runs.Count);
        Assert.InRange(failures, 1, int.MaxValue);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_killed_host_leaves_nothing_after_the_sweep()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var progress = Path.Combine(_engine.Folder, "progress");
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(ContainerCrashTests).Assembly.Location, "--filter-class", $"*.{nameof(HostToBeKilled)}", "--explicit", "only", "--results-directory", _engine.Folder, "--no-progress",
        ])
        {
            Environment = { [HostToBeKilled.Engine] = _engine.Address, [HostToBeKilled.Progress] = progress },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var host = Process.Start(start)!;
        var said = host.StandardOutput.ReadToEndAsync(Stop);
        _ = host.StandardError.ReadToEndAsync(Stop);
        while (!File.Exists(progress) || new FileInfo(progress).Length < 100)
        {
            Assert.False(host.HasExited, host.HasExited ? $"the host ended by itself: {await said}" : "");
            await Task.Delay(50, Stop);
        }

        Assert.NotEmpty(GuestsOf(_engine));
        host.Kill();
        await host.WaitForExitAsync(Stop);

        // Without any sweep: guests end with their host's line, those too that are in the middle of an endless program.
        var killed = Stopwatch.GetTimestamp();
        while (GuestsOf(_engine).Count > 0 && Stopwatch.GetElapsedTime(killed) < TimeSpan.FromSeconds(10))
        {
            await Task.Delay(50, Stop);
        }

        output.WriteLine($"guests were gone after {Stopwatch.GetElapsedTime(killed).TotalMilliseconds:0} ms, {new FileInfo(progress).Length} programs had run");
        Assert.Empty(GuestsOf(_engine));
        var swept = await SandboxDoctor.CleanAsync(_engine.Options, Stop);
        Assert.InRange(swept.Removed, 1, 100);
        Assert.Equal(0, swept.LeftAlone);
        await NothingIsLeftAsync();
    }

    /// <summary>A sandbox that says that it failed has not blamed the program: it is tried again.</summary>
    private static async Task<SandboxRun> UntilItRunsAsync(JailedSandbox sandbox, string source, CancellationToken stop, Action? failed = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await sandbox.RunAsync(new SandboxProgram(source), new SandboxLimits { WallTime = TimeSpan.FromSeconds(60) }, stop);
            }
            catch (SandboxUnavailableException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(5))
            {
                failed?.Invoke();
                await Task.Delay(100, stop);
            }
        }
    }

    private static bool Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
            return true;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false; // it has ended by itself
        }
    }

    /// <summary>Guests under one engine, whoever their host is.</summary>
    private static List<ProcessRow> GuestsOf(EngineProcess engine) =>
        [.. ProcessTable.Read().Descendants(Environment.ProcessId).Where(row => row.IsInContainer && ProcessTable.ReadRow(row.Parent)?.CommandLine.Contains(engine.Folder, StringComparison.Ordinal) == true)];

    private async Task NothingIsLeftAsync()
    {
        using var configuration = new DockerClientConfiguration(new Uri(_engine.Address));
        using var client = configuration.CreateClient();
        Assert.Empty(await client.Containers.ListContainersAsync(new ContainersListParameters { All = true }, Stop));

        // A container whose start the engine's crash has cut in two is in no list; its guest ends because nobody takes charge of it.
        var started = Stopwatch.GetTimestamp();
        while (GuestsOf(_engine).Count > 0 && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(90))
        {
            await Task.Delay(500, Stop);
        }

        Assert.Empty(GuestsOf(_engine));
        Assert.Equal(_mountsBefore, _engine.Mounts().Count);
    }
}

/// <summary>A host that runs endless and short programs until somebody kills it; started by the test above as a process of its own.</summary>
public sealed class HostToBeKilled
{
    public const string Engine = "TR_TEST_ENGINE";
    public const string Progress = "TR_TEST_PROGRESS";

    [Fact(Explicit = true)]
    public async Task Run_programs_without_end()
    {
        var stop = TestContext.Current.CancellationToken;
        var engine = Environment.GetEnvironmentVariable(Engine);
        Assert.SkipWhen(engine is null, "Only for a test that kills it.");
        var options = new SandboxOptions { Jail = JailChoice.Container, Container = new ContainerOptions { Engine = engine }, Parallelism = 3 };
        await using var sandbox = await JailedSandbox.StartAsync(options, stop);
        var endless = sandbox.RunAsync(new SandboxProgram("while (true) { }"), new SandboxLimits { WallTime = TimeSpan.FromMinutes(10), CpuTime = TimeSpan.FromMinutes(10) }, stop);
        for (var i = 0; i < 500; i++)
        {
            var run = await sandbox.RunAsync(new SandboxProgram($"Console.Write({i});"), new SandboxLimits(), stop);
            await File.AppendAllTextAsync(Environment.GetEnvironmentVariable(Progress)!, run.Verdict == Verdict.Ok ? "." : "x", stop);
        }

        await endless;
    }
}
