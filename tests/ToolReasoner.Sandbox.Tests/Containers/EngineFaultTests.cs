using System.Net;
using System.Net.Sockets;
using Docker.DotNet;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>What is wrong with an engine is said in words, with what to do.</summary>
[Trait("Category", "Slow")]
public sealed class EngineFaultTests
{
    private static readonly Uri s_address = new("unix:///run/docker.sock");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("unix:///tmp/no-such-socket", "No container engine answers", "DOCKER_HOST")]
    [InlineData("/tmp/no-such-socket", "No container engine answers", "Start it")]
    [InlineData("tcp://127.0.0.1:9", "No container engine answers", "Start it")]
    [InlineData("ssh://somebody@somewhere", "ssh", "forward its socket")]
    [InlineData("nonsense", "nonsense", "unix:///PATH")]
    public async Task An_engine_that_is_not_there(string address, string what, string advice)
    {
        var options = new SandboxOptions { Jail = JailChoice.Container, Container = new ContainerOptions { Engine = address } };

        var problem = await Assert.ThrowsAsync<SandboxUnavailableException>(() => JailedSandbox.StartAsync(options, Stop));

        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_nobody_may_use()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may use everything.");
        var path = Path.Combine(Path.GetTempPath(), $"closed-{Environment.ProcessId}.sock");
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        File.SetUnixFileMode(path, UnixFileMode.None);

        var problem = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => ContainerEngine.ConnectAsync(new ContainerOptions { Engine = path }, Stop));

        File.Delete(path);
        Assert.Contains("No permission", problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Exception, string, string> Faults => new()
    {
        { new HttpRequestException("", new SocketException((int)SocketError.AccessDenied)), "No permission", "group (`docker`)" },
        { new HttpRequestException("", new SocketException((int)SocketError.ConnectionRefused)), "No container engine answers", "Start it" },
        { new DockerApiException(HttpStatusCode.InternalServerError, "mkdir /x: no space left on device"), "no space left on its disk", "system prune" },
        { new DockerApiException(HttpStatusCode.Conflict, "something else"), "refused", "something else" },
        { new IOException("broken pipe"), "went away", "broken pipe" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_fault_is_put_in_words(Exception fault, string what, string advice)
    {
        Assert.True(EngineFault.Is(fault));
        var problem = EngineFault.Explain(fault, s_address);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_call_is_no_fault_of_the_engine() => Assert.False(EngineFault.Is(new OperationCanceledException()));
}
