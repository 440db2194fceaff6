using System.Runtime.InteropServices;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>What the framework does not say about descriptors.</summary>
internal static partial class Descriptors
{
    /// <summary>Takes close-on-exec off a descriptor.</summary>
    public static void LetChildrenInherit(int descriptor) => _ = fcntl(descriptor, 2, 0);

    /// <summary>
    /// How many pipes, sockets, handles of processes and the like this process holds. Files are left out: the runtime keeps two
    /// descriptors for each assembly that it has loaded.
    /// </summary>
    public static int Count() => Directory.EnumerateFileSystemEntries("/proc/self/fd")
        .Count(link => new FileInfo(link).LinkTarget is { } target && !target.StartsWith('/'));

    [LibraryImport("libc")]
    private static partial int fcntl(int descriptor, int command, int value);
}
