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

    /// <summary>Removes them.</summary>
    /// <exception cref="SandboxUnavailableException">The engine went away.</exception>
    public static async Task<SweepReport> SweepAsync(ContainerEngine engine, CancellationToken cancellationToken)
    {
        var parameters = new ContainersListParameters
        {
            All = true,
            Filters = new Dictionary<string, IDictionary<string, bool>>
            {
                ["label"] = new Dictionary<string, bool> { [HostIdentity.Label] = true },
            },
        };
        var found = await engine.CallAsync(client => client.Containers.ListContainersAsync(parameters, cancellationToken))
            .ConfigureAwait(false);
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

    private static async Task<bool> TryRemoveAsync(ContainerEngine engine, string id, CancellationToken cancellationToken)
    {
        try
        {
            await engine.CallAsync(client => client.Containers.RemoveContainerAsync(
                id, new ContainerRemoveParameters { Force = true, RemoveVolumes = true }, cancellationToken)).ConfigureAwait(false);
            return true;
        }
        catch (SandboxUnavailableException)
        {
            return false; // somebody else was faster
        }
    }
}
