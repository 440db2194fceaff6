using ToolReasoner.Sandboxing;

namespace ToolReasoner.Training.Lessons;

/// <summary>
/// A sandbox whose sessions are no sessions: each submission runs as a program of its own. Fit only for programs that declare all that
/// they use, as those of the curriculum do; with a sandbox that reuses its runner, some ten times as fast.
/// </summary>
/// <param name="sandbox">Runs the programs.</param>
public sealed class SharedRunner(ISandbox sandbox) : ISandbox
{
    private const int MostTries = 4;

    /// <inheritdoc/>
    public async Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var run = await sandbox.RunAsync(program, limits, cancellationToken).ConfigureAwait(false);
            if (attempt == MostTries || run.End is not (RunEnd.OverLimit or RunEnd.Died))
            {
                return run;
            }
        }
    }

    /// <inheritdoc/>
    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        Task.FromResult<ISandboxSession>(new Submissions(this, limits));

    private sealed class Submissions(SharedRunner runner, SandboxLimits limits) : ISandboxSession
    {
        /// <inheritdoc/>
        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) =>
            runner.RunAsync(program, limits, cancellationToken);

        /// <inheritdoc/>
        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<ISandboxSession>>([.. Enumerable.Range(0, count).Select(_ => new Submissions(runner, limits))]);

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
