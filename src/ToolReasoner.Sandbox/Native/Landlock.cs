using System.Runtime.InteropServices;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Native;

/// <summary>The kernel's Landlock calls (<c>linux/landlock.h</c>): a thread gives up access to files and networks for itself and its children.</summary>
internal static unsafe class Landlock
{
    private const int AskVersion = 1;
    private const int AskErrata = 2;
    private const int RuleForPath = 1;
    private const ulong Execute = 1 << 0;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;

    /// <summary>Version of the interface; 0 when the kernel has none or it is switched off.</summary>
    public static int Version => (int)Math.Max(Libc.SystemCall(SystemCalls.LandlockCreateRuleset, 0, 0, AskVersion, 0), 0);

    /// <summary>Whether signals can be kept inside the domain without cutting the host's launching thread off from its own process.</summary>
    public static bool CanScopeSignals =>
        Version >= 6 && (Libc.SystemCall(SystemCalls.LandlockCreateRuleset, 0, 0, AskErrata, 0) is > 0 and var fixes) && (fixes & 2) != 0;

    /// <summary>Restricts the calling thread, and what it starts, to reading and executing <paramref name="readable"/>. There is no way back.</summary>
    /// <exception cref="SandboxUnavailableException">The kernel refused.</exception>
    public static void RestrictThread(IReadOnlyList<string> readable)
    {
        const int noNewPrivileges = 38;
        var version = Version;
        if (version == 0)
        {
            throw new SandboxUnavailableException("This kernel has no Landlock (5.13 or later, and `landlock` among the active security modules).");
        }

        var rules = new Ruleset
        {
            Files = AllFileRights(version),
            Network = version >= 4 ? 3UL : 0,
            Scopes = version >= 6 ? (CanScopeSignals ? 3UL : 1) : 0,
        };
        var size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
        var ruleset = (int)Libc.SystemCall(SystemCalls.LandlockCreateRuleset, (nint)(&rules), size, 0, 0);
        Check(ruleset >= 0, "create a ruleset");
        try
        {
            foreach (var path in readable)
            {
                Allow(ruleset, path);
            }

            Check(Libc.Prctl(noNewPrivileges, 1, 0, 0, 0) == 0, "give up new privileges");
            Check(Libc.SystemCall(SystemCalls.LandlockRestrictSelf, ruleset, 0, 0, 0) == 0, "restrict the launching thread");
        }
        finally
        {
            _ = Libc.Close(ruleset);
        }
    }

    private static ulong AllFileRights(int version) => version switch
    {
        1 => (1UL << 13) - 1,
        2 => (1UL << 14) - 1,
        3 or 4 => (1UL << 15) - 1,
        _ => (1UL << 16) - 1,
    };

    private static void Allow(int ruleset, string path)
    {
        var descriptor = Libc.Open(path, Libc.PathOnly | Libc.CloseOnExec);
        Check(descriptor >= 0, $"open {path}");
        try
        {
            // Packed in the kernel's header: eight bytes of rights, four of descriptor.
            var rule = stackalloc byte[12];
            *(ulong*)rule = Directory.Exists(path) ? Execute | ReadFile | ReadFolder : Execute | ReadFile;
            *(int*)(rule + 8) = descriptor;
            Check(Libc.SystemCall(SystemCalls.LandlockAddRule, ruleset, RuleForPath, (nint)rule, 0) == 0, $"allow {path}");
        }
        finally
        {
            _ = Libc.Close(descriptor);
        }
    }

    private static void Check(bool done, string what)
    {
        if (!done)
        {
            throw new SandboxUnavailableException($"Landlock could not {what}: {Libc.LastError()}.");
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Ruleset
    {
        public ulong Files;
        public ulong Network;
        public ulong Scopes;
    }
}
