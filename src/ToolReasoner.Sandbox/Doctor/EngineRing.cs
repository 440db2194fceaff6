using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>Looks at the container engine: who it is, what it can limit, whether it has the image.</summary>
internal static class EngineRing
{
    private const string Name = "container engine";

    /// <summary>Looks. Changes nothing.</summary>
    public static async Task<SandboxRing> LookAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var engine = await ContainerEngine.ConnectAsync(options.Container, cancellationToken).ConfigureAwait(false);
            var info = await engine.CallAsync(client => client.System.GetSystemInfoAsync(cancellationToken)).ConfigureAwait(false);
            var canLimit = info is { MemoryLimit: true, PidsLimit: true };
            var detail = $"{engine.Name} at {engine.Address}, cgroup v{info.CgroupVersion ?? "1"} ({info.CgroupDriver}), "
                + $"{(canLimit ? "limits" : "cannot limit")} memory and threads, runtime {options.Container.Runtime ?? info.DefaultRuntime}";
            var advice = await AdviceAsync(engine, options, cancellationToken).ConfigureAwait(false);
            return new SandboxRing(Name, canLimit, detail, advice);
        }
        catch (SandboxUnavailableException e)
        {
            return new SandboxRing(Name, false, e.Message, "Only the container jail needs one.");
        }
    }

    private static async Task<string?> AdviceAsync(ContainerEngine engine, SandboxOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await GuestImage.FindAsync(engine, options, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (SandboxUnavailableException e)
        {
            return e.Message;
        }
    }
}
