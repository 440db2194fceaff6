using System.Runtime.Versioning;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Guests;

[SupportedOSPlatform("linux")]
public sealed class LockProofTests(LandlockFixture fixture) : IClassFixture<LandlockFixture>
{
    [Fact]
    public void Guests_that_wait_are_locked_in()
    {
        Assert.NotEmpty(fixture.Sandbox.IdleProcessIds);
        Assert.All(fixture.Sandbox.IdleProcessIds, LockProof.Check);
    }

    [Fact]
    public void A_process_without_the_lock_has_no_proof()
    {
        var problem = Assert.Throws<SandboxUnavailableException>(() => LockProof.Check(Environment.ProcessId));

        Assert.Contains("not locked in", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_that_only_says_that_it_is_ready_gets_no_program_and_dies()
    {
        await using var jail = new LiarsJail();
        var starter = new GuestStarter(jail);

        var problem = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => starter.StartAsync(GuestRole.Runner, 1 << 16, TestContext.Current.CancellationToken));

        Assert.Contains("not locked in", problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists($"/proc/{jail.Launched!.GuestId}"));
    }

    /// <summary>Starts a shell that sends the frame of a guest that is ready, and has no lock at all.</summary>
    private sealed class LiarsJail : IJail
    {
        private readonly DescriptorPoller _poller = new();

        public string Name => "liar";

        public LaunchedProcess? Launched { get; private set; }

        public Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken)
        {
            var ready = string.Concat(new FrameWriter(FrameKind.Ready).Finish().Select(one => $"\\{Convert.ToString(one, 8).PadLeft(3, '0')}"));
            Launched = GuestLauncher.Start(new GuestCommand("/bin/sh", ["sh", "-c", $"printf '{ready}' >&4; exec sleep 1000"], ["PATH=/usr/bin:/bin"]));
            return Task.FromResult<IGuest>(new GuestProcess(_poller, Launched, maxFrameBytes));
        }

        public ValueTask DisposeAsync()
        {
            _poller.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
