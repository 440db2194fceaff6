using ToolReasoner.Sandboxing;

namespace ToolReasoner.Training.Lessons;

/// <summary>
/// A sandbox whose sessions are no sessions: each submission runs as a program of its own. Fit only for programs that declare all that
/// they use, as those of the curriculum do; with a sandbox that reuses its runner, some ten times as fast.
/// </summary>
/// <param name="sandbox">Runs the programs.</param>
public sealed class SharedRunner(ISandbox sandbox) : ISandbox
{
    /// <inheritdoc/>
    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
        sandbox.RunAsync(program, limits, cancellationToken);

    /// <inheritdoc/>
    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        Task.FromResult<ISandboxSession>(new Submissions(sandbox, limits));

    private sealed class Submissions(ISandbox sandbox, SandboxLimits limits) : ISandboxSession
    {
        /// <inheritdoc/>
        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) =>
            sandbox.RunAsync(program, limits, cancellationToken);

        /// <inheritdoc/>
        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<ISandboxSession>>([.. Enumerable.Range(0, count).Select(_ => new Submissions(sandbox, limits))]);

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
