using System.Globalization;
using Docker.DotNet.Models;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// Removes what a host that was killed has left on its engine. A guest ends by itself when its host's line is cut; a program that prevents
/// that runs on until this. Containers of other machines (or of services in other containers) cannot be judged while they run: they are
/// removed once they have ended, and are counted otherwise.
/// </summary>
internal static class OrphanContainers
{
    private static readonly TimeSpan s_grace = TimeSpan.FromMinutes(5);

    /// <summary>How a container is removed: killed if it runs, and with everything that is its own.</summary>
    public static ContainerRemoveParameters Whole { get; } = new() { Force = true, RemoveVolumes = true };

    /// <summary>Removes them.</summary>
    /// <exception cref="SandboxUnavailableException">The engine went away.</exception>
    public static async Task<SweepReport> SweepAsync(ContainerEngine engine, CancellationToken cancellationToken)
    {
        var found = await ListAsync(engine, HostIdentity.Label, cancellationToken).ConfigureAwait(false);
        var removed = 0;
        var foreign = 0;
        foreach (var container in found)
        {
            var host = HostIdentity.TryParse(container.Labels.TryGetValue(HostIdentity.Label, out var label) ? label : null);
            if (host == HostIdentity.Own)
            {
                continue;
            }

            var isOrphan = host is { IsOfThisMachine: true }
                ? !host.IsAlive
                : await HasEndedAsync(engine, container.ID, cancellationToken).ConfigureAwait(false);
            if (isOrphan)
            {
                removed += await TryRemoveAsync(engine, container.ID, cancellationToken).ConfigureAwait(false) ? 1 : 0;
            }
            else if (host is not { IsOfThisMachine: true })
            {
                foreign++;
            }
        }

        return new SweepReport(removed, foreign);
    }

    /// <summary>Removes what a jail that is closed has left, because its engine was away when it should have been removed.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="jail">The jail's label and its value, as <c>name=value</c>.</param>
    /// <exception cref="SandboxUnavailableException">The engine is away again.</exception>
    public static async Task SweepJailAsync(ContainerEngine engine, string jail)
    {
        foreach (var container in await ListAsync(engine, jail, CancellationToken.None).ConfigureAwait(false))
        {
            await TryRemoveAsync(engine, container.ID, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Removes one; false where it is gone, or the engine is.</summary>
    public static async Task<bool> TryRemoveAsync(ContainerEngine engine, string id, CancellationToken cancellationToken)
    {
        try
        {
            await engine.CallAsync(client => client.Containers.RemoveContainerAsync(id, Whole, cancellationToken)).ConfigureAwait(false);
            return true;
        }
        catch (SandboxUnavailableException)
        {
            return false; // somebody else was faster
        }
    }

    private static Task<IList<ContainerListResponse>> ListAsync(ContainerEngine engine, string label, CancellationToken cancellationToken)
    {
        var parameters = new ContainersListParameters
        {
            All = true,
            Filters = new Dictionary<string, IDictionary<string, bool>> { ["label"] = new Dictionary<string, bool> { [label] = true } },
        };
        return engine.CallAsync(client => client.Containers.ListContainersAsync(parameters, cancellationToken));
    }

    /// <summary>Whether it ended so long ago that its host, if it lives, has asked for everything it wants to know.</summary>
    private static async Task<bool> HasEndedAsync(ContainerEngine engine, string id, CancellationToken cancellationToken)
    {
        try
        {
            var found = await engine.CallAsync(client => client.Containers.InspectContainerAsync(id, cancellationToken)).ConfigureAwait(false);
            var state = found.State;
            return state.Status is "exited" or "dead"
                && DateTimeOffset.TryParse(state.FinishedAt, CultureInfo.InvariantCulture, out var at)
                && TimeProvider.System.GetUtcNow() - at > s_grace;
        }
        catch (SandboxUnavailableException)
        {
            return false; // its host has removed it
        }
    }
}
