using System.CommandLine;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Training;
using ToolReasoner.Training.Curriculum;
using ToolReasoner.Training.Model;
using ToolReasoner.Training.Rows;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data restate</c>: lessons again, each problem in several of its family's statements.</summary>
internal static class RestateCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data curriculum --count 30000 --statements 1 --seed 1 --out lessons.jsonl.gz
          toolreasoner data restate --rows lessons.jsonl.gz --statements 16 --seed 1 --out sft.jsonl.gz

        """;

    private static readonly Option<string[]> s_rows = new("--rows")
    {
        HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true, Description = "Rows, as `data curriculum` writes them.",
    };

    private static readonly Option<int> s_statements = new("--statements")
    {
        HelpName = "N", DefaultValueFactory = _ => 16, Description = "Rows of each lesson, its own words among them; fewer where the family has not so many. Default 16.",
    };

    private static readonly Option<long> s_seed = new("--seed") { Description = "From which all chance comes. Default 0." };

    private static readonly Option<string> s_out = new("--out") { HelpName = "FILE", Required = true, Description = "Where to; compressed if it ends in .gz." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("restate", "Write lessons again in many of their families' statements: no program is run again.") { s_rows, s_statements, s_seed, s_out };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(s_out);
        File.Delete(path + ".part"); // quick enough to begin anew
        using var file = RowFile.Open(path);
        var (statements, seed, number) = (parsed.GetValue(s_statements), parsed.GetValue(s_seed), 0);
        var families = Catalog.Families.ToDictionary(family => family.Name, StringComparer.Ordinal);
        foreach (var rows in parsed.GetRequiredValue(s_rows))
        {
            await foreach (var row in JsonLines.ReadAsync(rows, RewordCommand.Read, cancellationToken).ConfigureAwait(false))
            {
                file.Add(row.ToJson());
                number++;
                if (row.Draw is not [var drawSeed, var level])
                {
                    continue;
                }

                var statement = RewordCommand.StatementOf(row, rows);
                var name = row.Kind.Split('/')[0];
                var family = families.TryGetValue(name, out var known) ? known : throw new WrongInputException($"{rows}: there is no family {name} (row {row.Id}).");
                var problem = DrawnProblem.Again(family, drawSeed, level, statement);
                foreach (var other in problem.Restated(statements - 1, unchecked((int)(seed * 1_000_003 + number))))
                {
                    file.Add(row.Restated($"{name}/{other.Graded.Problem.Id}", statement, other.Statement).ToJson());
                }
            }
        }

        screen.Output.Write($"{file.Rows} rows of {number} lessons, seed {seed}, sha256 {file.Finish()}\n");
        return ExitStatus.Done;
    }
}
