using System.CommandLine;
using System.Text.Json;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Training;
using ToolReasoner.Training.Model;
using ToolReasoner.Training.Rows;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data reword</c>: rows again, their statements in other words.</summary>
internal static class RewordCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data reword --rows sft.jsonl.gz --copies 2 --seed 1 --out reworded.jsonl.gz

        """;

    /// <summary>What stands before a row's statement.</summary>
    public const string Start = "<|user|>";

    private static readonly Option<string[]> s_rows = new("--rows")
    {
        HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true, Description = "Rows, as `data curriculum` writes them.",
    };

    private static readonly Option<int> s_copies = new("--copies") { HelpName = "N", DefaultValueFactory = _ => 1, Description = "Reworded copies of each row. Default 1." };

    private static readonly Option<long> s_seed = new("--seed") { Description = "From which all chance comes. Default 0." };

    private static readonly Option<string> s_out = new("--out") { HelpName = "FILE", Required = true, Description = "Where to; compressed if it ends in .gz." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("reword", "Write rows again with their statements in other words: the programs and all else stay.") { s_rows, s_copies, s_seed, s_out };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(s_out);
        File.Delete(path + ".part"); // quick enough to begin anew
        using var file = RowFile.Open(path);
        var (copies, seed, number) = (parsed.GetValue(s_copies), parsed.GetValue(s_seed), 0);
        foreach (var rows in parsed.GetRequiredValue(s_rows))
        {
            await foreach (var row in JsonLines.ReadAsync(rows, Read, cancellationToken).ConfigureAwait(false))
            {
                var statement = StatementOf(row, rows);
                for (var copy = 0; copy < copies; copy++, number++)
                {
                    file.Add(row.Restated(row.Id, statement, Rewording.Of(statement, new Random(unchecked((int)(seed * 1_000_003 + number))))).ToJson());
                }
            }
        }

        screen.Output.Write($"{file.Rows} rows, seed {seed}, sha256 {file.Finish()}\n");
        return ExitStatus.Done;
    }

    /// <summary>The words of a row's problem.</summary>
    /// <exception cref="WrongInputException">The row begins with no statement.</exception>
    public static string StatementOf(SftRow row, string path)
    {
        var end = row.Text.IndexOf(DialogueFormat.EndOfTurn, StringComparison.Ordinal);
        return row.Text.StartsWith(Start, StringComparison.Ordinal) && end >= 0
            ? row.Text[Start.Length..end] : throw new WrongInputException($"{path}: the row {row.Id} does not begin with a statement.");
    }

    /// <summary>A row as it stands in a file.</summary>
    public static SftRow Read(JsonElement record) => new(
        JsonLines.Text(record, "id")!, JsonLines.Text(record, "kind")!, JsonLines.Text(record, "text")!,
        [.. record.GetProperty("train").EnumerateArray().Select(range => new[] { range[0].GetInt32(), range[1].GetInt32() })])
    {
        Draw = record.TryGetProperty("draw", out var draw) ? [draw[0].GetInt32(), draw[1].GetInt32()] : null,
    };
}
