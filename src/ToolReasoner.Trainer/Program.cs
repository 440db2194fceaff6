using System.CommandLine;
using System.CommandLine.Help;
using System.Runtime.InteropServices;
using ToolReasoner.Onnx;
using ToolReasoner.Trainer.Commands;
using ToolReasoner.Trainer.Native;

namespace ToolReasoner.Trainer;

/// <summary>The command <c>toolreasoner-trainer</c>. Exit status: 0 done, 1 the input was wrong, 3 libtorch is missing, 130 interrupted.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await Root().Parse(arguments).InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token)
                .ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is WrongInputException or LocalModelException)
        {
            await Console.Error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
            return 1;
        }
        catch (TorchUnavailableException missing)
        {
            await Console.Error.WriteLineAsync(missing.Message).ConfigureAwait(false);
            return 3;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 130;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Trains small language models and writes them as the ONNX folders that toolreasoner runs.");
        (Command Command, string Examples)[] commands =
        [
            (TokenizerCommand.Create(), TokenizerCommand.Examples), (PackCommand.Create(), PackCommand.Examples),
            (SftCommand.Create(), SftCommand.Examples), (ExportCommand.Create(), ExportCommand.Examples),
            (LossCommand.Create(), LossCommand.Examples), (StripCommand.Create(), StripCommand.Examples),
        ];
        var examples = commands.ToDictionary(one => one.Command, one => one.Examples);
        examples[root] = string.Concat(commands.Select(one => one.Examples));
        foreach (var (command, _) in commands)
        {
            root.Subcommands.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        return root;
    }
}
