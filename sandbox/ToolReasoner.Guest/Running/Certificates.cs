using System.Reflection;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>What the guest's own AngouriMath proved while a program ran. It is asked by name: another AngouriMath knows nothing of it.</summary>
internal static class Certificates
{
    private static Func<int, int, string[]>? s_take;

    /// <summary>From now on they are kept.</summary>
    public static void Keep()
    {
        const BindingFlags hidden = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        if (Preload.AngouriMath.GetType("AngouriMath.Certificates") is { } ledger)
        {
            ledger.GetMethod("Keep", hidden)!.Invoke(null, null);
            s_take = ledger.GetMethod("Take", hidden)!.CreateDelegate<Func<int, int, string[]>>();
        }
    }

    /// <summary>Those since the last call; none where they are not kept.</summary>
    public static IReadOnlyList<string> Take() => s_take?.Invoke(RunReply.MaxCertificates, RunReply.MaxCertificateChars) ?? [];
}
