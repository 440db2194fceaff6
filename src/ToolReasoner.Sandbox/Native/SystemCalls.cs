using System.Runtime.InteropServices;

namespace ToolReasoner.Sandbox.Native;

/// <summary>Numbers of the system calls that the C library has no function for, or that must touch only the calling thread.</summary>
internal static class SystemCalls
{
    public const int PidfdSendSignal = 424;
    public const int PidfdOpen = 434;
    public const int LandlockCreateRuleset = 444;
    public const int LandlockAddRule = 445;
    public const int LandlockRestrictSelf = 446;

    private static bool IsArm => RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    public static int SetUserIds => IsArm ? 147 : 117;

    public static int SetGroupIds => IsArm ? 149 : 119;

    public static int SetGroups => IsArm ? 159 : 116;

    public static int Kill => IsArm ? 129 : 62;

    public static int SetCapabilities => IsArm ? 91 : 126;
}
