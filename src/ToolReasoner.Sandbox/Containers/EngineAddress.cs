using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>Finds out where the container engine listens.</summary>
internal static class EngineAddress
{
    private static readonly string[] s_schemes = ["unix", "tcp", "http", "npipe"];

    /// <summary>The address that the option names, or the environment, or the first socket that is there.</summary>
    /// <exception cref="SandboxUnavailableException">There is none, or it is of a kind that is not known.</exception>
    public static Uri Find(ContainerOptions options)
    {
        if ((options.Engine ?? Environment.GetEnvironmentVariable("DOCKER_HOST")) is { Length: > 0 } named)
        {
            return Parse(named, options.Engine is null ? "DOCKER_HOST" : "ContainerOptions.Engine");
        }

        if (OperatingSystem.IsWindows())
        {
            return new Uri("npipe://./pipe/docker_engine");
        }

        return Sockets().FirstOrDefault(File.Exists) is { } socket
            ? new Uri("unix://" + socket)
            : throw new SandboxUnavailableException(
                $"There is no container engine: DOCKER_HOST is not set, and there is no socket {string.Join(", ", Sockets())}. "
                + "Start Docker or Podman (`systemctl --user start podman.socket`), or set DOCKER_HOST.");
    }

    private static Uri Parse(string address, string source)
    {
        var text = address.StartsWith('/') ? "unix://" + address : address;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !s_schemes.Contains(uri.Scheme))
        {
            throw new SandboxUnavailableException(
                $"{source} is '{address}': the address of a container engine is unix:///PATH, tcp://HOST:PORT or npipe://./pipe/NAME. "
                + "For an engine behind ssh, forward its socket (`ssh -L /tmp/docker.sock:/run/docker.sock HOST`).");
        }

        if (source == "DOCKER_HOST" && Environment.GetEnvironmentVariable("DOCKER_TLS_VERIFY") is { Length: > 0 })
        {
            throw new SandboxUnavailableException(
                "DOCKER_TLS_VERIFY is set: engines behind TLS are not supported. Forward the engine's socket by ssh instead.");
        }

        return uri;
    }

    private static IEnumerable<string> Sockets()
    {
        var own = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (!string.IsNullOrEmpty(own))
        {
            yield return Path.Combine(own, "docker.sock");
            yield return Path.Combine(own, "podman/podman.sock");
        }

        yield return "/var/run/docker.sock";
        yield return "/run/podman/podman.sock";
        yield return Path.Combine(home, ".docker/run/docker.sock");
        yield return Path.Combine(home, ".docker/desktop/docker.sock");
    }
}
