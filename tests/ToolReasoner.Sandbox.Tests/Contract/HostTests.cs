using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Contract;

/// <summary>What the host itself must keep: its freedom, its descriptors, its children.</summary>
public sealed class HostTests(LandlockFixture fixture) : IClassFixture<LandlockFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_the_launching_threads_are_restricted()
    {
        for (var i = 0; i < 20; i++)
        {
            await fixture.Sandbox.RunAsync(new SandboxProgram($"Console.Write({i});"), new SandboxLimits(), Stop);
        }

        await Parallel.ForAsync(0, 200, Stop, async (_, stop) => await Task.Delay(5, stop));
        var restricted = Directory.GetDirectories("/proc/self/task")
            .Where(thread => File.ReadAllText(Path.Combine(thread, "status")).Contains("NoNewPrivs:\t1", StringComparison.Ordinal))
            .Select(thread => File.ReadAllText(Path.Combine(thread, "comm")).Trim());

        Assert.DoesNotContain(restricted, name => !name.StartsWith("sandbox launch", StringComparison.Ordinal) && !name.StartsWith(".NET Tiered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sandbox_that_is_closed_leaves_nothing()
    {
        var before = HostUsage.Read();
        var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = JailChoice.Landlock }, Stop);
        await sandbox.RunAsync(new SandboxProgram("1"), new SandboxLimits(), Stop);
        await using var session = await sandbox.OpenSessionAsync(new SandboxLimits(), Stop);
        await session.SubmitAsync(new SandboxProgram("1"), Stop);
        await session.DisposeAsync();

        await sandbox.DisposeAsync();

        var after = await HostUsage.SettleAsync(before);
        Assert.InRange(after.Descriptors, 0, before.Descriptors + 3);
    }

    [Fact]
    public async Task A_descriptor_that_the_host_forgot_to_mark_does_not_reach_a_guest()
    {
        const int setFlags = 2;
        var path = Path.GetTempFileName();
        using var file = File.OpenHandle(path);
        Assert.Equal(0, Native.Libc.FileControl((int)file.DangerousGetHandle(), setFlags, 0));

        await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = JailChoice.Landlock, IdleRunners = 1 }, Stop);

        var links = sandbox.IdleProcessIds.SelectMany(id => Directory.GetFiles($"/proc/{id}/fd")).Select(link => File.ResolveLinkTarget(link, false)?.FullName).ToList();
        File.Delete(path);
        Assert.NotEmpty(links);
        Assert.DoesNotContain(path, links);
    }

    [Fact]
    public async Task A_jail_that_is_not_there_is_an_error_that_says_what_to_do()
    {
        var options = new SandboxOptions { GuestFolder = "/nowhere" };

        var problem = await Assert.ThrowsAsync<SandboxUnavailableException>(() => JailedSandbox.StartAsync(options, Stop));

        Assert.Contains("guest program is missing", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(301)]
    public async Task Random_texts_as_source_are_answered(int first)
    {
        for (var i = first; i < first + 100; i += 3)
        {
            var run = await fixture.Sandbox.RunAsync(new SandboxProgram(RandomTexts.Make(i)), new SandboxLimits(), Stop);
            Assert.Contains(run.Verdict, new[] { Verdict.CompileError, Verdict.Ok, Verdict.RuntimeError, Verdict.Blocked });
        }
    }
}
