using System.CommandLine;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Training;
using ToolReasoner.Training.Model;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner train</c>: trains models and measures them.</summary>
internal static class TrainCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner train tokenizer --rows sft.jsonl.gz --vocabulary 4096 --out tokenizer
          toolreasoner train sft --rows sft.jsonl.gz --tokenizer tokenizer --out runs/mine --depth 6 --minutes 180
          toolreasoner train export --checkpoint runs/mine --out models/mine --precision int8
          toolreasoner train eval --model onnx:models/mine --count 300

        """;

    // What the trainer can do, in its own words of one line.
    private static readonly (string Name, string Description)[] s_launched =
    [
        ("tokenizer", "Train a byte-level BPE on rows."), ("pack", "Encode rows once, into a small file."), ("sft", "Train a decoder on rows."),
        ("export", "Write a checkpoint as a folder that --model onnx:DIR takes."), ("loss", "The loss of a checkpoint on rows."),
        ("strip", "A checkpoint's weights alone."),
    ];

    /// <summary>Lines to copy, by subcommand.</summary>
    public static IEnumerable<(string Name, string Examples)> ExamplesOf => [("eval", TrainEvalCommand.Examples)];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("train", "Train models on the curriculum, and measure them.") { TrainEvalCommand.Create(screen) };
        foreach (var (name, description) in s_launched)
        {
            command.Subcommands.Add(Launching(name, description));
        }

        return command;
    }

    private static Command Launching(string name, string description)
    {
        var rest = new Argument<string[]>("OPTION") { Arity = ArgumentArity.ZeroOrMore, Description = $"As `toolreasoner-trainer {name} --help` says." };
        var command = new Command(name, description + " Starts the trainer.") { rest };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) =>
        {
            List<string> arguments = [name, .. parsed.GetValue(rest) ?? [], .. parsed.UnmatchedTokens];
            return name == "tokenizer" && !arguments.Contains("--template") ? WithTemplateAsync(arguments) : TrainerProgram.RunAsync(arguments);
        });
        return command;
    }

    // A tokenizer goes with the way in which dialogues are written.
    private static async Task<int> WithTemplateAsync(List<string> arguments)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("toolreasoner-").FullName, "dialogue.jinja");
        await File.WriteAllTextAsync(file, DialogueFormat.Template).ConfigureAwait(false);
        try
        {
            return await TrainerProgram.RunAsync([.. arguments, "--template", file]).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
