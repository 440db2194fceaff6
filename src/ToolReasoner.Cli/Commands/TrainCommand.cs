using System.CommandLine;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner train</c>: trains models and measures them.</summary>
internal static class TrainCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner train eval --model onnx:models/mine --count 300

        """;

    /// <summary>Lines to copy, by subcommand.</summary>
    public static IEnumerable<(string Name, string Examples)> ExamplesOf => [("eval", TrainEvalCommand.Examples)];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen) => new("train", "Train models on the curriculum, and measure them.")
    {
        TrainEvalCommand.Create(screen),
    };
}
