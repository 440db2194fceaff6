using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>Finds a jail that stands: one in which a guest starts, finds the host's files hidden, and is proven to be locked in.</summary>
internal static class JailSelection
{
    /// <summary>From the strongest to the weakest that <see cref="JailChoice.Auto"/> may take.</summary>
    private static readonly JailChoice[] s_auto = [JailChoice.Bubblewrap, JailChoice.Landlock];

    /// <summary>Chooses, tries, and hands over.</summary>
    /// <exception cref="SandboxUnavailableException">None stands; the message says why, for each.</exception>
    public static async Task<(IJail Jail, GuestProcess FirstRunner)> ChooseAsync(SandboxOptions options, DescriptorPoller poller, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new SandboxUnavailableException(
                "The sandbox's own jails need Linux. On macOS and Windows run it inside a Linux container (the container jail is to come).");
        }

        var installation = new GuestInstallation(options);
        var problems = new List<string>();
        foreach (var choice in options.Jail == JailChoice.Auto ? s_auto : [options.Jail])
        {
            try
            {
                return await TryAsync(choice, installation, poller, cancellationToken).ConfigureAwait(false);
            }
            catch (SandboxUnavailableException e)
            {
                problems.Add($"{Name(choice)}: {e.Message}");
            }
        }

        throw new SandboxUnavailableException(
            $"No jail stands on this machine.\n  {string.Join("\n  ", problems)}\n"
            + "`toolreasoner doctor` shows more. Only if you trust the programs: --jail none runs them without a jail.");
    }

    /// <summary>Makes one jail and tries it.</summary>
    /// <exception cref="SandboxUnavailableException">It does not stand; the message says why.</exception>
    [SupportedOSPlatform("linux")]
    public static async Task<(IJail Jail, GuestProcess FirstRunner)> TryAsync(
        JailChoice choice, GuestInstallation installation, DescriptorPoller poller, CancellationToken cancellationToken)
    {
        var jail = Make(choice, installation);
        try
        {
            var guest = await new GuestStarter(jail, poller).StartAsync(GuestRole.Runner, Runner.MaxFrameBytes, cancellationToken).ConfigureAwait(false);
            return (jail, guest);
        }
        catch
        {
            jail.Dispose();
            throw;
        }
    }

    /// <summary>What a choice is called on the command line and in results.</summary>
    public static string Name(JailChoice choice) => choice.ToString().ToLowerInvariant();

    [SupportedOSPlatform("linux")]
    private static IJail Make(JailChoice choice, GuestInstallation installation) => choice switch
    {
        JailChoice.Bubblewrap => new BubblewrapJail(installation),
        JailChoice.Landlock => new LandlockJail(installation),
        JailChoice.None => new NoJail(installation),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "Not a jail of its own."),
    };
}
