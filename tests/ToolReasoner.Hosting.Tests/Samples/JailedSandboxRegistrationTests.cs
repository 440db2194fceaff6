using Microsoft.Extensions.DependencyInjection;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Hosting.Tests.Samples;

public sealed class JailedSandboxRegistrationTests
{
    [Fact]
    public async Task A_registered_sandbox_starts_with_its_first_program_and_ends_with_the_container()
    {
        ISandbox sandbox;
        await using (var services = new ServiceCollection().AddJailedSandbox(new SandboxOptions { IdleRunners = 1 }).BuildServiceProvider())
        {
            sandbox = services.GetRequiredService<ISandbox>();
            var run = await sandbox.RunAsync(new SandboxProgram("1 + 1"), new SandboxLimits { WallTime = TimeSpan.FromSeconds(60) }, TestContext.Current.CancellationToken);

            Assert.Equal("2", run.Result);
            Assert.Same(sandbox, services.GetRequiredService<ISandbox>());
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => sandbox.RunAsync(new SandboxProgram("1 + 1"), new SandboxLimits(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_out_of_range_are_refused_at_the_door() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddJailedSandbox(new SandboxOptions { Parallelism = 0 }));
}
