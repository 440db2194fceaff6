using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>A container engine that answers, Docker or Podman. What goes wrong with it comes out as words that say what to do.</summary>
internal sealed class ContainerEngine : IDisposable
{
    private static readonly TimeSpan s_callTimeout = TimeSpan.FromSeconds(30);

    private readonly DockerClientConfiguration _configuration;
    private readonly DockerClient _client;

    private ContainerEngine(Uri address)
    {
        Address = address;
        _configuration = new DockerClientConfiguration(address, defaultTimeout: s_callTimeout);
        _client = _configuration.CreateClient();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it says about itself.</summary>
    public VersionResponse Version { get; private set; } = new();

    /// <summary>Whether it is Podman, which reads a seccomp profile from a file of its own machine.</summary>
    public bool IsPodman { get; private set; }

    /// <summary>Name and version, for example <c>Docker 28.2.2</c>.</summary>
    public string Name => $"{(IsPodman ? "Podman" : "Docker")} {Version.Version}";

    /// <summary>Finds the engine and asks for its version.</summary>
    /// <exception cref="SandboxUnavailableException">There is none, or it does not answer; the message says what to do.</exception>
    public static async Task<ContainerEngine> ConnectAsync(ContainerOptions options, CancellationToken cancellationToken)
    {
        var engine = new ContainerEngine(EngineAddress.Find(options));
        try
        {
            engine.Version = await engine.CallAsync(client => client.System.GetVersionAsync(cancellationToken)).ConfigureAwait(false);
            engine.IsPodman = engine.Version.Components?.Any(part => part.Name.Contains("Podman", StringComparison.Ordinal)) == true;
            if (engine.Version.Os is { Length: > 0 } system && system != "linux")
            {
                throw new SandboxUnavailableException(
                    $"The engine at {engine.Address} runs {system} containers; guests need Linux containers. Switch the engine over.");
            }

            return engine;
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>Asks the engine for something.</summary>
    /// <exception cref="SandboxUnavailableException">It does not answer, or refuses.</exception>
    public async Task<T> CallAsync<T>(Func<DockerClient, Task<T>> call)
    {
        try
        {
            return await call(_client).ConfigureAwait(false);
        }
        catch (Exception e) when (EngineFault.Is(e))
        {
            throw EngineFault.Explain(e, Address);
        }
    }

    /// <summary>Tells the engine to do something.</summary>
    /// <exception cref="SandboxUnavailableException">It does not answer, or refuses.</exception>
    public Task CallAsync(Func<DockerClient, Task> call) => CallAsync(async client =>
    {
        await call(client).ConfigureAwait(false);
        return true;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _configuration.Dispose();
    }
}
