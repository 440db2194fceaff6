using ToolReasoner.Sandbox;

[assembly: AssemblyFixture(typeof(ToolReasoner.Training.Tests.SandboxFixture))]

namespace ToolReasoner.Training.Tests;

/// <summary>One real sandbox for all tests.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    public JailedSandbox Sandbox { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Reuse = RunnerReuse.PerProblem });

    public async ValueTask DisposeAsync() => await Sandbox.DisposeAsync();
}
