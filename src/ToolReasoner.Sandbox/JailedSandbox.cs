using System.Diagnostics;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Compiling;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox;

/// <summary>
/// Runs untrusted C#: a jailed compiler that stays warm, and jailed runners that were started ahead, each for one program or session.
/// </summary>
public sealed class JailedSandbox : ISandbox, IAsyncDisposable
{
    private readonly SandboxOptions _options;
    private readonly IJail _jail;
    private readonly CompilerPool _compilers;
    private readonly RunnerPool _runners;
    private readonly CompileCache _cache;
    private readonly SemaphoreSlim _places;

    private JailedSandbox(SandboxOptions options, IJail jail, IGuest firstRunner)
    {
        _options = options;
        _jail = jail;
        _cache = new CompileCache(options.CacheBytes);
        _places = new SemaphoreSlim(options.Parallelism);
        var starter = new GuestStarter(jail);
        _compilers = new CompilerPool(starter, options, max: Math.Clamp(options.Parallelism, 1, 2));
        _compilers.Begin();
        _runners = new RunnerPool(starter, options.IdleRunners, new Runner(firstRunner, hasEverything: false));
    }

    /// <summary>Name of the jail that stands around every guest.</summary>
    public string JailName => _jail.Name;

    /// <summary>Process ids of the guests that wait, as the host sees them: runners, then compilers.</summary>
    public IReadOnlyList<int> IdleProcessIds => [.. _runners.IdleProcessIds, .. _compilers.ProcessIds];

    /// <summary>Chooses the jail and starts the first guests.</summary>
    /// <exception cref="SandboxUnavailableException">No jail stands; the message says which were tried and why they do not.</exception>
    public static async Task<JailedSandbox> StartAsync(SandboxOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var (jail, firstRunner) = await JailSelection.ChooseAsync(options, cancellationToken).ConfigureAwait(false);
        return new JailedSandbox(options, jail, firstRunner);
    }

    /// <inheritdoc/>
    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(limits);
        limits.Check();
        return RunOnceAsync(program, limits, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        limits.Check();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<ISandboxSession>(new SandboxSession(this, limits, []));
    }

    /// <summary>Opens a sandbox for the programs of one problem. What they share is <see cref="SandboxOptions.Reuse"/>'s to say.</summary>
    public ProblemSandbox OpenProblem() => new(this, _options.Reuse);

    /// <summary>Kills every guest and waits until they are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _runners.DisposeAsync().ConfigureAwait(false);
        await _compilers.DisposeAsync().ConfigureAwait(false);
        await _jail.DisposeAsync().ConfigureAwait(false);
        _places.Dispose();
    }

    /// <summary>Waits for a place among the programs that compile or run at the same time.</summary>
    internal async Task<IDisposable> TakePlaceAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Place(_places);
    }

    internal Task<Runner> TakeRunnerAsync(bool everything, CancellationToken cancellationToken) => _runners.TakeAsync(everything, cancellationToken);

    internal void Discard(Runner runner) => _runners.Discard(runner);

    /// <summary>Compiles, or remembers.</summary>
    internal async Task<TimedCompilation> CompileAsync(
        IReadOnlyList<string>? prior, string source, TimeSpan wallTime, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var request = new CompileRequest(_options.Policy, prior, source);
        var key = CompileCache.KeyOf(request);
        if (_cache.Find(key) is { } known)
        {
            return new TimedCompilation(new CompileEnd.Answered(known), Stopwatch.GetElapsedTime(started));
        }

        var compiler = await _compilers.TakeAsync(cancellationToken).ConfigureAwait(false);
        started = Stopwatch.GetTimestamp();
        try
        {
            var time = wallTime < _options.CompileTime ? wallTime : _options.CompileTime;
            var end = await compiler.CompileAsync(request.ToFrame(), time, cancellationToken).ConfigureAwait(false);
            if (end is CompileEnd.Answered answered)
            {
                _cache.Add(key, answered.Reply);
            }

            return new TimedCompilation(end, Stopwatch.GetElapsedTime(started));
        }
        finally
        {
            _compilers.Return(compiler);
        }
    }

    private async Task<SandboxRun> RunOnceAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken)
    {
        var report = new RunReport(limits, _jail.Name);
        using var place = await TakePlaceAsync(cancellationToken).ConfigureAwait(false);
        var compiled = report.Take(await CompileAsync(null, program.Source, limits.WallTime, cancellationToken).ConfigureAwait(false));
        if (compiled is null)
        {
            return report.Finish();
        }

        var runner = await TakeRunnerAsync(compiled.NeedsEverything, cancellationToken).ConfigureAwait(false);
        try
        {
            var request = RunReport.RequestFor(compiled, RunMode.Once, limits, standardInput: "");
            await report.RunAsync(runner, request, program.StandardInput, cancellationToken).ConfigureAwait(false);
            return report.Finish();
        }
        finally
        {
            Discard(runner);
        }
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
