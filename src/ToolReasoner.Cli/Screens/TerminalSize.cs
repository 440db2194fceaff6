using System.Runtime.InteropServices;

namespace ToolReasoner.Cli.Screens;

/// <summary>
/// How wide a terminal is, as the kernel has it. .NET's own console would first switch the terminal's keypad, and that is seen in what is
/// piped through <c>script</c> and the like.
/// </summary>
internal static unsafe partial class TerminalSize
{
    private const nuint GetWindowSize = 0x5413;

    /// <summary>Columns of the terminal behind a descriptor; null if there is none, or it does not say.</summary>
    public static int? Columns(int descriptor)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }

        var size = stackalloc ushort[4]; // rows, columns, and both in pixels
        return Control(descriptor, GetWindowSize, size) == 0 && size[1] > 0 ? size[1] : null;
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, ushort* size);
}
