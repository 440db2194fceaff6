using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Native;

/// <summary>
/// Takes root's rights from the calling thread, and so from every process it starts. Rights belong to threads in the kernel; the C
/// library hides that, so these calls go past it.
/// </summary>
internal static unsafe class ThreadPrivileges
{
    private const uint Nobody = 65534;
    private const int LastCapability = 63;

    /// <summary>Does nothing for an ordinary user.</summary>
    /// <param name="becomeNobody">Whether to change the user as well; the files of the guest must then be readable for everybody.</param>
    /// <exception cref="SandboxUnavailableException">The kernel refused.</exception>
    public static void GiveUp(bool becomeNobody)
    {
        const int dropFromBoundingSet = 24;
        const int setDumpable = 4;
        if (Libc.EffectiveUserId() != 0)
        {
            return;
        }

        for (var capability = 0; capability <= LastCapability; capability++)
        {
            // Refused for numbers that this kernel does not have.
            _ = Libc.Prctl(dropFromBoundingSet, (nuint)capability, 0, 0, 0);
        }

        if (becomeNobody)
        {
            Check(Libc.SystemCall(SystemCalls.SetGroups, 0, 0, 0, 0), "leave all groups");
            Check(Libc.SystemCall(SystemCalls.SetGroupIds, (nint)Nobody, (nint)Nobody, (nint)Nobody, 0), "become group nobody");
            Check(Libc.SystemCall(SystemCalls.SetUserIds, (nint)Nobody, (nint)Nobody, (nint)Nobody, 0), "become user nobody");

            // The kernel takes a change of user as a reason to hide the whole host process from debuggers.
            _ = Libc.Prctl(setDumpable, 1, 0, 0, 0);
        }

        var header = stackalloc uint[] { 0x20080522, 0 };
        var none = stackalloc uint[] { 0, 0, 0, 0, 0, 0 };
        Check(Libc.SystemCall(SystemCalls.SetCapabilities, (nint)header, (nint)none, 0, 0), "drop all capabilities");
    }

    private static void Check(nint result, string what)
    {
        if (result != 0)
        {
            throw new SandboxUnavailableException($"Could not {what}: {Libc.LastError()}.");
        }
    }
}
