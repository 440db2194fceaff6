namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// The list of system calls around a container, <c>sandbox/seccomp.json</c>: what the engine needs to start a guest, and the guest to start
/// and to lock itself in. Protects from what a guest could do before its own, shorter list is on, and should that be missing: sockets, tracing,
/// namespaces, mounts, keys, bpf, io_uring, making files. Does not protect from: reading files, of which the container has none of value.
/// </summary>
internal static class SeccompProfile
{
    /// <summary>The option that puts it on.</summary>
    /// <param name="isFile">Whether the engine reads it from a file of its own machine (Podman) instead of taking its text.</param>
    public static string Option(bool isFile) => "seccomp=" + (isFile ? Path.Combine(AppContext.BaseDirectory, "seccomp.json") : Text);

    /// <summary>The profile.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(SeccompProfile).Assembly.GetManifestResourceStream("seccomp.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
