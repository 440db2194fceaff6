namespace ToolReasoner.Sandbox;

/// <summary>Which container engine, image and runtime <see cref="JailChoice.Container"/> uses.</summary>
public sealed record ContainerOptions
{
    /// <value>
    /// Where the engine listens: <c>unix:///run/docker.sock</c>, <c>tcp://HOST:PORT</c>, <c>npipe://./pipe/docker_engine</c>. Default null:
    /// <c>DOCKER_HOST</c>, else the first of the usual sockets of Docker and Podman that is there.
    /// </value>
    public string? Engine { get; init; }

    /// <value>Name of the image that <c>toolreasoner image build</c> made. Default <c>toolreasoner-guest</c>.</value>
    public string Image { get; init; } = "toolreasoner-guest";

    /// <value>The engine's runtime for the containers, for example <c>runsc</c> (gVisor). Default null: the engine's own.</value>
    public string? Runtime { get; init; }

    /// <value>Whether the host looks for the guest among its own processes. Default true; false is as with an engine elsewhere.</value>
    internal bool SeesProcesses { get; init; } = true;
}
