using System.Runtime.InteropServices;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>
/// Says what of the sandbox stands on this machine, and proves it: in each jail a program tries to get out, and the host looks from outside.
/// </summary>
/// <param name="options">Where the guest lies. Its jail, policy and numbers do not matter here.</param>
public sealed class SandboxDoctor(SandboxOptions options)
{
    private static readonly JailChoice[] s_jails = [JailChoice.Bubblewrap, JailChoice.Landlock];

    /// <summary>Looks and tests; takes a few seconds. What does not stand is in the report, not an exception.</summary>
    public async Task<DoctorReport> ExamineAsync(CancellationToken cancellationToken = default)
    {
        if (!OperatingSystem.IsLinux())
        {
            var advice = "The sandbox's own jails need Linux. Run it inside a Linux container; the container jail comes later.";
            return new DoctorReport([new SandboxRing("kernel", false, RuntimeInformation.OSDescription, advice)], AutoJail: null, [], []);
        }

        var rings = await Rings.LookAsync(options, cancellationToken).ConfigureAwait(false);
        var tests = new List<JailTest>();
        foreach (var jail in s_jails)
        {
            tests.Add(await EscapeTest.RunAsync(jail, options, cancellationToken).ConfigureAwait(false));
        }

        var unseen = await EscapeControl.RunAsync(cancellationToken).ConfigureAwait(false);
        return new DoctorReport(rings, await AutoAsync(cancellationToken).ConfigureAwait(false), tests, unseen);
    }

    private async Task<string?> AutoAsync(CancellationToken cancellationToken)
    {
        using var poller = new DescriptorPoller();
        try
        {
            var (jail, guest) = await JailSelection.ChooseAsync(options with { Jail = JailChoice.Auto }, poller, cancellationToken).ConfigureAwait(false);
            using (jail)
            {
                await guest.DisposeAsync().ConfigureAwait(false);
                return jail.Name;
            }
        }
        catch (SandboxUnavailableException)
        {
            return null;
        }
    }
}
