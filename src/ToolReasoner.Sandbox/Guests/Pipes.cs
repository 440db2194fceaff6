using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>Pipes between host and guest. All ends are closed on exec, and numbered from 10 up so that a guest's own 0 to 9 are free.</summary>
internal static unsafe class Pipes
{
    private const int DuplicateCloseOnExec = 1030;
    private const int GetFlags = 3;
    private const int SetFlags = 4;
    private const int SetSize = 1031;

    /// <summary>Makes a pipe.</summary>
    /// <exception cref="SandboxUnavailableException">No descriptor left.</exception>
    public static (int Read, int Write) Create()
    {
        var ends = stackalloc int[2];
        if (Libc.Pipe(ends, Libc.CloseOnExec) != 0)
        {
            throw NoDescriptors();
        }

        return (Raise(ends[0]), Raise(ends[1]));
    }

    /// <summary>Makes reads and writes at this end return at once.</summary>
    public static void SetNonBlocking(int descriptor)
    {
        var flags = Libc.FileControl(descriptor, GetFlags, 0);
        _ = Libc.FileControl(descriptor, SetFlags, flags | Libc.NonBlocking);
    }

    /// <summary>Asks for a larger buffer; the kernel may refuse.</summary>
    public static void Enlarge(int descriptor, int bytes) => _ = Libc.FileControl(descriptor, SetSize, bytes);

    private static int Raise(int descriptor)
    {
        if (descriptor >= 10)
        {
            return descriptor;
        }

        var raised = Libc.FileControl(descriptor, DuplicateCloseOnExec, 10);
        _ = Libc.Close(descriptor);
        return raised >= 0 ? raised : throw NoDescriptors();
    }

    private static SandboxUnavailableException NoDescriptors() =>
        new($"Could not make a pipe: {Libc.LastError()}. Raise the limit of open files (ulimit -n).");
}
