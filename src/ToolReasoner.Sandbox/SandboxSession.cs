using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox;

/// <summary>
/// A session whose truth is the list of its successful submissions. The runner is only their effect: when a submission ends badly the
/// runner is thrown away, since it may have changed what was there, and the next submission starts from a new one that repeats the list
/// (compiled already, a few milliseconds each). Repeating is checked: a submission that then prints or yields something else, because it
/// draws random numbers or reads the clock, ends the session.
/// </summary>
internal sealed class SandboxSession(JailedSandbox sandbox, SandboxLimits limits, IReadOnlyList<SandboxSession.Turn> past) : ISandboxSession
{
    private readonly List<Turn> _turns = [.. past];
    private readonly SemaphoreSlim _turn = new(1);
    private Runner? _runner;
    private bool _closed;

    public async Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return await SubmitNextAsync(program, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        SandboxSession[] forks;
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            forks = [.. Enumerable.Range(0, count).Select(_ => new SandboxSession(sandbox, limits, _turns))];
        }
        finally
        {
            _turn.Release();
        }

        try
        {
            await Task.WhenAll(forks.Select(fork => fork.RebuildAsync(needsEverything: false, cancellationToken))).ConfigureAwait(false);
            return forks;
        }
        catch
        {
            foreach (var fork in forks)
            {
                await fork.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _closed = true;
        DropRunner();
        _turn.Release();
    }

    private async Task<SandboxRun> SubmitNextAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var report = new RunReport(limits, sandbox.JailName);
        using var place = await sandbox.TakePlaceAsync(cancellationToken).ConfigureAwait(false);
        string[] prior = [.. _turns.Select(turn => turn.Source)];
        var compiled = report.Take(
            await sandbox.CompileAsync(prior, program.Source, limits.WallTime, cancellationToken).ConfigureAwait(false));
        if (compiled is null)
        {
            return report.Finish();
        }

        await RebuildAsync(compiled.NeedsEverything, cancellationToken).ConfigureAwait(false);
        var completed = false;
        try
        {
            var request = RunReport.RequestFor(compiled, RunMode.Submission, limits, program.StandardInput);
            await report.RunAsync(_runner!, request, input: null, cancellationToken).ConfigureAwait(false);
            var run = report.Finish();
            if (run.End is RunEnd.Completed)
            {
                _turns.Add(new Turn(program.Source, request, compiled.NeedsEverything, run.Output, run.Result));
                completed = true;
            }

            return run;
        }
        finally
        {
            if (!completed)
            {
                DropRunner();
            }
        }
    }

    /// <summary>Makes sure there is a live runner that has all successful submissions behind it.</summary>
    private async Task RebuildAsync(bool needsEverything, CancellationToken cancellationToken)
    {
        if (_runner is { Exited.IsCompleted: false } && (_runner.HasEverything || !needsEverything))
        {
            return;
        }

        DropRunner();
        var everything = needsEverything || _turns.Exists(turn => turn.NeedsEverything);
        _runner = await sandbox.TakeRunnerAsync(everything, cancellationToken).ConfigureAwait(false);
        var rebuilt = false;
        try
        {
            foreach (var turn in _turns)
            {
                var again = await _runner.RunAsync(turn.Request, null, limits, limits.WallTime, cancellationToken).ConfigureAwait(false);
                if (again.Stop is not RunStop.Reported { Reply: { Threw: false } reply } || again.Output != turn.Output || reply.Result != turn.Result)
                {
                    throw new SandboxUnavailableException(
                        "The session could not be rebuilt: an earlier submission did something else when it was repeated (random numbers, the clock). Open a new session.");
                }
            }

            rebuilt = true;
        }
        finally
        {
            if (!rebuilt)
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
            sandbox.Discard(runner);
        }
    }

    /// <summary>A submission that succeeded, and what it printed.</summary>
    internal sealed record Turn(string Source, RunRequest Request, bool NeedsEverything, string Output, string? Result);
}
