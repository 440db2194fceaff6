using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>What every guest is started with, whatever stands around it.</summary>
internal static class GuestInvocation
{
    /// <summary>A file beside the guest's that no jail shows.</summary>
    public static string Hidden => typeof(GuestInvocation).Assembly.Location;

    /// <summary>What a guest is told of its role.</summary>
    public static string Argument(GuestRole role) => role switch
    {
        GuestRole.Compiler => "compile",
        GuestRole.Runner => "run",
        _ => "run-everything",
    };

    /// <summary>The whole environment of a guest: the same on every machine, nothing of the host's.</summary>
    public static List<string> Environment(GuestRole role)
    {
        List<string> environment =
        [
            "TZ=UTC",
            "TERM=dumb",
            "DOTNET_EnableDiagnostics=0",
            "DOTNET_DbgEnableMiniDump=0",
            "DOTNET_gcServer=0",
            "DOTNET_gcConcurrent=0",
            "DOTNET_EnableWriteXorExecute=0", // with it the runtime needs files that grow, see Lockdown
            "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1",
            "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0",
        ];

        // Behind a jail the collector cannot read the size of the processor's cache and would take the smallest step there is.
        // The compiler's code is compiled ahead: compiling it again after 30 calls, as is usual, costs a fifth of all processor time for
        // the first thousand programs and gains less. Numbers are hexadecimal here.
        environment.AddRange(role == GuestRole.Compiler
            ? ["DOTNET_GCgen0size=3000000", "DOTNET_TC_CallCountThreshold=1000"]
            : ["DOTNET_GCgen0size=800000", "DOTNET_TieredPGO=0"]);
        return environment;
    }
}
