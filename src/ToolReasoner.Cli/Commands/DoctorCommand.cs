using System.CommandLine;
using ToolReasoner.Cli.Doctor;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Doctor;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner doctor</c>: which rings of the sandbox are up, and whether anything gets out.</summary>
internal static class DoctorCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner doctor
          toolreasoner doctor --json
          toolreasoner doctor --clean

        """;

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object." };

    private static readonly Option<bool> s_clean = new("--clean")
    {
        Description = "Test nothing; remove the containers that hosts which were killed have left on the engine.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "doctor", "Say which rings of the sandbox are up, and let a program try to get out of each jail. The exit status is 3 if it is not safe.")
        {
            s_json, s_clean,
        };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(s_clean)
            ? CleanAsync(parsed.GetValue(s_json), screen, cancellationToken)
            : RunAsync(parsed.GetValue(s_json), screen, cancellationToken));
        return command;
    }

    private static async Task<int> CleanAsync(bool json, Screen screen, CancellationToken cancellationToken)
    {
        var report = await SandboxDoctor.CleanAsync(RunOptions.Container, cancellationToken).ConfigureAwait(false);
        screen.Output.Write(json ? CleanLine.Of(report) + "\n" : Words(report));
        screen.Flush();
        return ExitStatus.Done;
    }

    private static string Words(SweepReport report) =>
        $"removed {report.Removed} containers of hosts that are gone\n"
        + (report.LeftAlone == 0 ? "" : $"left {report.LeftAlone} that run and belong to other machines or services\n");

    private static async Task<int> RunAsync(bool json, Screen screen, CancellationToken cancellationToken)
    {
        var report = await new SandboxDoctor(new SandboxOptions { Container = RunOptions.Container }).ExamineAsync(cancellationToken).ConfigureAwait(false);
        if (json)
        {
            screen.Output.Write(DoctorLine.Of(report) + "\n");
        }
        else
        {
            new DoctorPage(screen).Write(report);
        }

        screen.Flush();
        return report.IsSafe ? ExitStatus.Done : ExitStatus.SandboxFailed;
    }
}
