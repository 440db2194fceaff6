using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>Finds a jail that stands: one in which a guest starts, finds the host's files hidden, and is proven to be locked in.</summary>
internal static class JailSelection
{
    /// <summary>What <see cref="JailChoice.Auto"/> may take: the strong one that costs least first.</summary>
    private static IEnumerable<JailChoice> Auto => OperatingSystem.IsLinux()
        ? [JailChoice.Bubblewrap, JailChoice.Landlock, JailChoice.Container]
        : [JailChoice.Container];

    /// <summary>Chooses, tries, and hands over.</summary>
    /// <exception cref="SandboxUnavailableException">None stands; the message says why, for each.</exception>
    public static async Task<(IJail Jail, IGuest FirstRunner)> ChooseAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        foreach (var choice in options.Jail == JailChoice.Auto ? Auto : [options.Jail])
        {
            try
            {
                return await TryAsync(choice, options, cancellationToken).ConfigureAwait(false);
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
    public static async Task<(IJail Jail, IGuest FirstRunner)> TryAsync(
        JailChoice choice, SandboxOptions options, CancellationToken cancellationToken)
    {
        var jail = choice == JailChoice.Container
            ? await ContainerJail.OpenAsync(options, cancellationToken).ConfigureAwait(false)
            : MakeLocal(choice, options);
        try
        {
            var guest = await new GuestStarter(jail).StartAsync(GuestRole.Runner, Runner.MaxFrameBytes, cancellationToken)
                .ConfigureAwait(false);
            return (jail, guest);
        }
        catch
        {
            await jail.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What a choice is called on the command line and in results.</summary>
    public static string Name(JailChoice choice) => choice.ToString().ToLowerInvariant();

    private static IJail MakeLocal(JailChoice choice, SandboxOptions options)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new SandboxUnavailableException("This jail needs Linux. Elsewhere take --jail container, with Docker or Podman.");
        }

        var installation = new GuestInstallation(options);
        return choice switch
        {
            JailChoice.Bubblewrap => new BubblewrapJail(installation),
            JailChoice.Landlock => new LandlockJail(installation),
            JailChoice.None => new NoJail(installation),
            _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "Not a jail of its own."),
        };
    }
}
