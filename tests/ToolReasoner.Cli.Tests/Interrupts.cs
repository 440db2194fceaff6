using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ToolReasoner.Cli.Tests;

/// <summary>A shell that starts the tests in the background has them ignore interrupts, and the commands they start inherit that.</summary>
internal static partial class Interrupts
{
    private const int Interrupt = 2;
    private const int Quit = 3;

    [ModuleInitializer]
    internal static void AreNotIgnored()
    {
        var line = File.ReadLines("/proc/self/status").First(one => one.StartsWith("SigIgn:", StringComparison.Ordinal));
        var ignored = ulong.Parse(line.AsSpan("SigIgn:".Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        foreach (var number in new[] { Interrupt, Quit }.Where(number => ((ignored >> (number - 1)) & 1) == 1))
        {
            signal(number, IntPtr.Zero); // SIG_DFL
        }
    }

    [LibraryImport("libc")]
    private static partial IntPtr signal(int number, IntPtr handler);
}
