using System.CommandLine;
using System.Text.Json;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Recipes;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner recipes</c>: the published methods there are, and what can be set in each.</summary>
internal static class RecipesCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner recipes
          toolreasoner recipes --json

        """;

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object a line for each recipe." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("recipes", "Show the recipes for --recipe: what each does, its paper, and what can be set.") { s_json };
        command.SetAction(parsed => Write(screen, parsed.GetValue(s_json)));
        return command;
    }

    /// <summary>Writes all.</summary>
    public static int Write(Screen screen, bool isJson)
    {
        var ink = new Ink(screen.HasColors);
        foreach (var recipe in Recipe.All.Select(RecipeLine.Of))
        {
            if (isJson)
            {
                screen.Output.Write(JsonSerializer.Serialize(recipe, LineFormat.Readable.RecipeLine) + "\n");
                continue;
            }

            screen.Output.Write($"{ink.Bold(recipe.Name)}{ink.Dim($"  {recipe.Source}")}\n  {recipe.Summary}\n");
            foreach (var parameter in recipe.Parameters)
            {
                screen.Output.Write($"    {parameter.Name}={parameter.Default}  {ink.Dim($"{parameter.Summary}; {parameter.Range}")}\n");
            }
        }

        screen.Flush();
        return ExitStatus.Done;
    }
}
