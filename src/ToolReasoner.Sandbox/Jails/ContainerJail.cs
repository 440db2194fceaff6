using System.Collections.Concurrent;
using System.Security.Cryptography;
using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// The jail made by a container engine, Docker or Podman: a container for each guest, removed when the guest is dead.
/// Protects from: seeing any file, process, network or shared memory of the host; there is no capability, no new privilege, no user of the
/// host inside, nothing that can be written, no mount of ours; memory (without swap) and processes are limited by the kernel; system calls
/// by <see cref="SeccompProfile"/>, and by the guest's own lock as in every jail. What a program prints is kept in no log of the engine.
/// Does not protect from: flaws in the kernel that the containers run on (another one with <see cref="ContainerOptions.Runtime"/>, or a
/// virtual machine); whoever may talk to the engine. A host that may is as good as root on the engine's machine: programs are kept in,
/// the host is not.
/// </summary>
internal sealed class ContainerJail : IJail
{
    /// <summary>Label of a container with the name of its jail, of which a process may have several.</summary>
    private const string Label = "toolreasoner.jail";

    /// <summary>Of all guests together: the kernel counts this limit by user. Those of one are limited by its container.</summary>
    private const long MostProcesses = 16_384;

    private readonly ContainerEngine _engine;
    private readonly EngineWatch _watch;
    private readonly SandboxOptions _options;
    private readonly string _image;
    private readonly string _name = Guid.NewGuid().ToString("N");
    private readonly ConcurrentQueue<string> _kept = []; // containers that an absent engine did not remove
    private ContainerLimits _limits = ContainerLimits.Of(new SandboxLimits());

    private ContainerJail(ContainerEngine engine, SandboxOptions options, string image)
    {
        _engine = engine;
        _watch = new EngineWatch(engine);
        _options = options;
        _image = image;
    }

    /// <inheritdoc/>
    public string Name => "container";

    /// <summary>Connects to the engine, looks for the image, and removes what dead hosts have left.</summary>
    /// <exception cref="SandboxUnavailableException">There is no engine, or not the right image; the message says what to do.</exception>
    public static async Task<ContainerJail> OpenAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        if (options.MathematicsFolder is not null)
        {
            throw new SandboxUnavailableException(
                "The container jail's image holds the mathematics that ships, and no other: use another jail for the real AngouriMath.");
        }

        var engine = await ContainerEngine.ConnectAsync(options.Container, cancellationToken).ConfigureAwait(false);
        try
        {
            var image = await GuestImage.FindAsync(engine, options, cancellationToken).ConfigureAwait(false);
            await OrphanContainers.SweepAsync(engine, cancellationToken).ConfigureAwait(false);
            return new ContainerJail(engine, options, image);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken)
    {
        var mark = RandomNumberGenerator.GetBytes(Guest.Protocol.Mark.Bytes);
        mark[0] = 0xFF; // in no text, so that none is kept back
        var limits = role == GuestRole.Compiler ? new ContainerLimits(_options.CompilerMemoryBytes, 64) : _limits;

        // Not to be cancelled half-way: a container that was made, and whose name nobody was told, would stay.
        var parameters = Parameters(role, mark, limits);
        var created = await _engine.CallAsync(client => client.Containers.CreateContainerAsync(parameters, CancellationToken.None))
            .ConfigureAwait(false);
        var container = new StartedContainer(_engine, _watch, created.ID, mark, limits)
        {
            Limited = limits => _limits = limits, Kept = _kept.Enqueue,
        };
        MultiplexedStream? stream = null;
        try
        {
            var streams = new ContainerAttachParameters { Stream = true, Stdin = true, Stdout = true, Stderr = true };
            stream = await _engine.CallAsync(client => client.Containers.AttachContainerAsync(container.Id, tty: false, streams, cancellationToken))
                .ConfigureAwait(false);
            await _engine.CallAsync(client => client.Containers.StartContainerAsync(container.Id, new ContainerStartParameters(), cancellationToken))
                .ConfigureAwait(false);
            while (_kept.TryDequeue(out var kept))
            {
                _ = OrphanContainers.TryRemoveAsync(_engine, kept, CancellationToken.None);
            }

            var view = new EngineView(_engine, container.Id);
            return new ContainerGuest(container, stream, view, stop => LookAsync(container, view, stop), maxFrameBytes);
        }
        catch
        {
            stream?.Dispose();
            await container.RemoveAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var wasAway = _watch.Absences > 0;
        await _watch.DisposeAsync().ConfigureAwait(false);
        try
        {
            if (wasAway)
            {
                // Also those that were made while the engine went, and whose names it told nobody.
                await OrphanContainers.SweepJailAsync(_engine, $"{Label}={_name}").ConfigureAwait(false);
            }
        }
        catch (SandboxUnavailableException)
        {
            // It is away: the next host's start removes them.
        }

        _engine.Dispose();
    }

    private async Task<IContainerView> LookAsync(StartedContainer container, EngineView distant, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsLinux() && _options.Container.SeesProcesses)
        {
            var found = await _engine.CallAsync(client => client.Containers.InspectContainerAsync(container.Id, cancellationToken))
                .ConfigureAwait(false);
            if (LocalView.TryOpen(found.State.Pid, container.Id, Convert.ToHexStringLower(container.Mark)) is { } local)
            {
                return local;
            }
        }

        return distant;
    }

    private CreateContainerParameters Parameters(GuestRole role, byte[] mark, ContainerLimits limits) => new()
    {
        Image = _image,
        Hostname = "box",
        User = "65534:65534",
        Env = [.. GuestInvocation.Environment(role)],
        Entrypoint = [.. GuestImage.Command(GuestInvocation.Argument(role))],
        Cmd = [.. _options.KeepCertificates ? (string[])["--certificates"] : [], GuestInvocation.Hidden, Convert.ToHexStringLower(mark)],
        WorkingDir = "/",
        Labels = new Dictionary<string, string> { [HostIdentity.Label] = HostIdentity.Own.ToString(), [Label] = _name },
        StopSignal = "SIGKILL",
        AttachStdin = true,
        AttachStdout = true,
        AttachStderr = true,
        OpenStdin = true,
        StdinOnce = true, // the guest's input ends with our line, and so the guest
        NetworkDisabled = true,
        HostConfig = new HostConfig
        {
            Runtime = _options.Container.Runtime,
            NetworkMode = "none",
            IpcMode = "none",
            ReadonlyRootfs = true,
            CapDrop = ["ALL"],
            SecurityOpt = ["no-new-privileges", SeccompProfile.Option(_engine.IsPodman)],
            Memory = limits.MemoryBytes,
            MemorySwap = limits.MemoryBytes,
            PidsLimit = limits.Threads,
            Ulimits =
            [
                new Ulimit { Name = "nofile", Soft = 1024, Hard = 1024 },
                new Ulimit { Name = "core", Soft = 0, Hard = 0 },

                // Podman would set it higher than a root without all rights may.
                .. _engine.IsPodman ? [new Ulimit { Name = "nproc", Soft = MostProcesses, Hard = MostProcesses }] : Array.Empty<Ulimit>(),
            ],
            LogConfig = new LogConfig { Type = "none" },
        },
    };
}
