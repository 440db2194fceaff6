using ToolReasoner.Sandbox;

[assembly: AssemblyFixture(typeof(ToolReasoner.Benchmarks.Tests.SandboxFixture))]

namespace ToolReasoner.Benchmarks.Tests;

/// <summary>Real sandboxes for all tests.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    public JailedSandbox Sandbox { get; private set; } = null!;

    /// <summary>Another one, whose programs may name what they like: what holds there holds by the judge and the jail alone.</summary>
    public JailedSandbox WithoutPolicy { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Sandbox = await JailedSandbox.StartAsync(new SandboxOptions());
        WithoutPolicy = await JailedSandbox.StartAsync(new SandboxOptions { Policy = false });
    }

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        await WithoutPolicy.DisposeAsync();
    }
}
