using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.Tests.Running;

/// <summary>
/// A sandbox whose runs are a function of the program. What the engine makes of runs is tested with it; the real one has its own tests.
/// </summary>
internal sealed class ScriptedSandbox(Func<string, SandboxRun> run) : ISandbox, ISandboxSession
{
    public static SandboxRun Printed(string output) => Ended(new RunEnd.Completed(), output);

    public static SandboxRun Ended(RunEnd end, string output = "") =>
        new(end, output, "", null, [], TimeSpan.FromMilliseconds(3), TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(9), 0, "none");

    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
        SubmitAsync(program, cancellationToken);

    public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) =>
        Task.FromResult(run(program.Source));

    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        Task.FromResult<ISandboxSession>(this);

    public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
