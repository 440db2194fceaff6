using System.CommandLine;
using ToolReasoner.Cli.Doctor;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Doctor;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner doctor</c>: which rings of the sandbox are up, and whether anything gets out; or what a local model does right.</summary>
internal static class DoctorCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner doctor
          toolreasoner doctor --json
          toolreasoner doctor --clean
          toolreasoner doctor --model genai:models/phi-4?provider=cuda

        """;

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object." };

    private static readonly Option<bool> s_clean = new("--clean")
    {
        Description = "Test nothing; remove the containers that hosts which were killed have left on the engine.",
    };

    private static readonly Option<string?> s_model = new("--model")
    {
        HelpName = "MODEL", Description = "Try a local model in place of the sandbox: nano, onnx:DIR or genai:DIR. The exit status is 4 if it does something wrong.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "doctor", "Say which rings of the sandbox are up, and let a program try to get out of each jail. The exit status is 3 if it is not safe.")
        {
            s_model, s_json, s_clean,
        };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(s_clean)
            ? CleanAsync(parsed.GetValue(s_json), screen, cancellationToken)
            : parsed.GetValue(s_model) is { } model
            ? TryModelAsync(ModelReference.Parse(model), parsed.GetValue(s_json), screen, cancellationToken)
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
        var options = new SandboxOptions { Container = RunOptions.Container };
        var report = await new SandboxDoctor(options).ExamineAsync(cancellationToken).ConfigureAwait(false);
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

    private static async Task<int> TryModelAsync(ModelReference reference, bool json, Screen screen, CancellationToken cancellationToken)
    {
        using var client = ChatClients.Create(reference);
        var (ink, failed) = (new Ink(screen.HasColors), 0);
        await foreach (var check in new ModelCheckup(client).RunAsync(cancellationToken).ConfigureAwait(false))
        {
            failed += check.Passed == false ? 1 : 0;
            screen.Output.Write(json ? ModelCheckLine.Of(check) + "\n"
                : $"  {(check.Passed switch { true => ink.Green("pass"), false => ink.Red("FAIL"), _ => ink.Yellow("skip") })} {check.Name,-16} {screen.Safe(check.Detail)}\n");
            screen.Flush();
        }

        return failed == 0 ? ExitStatus.Done : ExitStatus.ModelFailed;
    }
}
