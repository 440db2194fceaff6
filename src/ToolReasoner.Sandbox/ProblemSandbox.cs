using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox;

/// <summary>
/// The sandbox of one problem. With <see cref="RunnerReuse.PerProblem"/> its programs share a runner, each in a load context of its own,
/// one after another; a program that ends badly costs the others nothing but a new runner.
/// </summary>
public sealed class ProblemSandbox : ISandbox, IAsyncDisposable
{
    private readonly JailedSandbox _sandbox;
    private readonly RunnerReuse _reuse;
    private readonly SemaphoreSlim _turn = new(1);
    private Runner? _runner;

    internal ProblemSandbox(JailedSandbox sandbox, RunnerReuse reuse)
    {
        _sandbox = sandbox;
        _reuse = reuse;
    }

    /// <inheritdoc/>
    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        _sandbox.OpenSessionAsync(limits, cancellationToken);

    /// <inheritdoc/>
    public async Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default)
    {
        if (_reuse == RunnerReuse.PerProgram)
        {
            return await _sandbox.RunAsync(program, limits, cancellationToken).ConfigureAwait(false);
        }

        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(limits);
        limits.Check();
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunSharedAsync(program, limits, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Kills the shared runner. The sandbox it came from goes on.</summary>
    public ValueTask DisposeAsync()
    {
        DropRunner();
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<SandboxRun> RunSharedAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken)
    {
        var report = new RunReport(limits, _sandbox.JailName);
        using var place = await _sandbox.TakePlaceAsync(cancellationToken).ConfigureAwait(false);
        var compiled = report.Take(
            await _sandbox.CompileAsync(null, program.Source, limits.WallTime, cancellationToken).ConfigureAwait(false));
        if (compiled is null)
        {
            return report.Finish();
        }

        if (_runner is { Exited.IsCompleted: true } || (compiled.NeedsEverything && _runner is { HasEverything: false }))
        {
            DropRunner();
        }

        var reusable = false;
        _runner ??= await _sandbox.TakeRunnerAsync(compiled.NeedsEverything, cancellationToken).ConfigureAwait(false);
        try
        {
            var request = RunReport.RequestFor(compiled, RunMode.Shared, limits, program.StandardInput);
            await report.RunAsync(_runner, request, input: null, cancellationToken).ConfigureAwait(false);
            var run = report.Finish();
            reusable = !_runner.IsSpent && run.End is (RunEnd.Completed or RunEnd.Threw);
            return run;
        }
        finally
        {
            if (!reusable)
            {
                DropRunner();
            }
        }
    }

    private void DropRunner()
    {
        if (_runner is { } runner)
        {
            _runner = null;
            _sandbox.Discard(runner);
        }
    }
}
