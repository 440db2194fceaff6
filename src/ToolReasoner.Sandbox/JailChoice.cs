namespace ToolReasoner.Sandbox;

/// <summary>Which jail stands around a guest. Inside every one of them the guest also locks itself in with seccomp.</summary>
public enum JailChoice
{
    /// <summary>The first that passes its self-test: bubblewrap, Landlock, a container. Never <see cref="None"/>.</summary>
    Auto,

    /// <summary>Namespaces, an empty root and nobody's uid, by the program <c>bwrap</c>.</summary>
    Bubblewrap,

    /// <summary>A Landlock domain handed down by the thread that starts the guest. Needs no program and no privilege.</summary>
    Landlock,

    /// <summary>A container of Docker or Podman for each guest, see <see cref="ContainerOptions"/>; the only jail beside Linux.</summary>
    Container,

    /// <summary>Nothing but the guest's own seccomp lock: files that the user may read can be read. Only when asked for by name.</summary>
    None,
}
