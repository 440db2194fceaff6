using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>One container of ours on its engine.</summary>
/// <param name="engine">The engine.</param>
/// <param name="watch">Knows whether the engine was there all the time.</param>
/// <param name="id">The engine's name for it.</param>
/// <param name="mark">The mark of its guest's chunks.</param>
/// <param name="limits">What it was started with.</param>
internal sealed class StartedContainer(ContainerEngine engine, EngineWatch watch, string id, byte[] mark, ContainerLimits limits)
{
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(300);

    private readonly long _absences = watch.Absences;

    /// <summary>The engine's name for it.</summary>
    public string Id => id;

    /// <summary>The mark of its guest's chunks.</summary>
    public byte[] Mark => mark;

    /// <summary>What the kernel allows it now.</summary>
    public ContainerLimits Limits { get; private set; } = limits;

    /// <summary>Told of other limits, so that the next containers are started with them.</summary>
    public Action<ContainerLimits>? Limited { get; init; }

    /// <summary>Told its name when an engine that was away did not remove it.</summary>
    public Action<string>? Kept { get; init; }

    /// <summary>
    /// Sets other limits; the same ones cost nothing. An engine that cannot change a container's (Podman 4.3) leaves lower ones to
    /// the host, which measures them anyway.
    /// </summary>
    /// <exception cref="SandboxUnavailableException">The engine did not.</exception>
    public async Task LimitAsync(ContainerLimits wanted, IContainerView view, CancellationToken cancellationToken)
    {
        if (wanted == Limits)
        {
            return;
        }

        if (!view.TryLimit(Limits, wanted))
        {
            var update = new ContainerUpdateParameters
            {
                Memory = wanted.MemoryBytes, MemorySwap = wanted.MemoryBytes, PidsLimit = wanted.Threads,
            };
            try
            {
                await engine.CallAsync(client => client.Containers.UpdateContainerAsync(id, update, cancellationToken)).ConfigureAwait(false);
            }
            catch (SandboxUnavailableException e) when (e.InnerException is DockerContainerNotFoundException && engine.IsPodman)
            {
                if (wanted.MemoryBytes > Limits.MemoryBytes || wanted.Threads > Limits.Threads)
                {
                    Limited?.Invoke(wanted);
                    throw new SandboxUnavailableException(
                        $"{engine.Name} at {engine.Address} cannot give a container that waits more memory or threads. "
                        + "The next ones will have them: try again.",
                        e);
                }

                return;
            }
        }

        Limits = wanted;
        Limited?.Invoke(wanted);
    }

    /// <summary>Kills everything in it. That it is gone already, or its engine is, is nobody's trouble.</summary>
    public Task KillAsync() => TryAsync(
        client => client.Containers.KillContainerAsync(id, new ContainerKillParameters { Signal = "SIGKILL" }, CancellationToken.None));

    /// <summary>Kills everything in it and removes it, or says that it is <see cref="Kept"/>.</summary>
    public async Task RemoveAsync()
    {
        if (!await TryAsync(client => client.Containers.RemoveContainerAsync(id, OrphanContainers.Whole, CancellationToken.None)).ConfigureAwait(false))
        {
            Kept?.Invoke(id);
        }
    }

    /// <summary>Waits until it has ended, and says how.</summary>
    /// <param name="problem">What was wrong with its stream; empty when it simply ended.</param>
    /// <param name="isKilled">Whether the host itself has killed it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="SandboxUnavailableException">The engine has gone away.</exception>
    public async Task<ContainerEnd> EndAsync(string problem, Func<bool> isKilled, CancellationToken cancellationToken)
    {
        if (problem.Length > 0 && !isKilled())
        {
            await KillAsync().ConfigureAwait(false);
            throw new SandboxUnavailableException($"The container engine at {engine.Address} lost the line to a guest: {problem}");
        }

        await engine.CallAsync(client => client.Containers.WaitContainerAsync(id, cancellationToken)).ConfigureAwait(false);
        var found = await engine.CallAsync(client => client.Containers.InspectContainerAsync(id, cancellationToken)).ConfigureAwait(false);
        var exit = GuestExit.FromCode(found.State.ExitCode);
        if (exit.IsKillFromOutside && !isKilled() && !found.State.OOMKilled)
        {
            // An engine that stops or starts kills its containers: that is not the program's doing.
            await watch.SettleAsync(s_settling, cancellationToken).ConfigureAwait(false);
            if (watch.Absences != _absences)
            {
                throw new SandboxUnavailableException($"The container engine at {engine.Address} was restarted under a guest.");
            }
        }

        return new ContainerEnd(exit, found.State.OOMKilled && !isKilled());
    }

    /// <returns>False where the engine is away.</returns>
    private async Task<bool> TryAsync(Func<DockerClient, Task> call)
    {
        try
        {
            await engine.CallAsync(call).ConfigureAwait(false);
            return true;
        }
        catch (SandboxUnavailableException e)
        {
            return e.InnerException is DockerApiException; // it has ended or gone already
        }
    }
}
