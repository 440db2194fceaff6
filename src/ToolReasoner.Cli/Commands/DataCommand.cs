using System.CommandLine;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data</c>: what models are trained on and measured with.</summary>
internal static class DataCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data families --check 5
          toolreasoner data curriculum --count 60000 --seed 1 --out sft.jsonl.gz

        """;

    /// <summary>Lines to copy, by subcommand.</summary>
    public static IEnumerable<(string Name, string Examples)> ExamplesOf => [("families", FamiliesCommand.Examples), ("curriculum", CurriculumCommand.Examples), ("restate", RestateCommand.Examples), ("reword", RewordCommand.Examples), ("wordings", WordingsCommand.Examples), ("self", SelfCommand.Examples)];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen) => new("data", "Make what models are trained on and measured with.")
    {
        FamiliesCommand.Create(screen), CurriculumCommand.Create(screen), RestateCommand.Create(screen), RewordCommand.Create(screen), WordingsCommand.Create(screen), SelfCommand.Create(screen),
    };
}
