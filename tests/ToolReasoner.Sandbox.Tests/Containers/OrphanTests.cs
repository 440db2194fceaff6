using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>Containers of hosts that are gone are removed; those of hosts that live, or may, are left alone.</summary>
[Trait("Category", "Slow")]
public sealed class OrphanTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void An_identity_is_read_as_it_was_written()
    {
        Assert.Equal(HostIdentity.Own, HostIdentity.TryParse(HostIdentity.Own.ToString()));
        Assert.True(HostIdentity.Own.IsAlive);
        Assert.False((HostIdentity.Own with { Started = 1 }).IsAlive);
        Assert.Null(HostIdentity.TryParse("nonsense"));
        Assert.Null(HostIdentity.TryParse(null));
    }

    [Fact]
    public async Task Only_what_nobody_can_want_is_removed()
    {
        var (engine, missing) = await TestEngines.Docker.GetAsync();
        Assert.SkipWhen(engine is null, missing ?? "");
        using var connection = await ContainerEngine.ConnectAsync(engine!.Options, Stop);
        var dead = await CreateAsync(connection, HostIdentity.Own with { Started = 1 });
        var alive = await CreateAsync(connection, HostIdentity.Own);
        var parent = await CreateAsync(connection, HostIdentity.Own with { ProcessId = 1, Started = StartOfInit() });
        var foreign = await CreateAsync(connection, HostIdentity.Own with { Machine = "elsewhere" });

        var report = await OrphanContainers.SweepAsync(connection, Stop);

        var left = (await connection.CallAsync(client => client.Containers.ListContainersAsync(new ContainersListParameters { All = true }, Stop))).Select(one => one.ID).ToHashSet();
        foreach (var id in new[] { alive, parent, foreign })
        {
            await connection.CallAsync(client => client.Containers.RemoveContainerAsync(id, new ContainerRemoveParameters { Force = true }, Stop));
        }

        Assert.DoesNotContain(dead, left);
        Assert.Superset(new HashSet<string> { alive, parent, foreign }, left);
        Assert.InRange(report.Removed, 1, int.MaxValue);
        Assert.Equal(1, report.LeftAlone);
    }

    private static long StartOfInit()
    {
        var text = File.ReadAllText("/proc/1/stat");
        return long.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[19], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<string> CreateAsync(ContainerEngine engine, HostIdentity host) =>
        (await engine.CallAsync(client => client.Containers.CreateContainerAsync(
            new CreateContainerParameters { Image = "toolreasoner-guest", Labels = new Dictionary<string, string> { [HostIdentity.Label] = host.ToString() } }, Stop))).ID;
}
