using System.CommandLine;
using ToolReasoner.Cli.Doctor;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
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

        """;

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "doctor", "Say which rings of the sandbox are up, and let a program try to get out of each jail. The exit status is 3 if it is not safe.")
        {
            s_json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(s_json), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(bool json, Screen screen, CancellationToken cancellationToken)
    {
        var report = await new SandboxDoctor(new SandboxOptions()).ExamineAsync(cancellationToken).ConfigureAwait(false);
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
