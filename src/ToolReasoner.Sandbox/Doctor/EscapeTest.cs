using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>Lets a program do its worst in one jail, and looks from outside at what it reached.</summary>
[SupportedOSPlatform("linux")]
internal static class EscapeTest
{
    private static readonly SandboxLimits s_limits = new() { WallTime = TimeSpan.FromSeconds(30), OutputChars = 256_000 };

    /// <summary>A signal takes a moment to be handled.</summary>
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(50);

    /// <summary>Tests one jail.</summary>
    public static async Task<JailTest> RunAsync(JailChoice choice, SandboxOptions options, CancellationToken cancellationToken)
    {
        var name = JailSelection.Name(choice);
        try
        {
            var alone = options with { Jail = choice, Policy = false, IdleRunners = 0, Parallelism = 1 };
            var sandbox = await JailedSandbox.StartAsync(alone, cancellationToken).ConfigureAwait(false);
            await using (sandbox.ConfigureAwait(false))
            {
                return await TryEverythingAsync(name, sandbox, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (SandboxUnavailableException e)
        {
            return new JailTest(name, Stands: false, e.Message.Replace('\n', ' '), []);
        }
    }

    private static async Task<JailTest> TryEverythingAsync(string name, JailedSandbox sandbox, CancellationToken cancellationToken)
    {
        using var scene = new EscapeScene();
        var run = await sandbox.RunAsync(new SandboxProgram(EscapeProbe.Aim(scene)), s_limits, cancellationToken).ConfigureAwait(false);
        await Task.Delay(s_settling, cancellationToken).ConfigureAwait(false);
        var attempts = EscapeProbe.Attempts.Select(attempt => Judge(attempt, run, scene)).ToArray();
        var missing = attempts.FirstOrDefault(attempt => attempt.How.Length == 0);
        return new JailTest(
            name,
            Stands: true,
            missing is null ? null : $"the test did not get to '{missing.Name}': {End(run)}",
            [.. attempts.Where(attempt => attempt.How.Length > 0)]);
    }

    /// <summary>What the host saw comes first; then what the program said. An attempt that nobody speaks of has no words.</summary>
    private static EscapeAttempt Judge(string attempt, SandboxRun run, EscapeScene scene)
    {
        if (scene.Sees(attempt, run.Output) is { } seen)
        {
            return new EscapeAttempt(attempt, GotThrough: true, seen);
        }

        var said = run.Output.Split('\n').FirstOrDefault(line => line.StartsWith(attempt + "\t", StringComparison.Ordinal))?.Split('\t', 3);
        return said is [_, var verdict, var how]
            ? new EscapeAttempt(attempt, verdict == "through", verdict == "through" ? $"the program says so: {how}" : how)
            : new EscapeAttempt(attempt, GotThrough: false, "");
    }

    private static string End(SandboxRun run) => run.End switch
    {
        RunEnd.NotCompiled => run.Diagnostics is [var first, ..] ? $"it did not compile: {first.Message}" : "it did not compile",
        RunEnd.Threw threw => $"{threw.Type}: {threw.Message}",
        RunEnd.OverLimit over => over.Message,
        RunEnd.Blocked blocked => blocked.Message,
        RunEnd.Died died => died.Message,
        _ => "it ended early",
    };
}
