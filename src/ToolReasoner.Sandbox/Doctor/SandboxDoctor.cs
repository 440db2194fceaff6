using System.Runtime.InteropServices;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>
/// Says what of the sandbox stands on this machine, and proves it: in each jail a program tries to get out, and the host looks from outside.
/// </summary>
/// <param name="options">Where the guest lies. Its jail, policy and numbers do not matter here.</param>
public sealed class SandboxDoctor(SandboxOptions options)
{
    private static readonly JailChoice[] s_jails = [JailChoice.Bubblewrap, JailChoice.Landlock, JailChoice.Container];

    /// <summary>Looks and tests; takes a few seconds. What does not stand is in the report, not an exception.</summary>
    public async Task<DoctorReport> ExamineAsync(CancellationToken cancellationToken = default)
    {
        if (!OperatingSystem.IsLinux())
        {
            // Only containers stand here, and the self-test looks at them with Linux's means.
            var engine = await EngineRing.LookAsync(options, cancellationToken).ConfigureAwait(false);
            var kernel = new SandboxRing("kernel", false, RuntimeInformation.OSDescription, "The self-test needs Linux; the container jail does not.");
            var auto = await AutoAsync(cancellationToken).ConfigureAwait(false);
            const string problem = "the self-test needs Linux: whether anything gets out was not tried";
            var untested = new JailTest(JailSelection.Name(JailChoice.Container), auto is not null, problem, []);
            return new DoctorReport([kernel, engine], auto, [untested], []);
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

    /// <summary>Removes the containers that hosts which were killed have left on the engine.</summary>
    /// <exception cref="SandboxUnavailableException">There is no engine.</exception>
    public static async Task<SweepReport> CleanAsync(ContainerOptions container, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(container);
        using var engine = await ContainerEngine.ConnectAsync(container, cancellationToken).ConfigureAwait(false);
        return await OrphanContainers.SweepAsync(engine, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string?> AutoAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (jail, guest) = await JailSelection.ChooseAsync(options with { Jail = JailChoice.Auto }, cancellationToken).ConfigureAwait(false);
            await using (jail.ConfigureAwait(false))
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
