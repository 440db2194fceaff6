using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>Answers at once, with what the only text of the program says, or else with a truth.</summary>
internal sealed class AnsweringSandbox : ISandbox, ISandboxSession
{
    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
        SubmitAsync(program, cancellationToken);

    public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default)
    {
        var text = program.Source.Split('"') is [_, var inside, ..] ? inside : "True";
        return Task.FromResult(new SandboxRun(
            new RunEnd.Completed(), text + "\n", "", null, [], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, "none"));
    }

    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        Task.FromResult<ISandboxSession>(this);

    public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
