using ToolReasoner.Sandbox.Tests.Containers;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>A scene and one sandbox on it, shared by all attacks of one class.</summary>
/// <param name="jail">The jail under attack.</param>
/// <param name="policy">Whether the policy helps.</param>
public abstract class JailedStage(JailChoice jail, bool policy) : IAsyncLifetime
{
    private static readonly SandboxLimits s_limits = new()
    {
        WallTime = TimeSpan.FromSeconds(5), MemoryBytes = 256L << 20, OutputChars = 16_000,
    };

    // Four pipes, a handle of the process, and what its start needs for a moment.
    private const int DescriptorsOfOneGuest = 8;

    // Its signal pipe, its poller and the like, which stay once they are there.
    private const int DescriptorsOfTheFramework = 8;

    // An engine takes its time to start a container, and until it says so the sandbox does not know of the guest.
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(jail == JailChoice.Container ? 20 : 3);

    private AttackScene? _scene;
    private JailedSandbox? _sandbox;
    private int _descriptors;
    private int _guests;
    private int _descriptorsBefore;

    /// <summary>Whether the policy is on.</summary>
    internal bool Policy => policy;

    /// <summary>Why there is no such jail here; null when there is.</summary>
    internal string? Absent { get; private set; }

    /// <summary>The engine of a container jail.</summary>
    internal virtual TestEngine Engine => TestEngines.Docker;

    /// <summary>How late a program may end: the end of its process, two busy processors, and an engine that has work of its own.</summary>
    internal TimeSpan Slack => TimeSpan.FromMilliseconds(jail == JailChoice.Container ? 2_000 : 750);

    internal AttackScene Scene => _scene ?? throw new InvalidOperationException("The stage is not set.");

    /// <summary>What the state probe says in a fresh runner.</summary>
    internal string UntouchedState { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Absent = jail == JailChoice.Bubblewrap && !BubblewrapIsThere()
            ? "There is no bwrap on the path."
            : jail == JailChoice.Container ? (await Engine.GetAsync()).Missing
            : jail == JailChoice.Landlock && !File.ReadAllText("/proc/kallsyms").Contains("landlock", StringComparison.Ordinal)
                ? "This kernel has no Landlock."
                : null;
        if (Absent is not null)
        {
            return;
        }

        var container = new ContainerOptions();
        if (jail == JailChoice.Container)
        {
            container = (await Engine.GetAsync()).Engine!.Options;
        }

        _descriptorsBefore = Descriptors.Count();
        _scene = new AttackScene();
        _sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = jail, Policy = policy, Container = container }, CancellationToken.None);
        UntouchedState = (await RunAsync(AttackCorpus.StateProbe, TimeSpan.FromSeconds(20))).Output;
        await RunNextAsync();
        await Task.Delay(1000);
        _descriptors = Descriptors.Count();
        _guests = GuestCount();
    }

    public async ValueTask DisposeAsync()
    {
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Assert.Empty(ProcessTable.Read().Guests(Environment.ProcessId));
        }

        if (_scene is not null)
        {
            await _scene.DisposeAsync();
            Assert.Equal(0, await DescriptorsBeyondAsync(() => _descriptorsBefore + DescriptorsOfTheFramework));
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a text.</summary>
    internal Task<SandboxRun> RunAsync(string source, TimeSpan wallTime) =>
        _sandbox!.RunAsync(new SandboxProgram(source), s_limits with { WallTime = wallTime }, TestContext.Current.CancellationToken);

    /// <summary>Runs an honest program, as the next one after an attack.</summary>
    internal async Task<string> RunNextAsync()
    {
        var run = await RunAsync("Console.WriteLine(6*7)", TimeSpan.FromSeconds(10));
        return $"{run.Verdict} {run.Output.TrimEnd()} {run.Result}".TrimEnd();
    }

    /// <summary>Runners that the sandbox does not know of after a while: those of past programs.</summary>
    internal async Task<IReadOnlyList<ProcessRow>> ForgottenGuestsAsync()
    {
        var forgotten = Forgotten();
        for (var waited = TimeSpan.Zero; forgotten.Count > 0 && waited < _patience; waited += TimeSpan.FromMilliseconds(50))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            forgotten = Forgotten();
        }

        return forgotten;
    }

    /// <summary>Descriptors of this process beyond those it had when the sandbox was at rest, and those of guests started since.</summary>
    internal Task<int> DescriptorsTooManyAsync() =>
        DescriptorsBeyondAsync(() => _descriptors + (DescriptorsOfOneGuest * Math.Max(0, GuestCount() - _guests)));

    private async Task<int> DescriptorsBeyondAsync(Func<int> enough)
    {
        var beyond = Descriptors.Count() - enough();
        for (var waited = TimeSpan.Zero; beyond > 0 && waited < _patience; waited += TimeSpan.FromMilliseconds(50))
        {
            await Task.Delay(50);
            beyond = Descriptors.Count() - enough();
        }

        return Math.Max(0, beyond);
    }

    private static int GuestCount() => ProcessTable.Read().Guests(Environment.ProcessId).Count;

    private static bool BubblewrapIsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Any(folder => File.Exists(Path.Combine(folder, "bwrap")));

    private List<ProcessRow> Forgotten()
    {
        var table = ProcessTable.Read();
        var idle = _sandbox!.IdleProcessIds.ToHashSet();
        return [.. table.Guests(Environment.ProcessId).Where(guest => !guest.IsCompiler && !idle.Contains(guest.Id) && !idle.Contains(guest.Parent))];
    }
}

/// <summary>Landlock, the policy on.</summary>
public sealed class LandlockWithPolicy() : JailedStage(JailChoice.Landlock, policy: true);

/// <summary>Landlock alone.</summary>
public sealed class LandlockAlone() : JailedStage(JailChoice.Landlock, policy: false);

/// <summary>Bubblewrap, the policy on.</summary>
public sealed class BubblewrapWithPolicy() : JailedStage(JailChoice.Bubblewrap, policy: true);

/// <summary>Bubblewrap alone.</summary>
public sealed class BubblewrapAlone() : JailedStage(JailChoice.Bubblewrap, policy: false);

/// <summary>A container, the policy on.</summary>
public sealed class ContainerWithPolicy() : JailedStage(JailChoice.Container, policy: true);

/// <summary>A container alone.</summary>
public sealed class ContainerAlone() : JailedStage(JailChoice.Container, policy: false);

/// <summary>A container of Podman's, alone.</summary>
public sealed class PodmanAlone() : JailedStage(JailChoice.Container, policy: false)
{
    internal override TestEngine Engine => TestEngines.Podman;
}
