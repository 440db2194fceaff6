using ToolReasoner.Sandbox;

[assembly: AssemblyFixture(typeof(ToolReasoner.Benchmarks.Tests.SandboxFixture))]

namespace ToolReasoner.Benchmarks.Tests;

/// <summary>Real sandboxes for all tests.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    // Tests run on busy machines, where a compilation may wait for its processor.
    private static readonly TimeSpan s_compileTime = TimeSpan.FromSeconds(30);

    public JailedSandbox Sandbox { get; private set; } = null!;

    /// <summary>Another one, whose programs may name what they like: what holds there holds by the judge and the jail alone.</summary>
    public JailedSandbox WithoutPolicy { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Sandbox = await JailedSandbox.StartAsync(new SandboxOptions { CompileTime = s_compileTime });
        WithoutPolicy = await JailedSandbox.StartAsync(new SandboxOptions { Policy = false, CompileTime = s_compileTime });
    }

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        await WithoutPolicy.DisposeAsync();
    }
}
