using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ToolReasoner.Cli.Commands;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli;

/// <summary>The command <c>toolreasoner</c>: finds the verb, runs it, turns every way out into an exit status.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var interruption = new Interruption();
        var screen = new Screen();
        try
        {
            return await InvokeAsync(arguments, screen, interruption.Token).ConfigureAwait(false);
        }
        catch (WrongInputException e)
        {
            screen.Complain(e.Message);
            return ExitStatus.WrongInput;
        }
        catch (SandboxUnavailableException e)
        {
            screen.Complain(e.Message);
            return ExitStatus.SandboxFailed;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return interruption.ExitStatus;
        }
        catch (OutputClosedException)
        {
            return ExitStatus.Done; // `| head` has seen enough
        }
    }

    private static async Task<int> InvokeAsync(string[] arguments, Screen screen, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Runs C# programs that nobody has read, in a sandbox that lets nothing out, and grades answers.");
        root.Subcommands.Add(RunCommand.Create(screen));
        root.Subcommands.Add(GradeCommand.Create(screen));
        root.Subcommands.Add(ExtractCommand.Create(screen));
        root.Subcommands.Add(DoctorCommand.Create(screen));
        var examples = new Dictionary<Command, string>
        {
            [root] = RunCommand.Examples + GradeCommand.Examples + ExtractCommand.Examples + DoctorCommand.Examples,
            [root.Subcommands[0]] = RunCommand.Examples,
            [root.Subcommands[1]] = GradeCommand.Examples,
            [root.Subcommands[1].Subcommands[0]] = SelfTestCommand.Examples,
            [root.Subcommands[2]] = ExtractCommand.Examples,
            [root.Subcommands[3]] = DoctorCommand.Examples,
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);

        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            var verb = parsed.CommandResult.Command == root ? "" : " " + parsed.CommandResult.Command.Name;
            throw new WrongInputException(
                string.Join('\n', parsed.Errors.Select(error => error.Message)) + $"\n`toolreasoner{verb} --help` shows all options, and examples.");
        }

        var status = await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = screen.Output, Error = screen.Error,
            },
            cancellationToken).ConfigureAwait(false);
        screen.Flush();
        return status;
    }
}
