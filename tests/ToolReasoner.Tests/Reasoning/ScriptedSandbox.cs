using ToolReasoner.Sandboxing;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>A sandbox that answers from a function of the program's text. Tests of the engine only; programs are run for real elsewhere.</summary>
internal sealed class ScriptedSandbox(Func<string, SandboxRun> run) : ISandbox
{
    /// <summary>One that always prints the same.</summary>
    public ScriptedSandbox(string output)
        : this(_ => Printed(output))
    {
    }

    /// <summary>The programs it was given, in order.</summary>
    public List<string> Programs { get; } = [];

    public static SandboxRun Printed(string output) => Ended(new RunEnd.Completed(), output);

    public static SandboxRun Ended(RunEnd end, string output = "") => new(end, output, "", null, [], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, "none");

    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default)
    {
        lock (Programs)
        {
            Programs.Add(program.Source);
        }

        return Task.FromResult(run(program.Source));
    }

    public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) => Task.FromResult<ISandboxSession>(new Session(this));

    private sealed class Session(ScriptedSandbox sandbox) : ISandboxSession
    {
        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) => sandbox.RunAsync(program, new SandboxLimits(), cancellationToken);

        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<ISandboxSession>>([.. Enumerable.Range(0, count).Select(_ => new Session(sandbox))]);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
