using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The session that the shared programs of a trajectory run in. Its truth is the trajectory: where the open session has run something else,
/// a new one repeats the trajectory's successful programs. So branches, searches and resumed runs need no state of their own.
/// </summary>
internal sealed class SharedSession(ISandbox sandbox, SandboxLimits limits) : IAsyncDisposable
{
    private readonly List<string> _done = [];
    private ISandboxSession? _session;

    /// <summary>Runs a program after the trajectory's successful shared ones.</summary>
    public async Task<SandboxRun> SubmitAsync(Trajectory trajectory, string source, CancellationToken cancellationToken)
    {
        var before = trajectory.Turns.Where(turn => turn is { Author: Author.Sandbox, Run: { IsShared: true, Succeeded: true } }).Select(turn => turn.Run!.Source).ToList();
        if (_session is null || !_done.SequenceEqual(before))
        {
            await OpenAsync(before, cancellationToken).ConfigureAwait(false);
        }

        var run = await _session!.SubmitAsync(new SandboxProgram(source), cancellationToken).ConfigureAwait(false);
        if (run.End is RunEnd.Completed)
        {
            _done.Add(source);
        }

        return run;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync().ConfigureAwait(false);
            _session = null;
        }
    }

    private async Task OpenAsync(List<string> programs, CancellationToken cancellationToken)
    {
        await DisposeAsync().ConfigureAwait(false);
        _done.Clear();
        _session = await sandbox.OpenSessionAsync(limits, cancellationToken).ConfigureAwait(false);
        foreach (var program in programs)
        {
            var run = await _session.SubmitAsync(new SandboxProgram(program), cancellationToken).ConfigureAwait(false);
            if (run.End is not RunEnd.Completed)
            {
                throw new SandboxUnavailableException($"A program that had succeeded ended otherwise when it was repeated: {run.Verdict}. The session cannot be restored.");
            }

            _done.Add(program);
        }
    }
}
