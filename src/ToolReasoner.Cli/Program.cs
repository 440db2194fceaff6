using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ToolReasoner.Benchmarks;
using ToolReasoner.Cli.Commands;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Models;
using ToolReasoner.Sandboxing;
using ToolReasoner.Training.Curriculum;

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
        catch (ModelException e)
        {
            screen.Complain(e.Message);
            return ExitStatus.ModelFailed;
        }
        catch (Exception e) when (e is ReplayMismatchException or RecordingException or FamilyException or BenchmarkException)
        {
            screen.Complain(e.Message);
            return ExitStatus.WrongInput;
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
        var root = new RootCommand(
            "Solves problems with programs that a model writes, runs programs that nobody has read in a sandbox that lets nothing out, "
            + "and says whether two answers are the same.");
        (Command Command, string Examples)[] commands =
        [
            (SolveCommand.Create(screen), SolveCommand.Examples), (TraceCommand.Create(screen), TraceCommand.Examples),
            (ServeCommand.Create(screen), ServeCommand.Examples), (RecipesCommand.Create(screen), RecipesCommand.Examples), (RunCommand.Create(screen), RunCommand.Examples),
            (GradeCommand.Create(screen), GradeCommand.Examples), (ExtractCommand.Create(screen), ExtractCommand.Examples),
            (DoctorCommand.Create(screen), DoctorCommand.Examples), (ImageCommand.Create(screen), ImageCommand.Examples),
            (DataCommand.Create(screen), DataCommand.Examples), (TrainCommand.Create(screen), TrainCommand.Examples),
            (BenchCommand.Create(screen), BenchCommand.Examples), (ReportCommand.Create(screen), ReportCommand.Examples),
            (CompareCommand.Create(screen), CompareCommand.Examples), (MergeCommand.Create(screen), MergeCommand.Examples),
        ];
        var examples = commands.ToDictionary(one => one.Command, one => one.Examples);
        examples[root] = string.Concat(commands.Select(one => one.Examples));
        foreach (var (command, _) in commands)
        {
            root.Subcommands.Add(command);
            foreach (var (subcommand, lines) in command.Name switch
            {
                "image" => ImageCommand.ExamplesOf,
                "grade" => [("selftest", SelfTestCommand.Examples)],
                "data" => DataCommand.ExamplesOf,
                "train" => TrainCommand.ExamplesOf,
                _ => (IEnumerable<(string, string)>)[],
            })
            {
                examples[command.Subcommands.Single(one => one.Name == subcommand)] = lines;
            }
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);

        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            var verb = string.Concat(PathTo(parsed.CommandResult).Select(command => " " + command.Name));
            throw new WrongInputException(
                string.Join('\n', parsed.Errors.Select(error => error.Message))
                    + $"\n`toolreasoner{verb} --help` shows all options, and examples.");
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

    // The commands from below the root to the one that was named.
    private static IEnumerable<Command> PathTo(SymbolResult? result) =>
        result is CommandResult { Parent: { } parent } named ? PathTo(parent).Append(named.Command) : [];
}
