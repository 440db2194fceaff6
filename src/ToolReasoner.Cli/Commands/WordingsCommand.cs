using System.CommandLine;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Onnx;
using ToolReasoner.Training.Model;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data wordings</c>: the wordings of rows, for the folder of the model that is trained on them.</summary>
internal static class WordingsCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data wordings --rows sft.jsonl.gz --out models/mine/wordings.bin

        """;

    private static readonly Option<string[]> s_rows = new("--rows")
    {
        HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true, Description = "Rows, as `data curriculum` writes them; those that abstain are left out.",
    };

    private static readonly Option<double> s_least = new("--least")
    {
        HelpName = "SHARE", DefaultValueFactory = _ => Wordings.UsualLeast, Description = "The share of known runs of three words from which a statement is the model's kind. Default 0.9.",
    };

    private static readonly Option<string> s_out = new("--out") { HelpName = "FILE", Required = true, Description = $"Where to; a model's folder wants it as {Wordings.FileName}." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("wordings", "Keep how the statements of rows are worded: a model with such a file says of others that it does not know them.") { s_rows, s_least, s_out };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var statements = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rows in parsed.GetRequiredValue(s_rows))
        {
            await foreach (var row in JsonLines.ReadAsync(rows, RewordCommand.Read, cancellationToken).ConfigureAwait(false))
            {
                var end = row.Text.IndexOf(DialogueFormat.EndOfTurn, StringComparison.Ordinal);
                if (row.Kind != "abstain" && end > RewordCommand.Start.Length)
                {
                    statements.Add(row.Text[RewordCommand.Start.Length..end]);
                }
            }
        }

        var path = parsed.GetRequiredValue(s_out);
        Wordings.Of(statements, parsed.GetValue(s_least)).Write(path);
        screen.Output.Write($"{statements.Count} statements, {new FileInfo(path).Length} bytes\n");
        return ExitStatus.Done;
    }
}
