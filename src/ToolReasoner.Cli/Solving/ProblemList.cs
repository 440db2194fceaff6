using System.Text.Json;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Running;
using ToolReasoner.Problems;

namespace ToolReasoner.Cli.Solving;

/// <summary>The problems that the command line names: one written there, or a file with one on each line.</summary>
internal static class ProblemList
{
    private const int MaxChars = 1 << 20;

    /// <summary>Reads them.</summary>
    /// <param name="texts">What stands on the command line; <c>-</c> is standard input, all of it one problem.</param>
    /// <param name="file">A line each: the problem, or a JSON object with <c>problem</c> and perhaps <c>id</c>; null for none.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="WrongInputException">There is none, or one cannot be used; the message says which.</exception>
    public static async Task<IReadOnlyList<Problem>> ReadAsync(string[] texts, string? file, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            return texts.Length == 0
                ? await InFileAsync(file, cancellationToken).ConfigureAwait(false)
                : throw new WrongInputException($"Write a problem or name a file, not both: “{texts[0]}” and --file {file}.");
        }

        var text = texts switch
        {
            [] => throw new WrongInputException(
                "Which problem? Write it in quotes, for example `toolreasoner solve \"What is 2^100 mod 7?\"`, "
                + "or name a file with --file, or `-` for standard input."),
            ["-"] => await InputText.ReadAsync("-", MaxChars + 1, cancellationToken).ConfigureAwait(false),
            [var one] when !one.StartsWith("--", StringComparison.Ordinal) => one,
            _ when Array.Find(texts, text => text.StartsWith("--", StringComparison.Ordinal)) is { } option =>
                throw new WrongInputException(
                $"There is no option {option}. `toolreasoner solve --help` shows all of them, and examples."),
            _ => throw new WrongInputException(
                $"One problem at a time, in quotes: \"{string.Join(' ', texts)}\". Several go into a file, --file."),
        };
        return [new Problem(Checked(text, "The problem"))];
    }

    private static async Task<IReadOnlyList<Problem>> InFileAsync(string file, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var (number, line) in JsonLines.LinesAsync(file, cancellationToken).ConfigureAwait(false))
        {
            var problem = line.TrimStart().StartsWith('{')
                ? JsonLines.Parse(file, number, line, Read)
                : new Problem(Checked(line.Trim(), $"{file}, line {number}: the problem"));
            if (!lines.TryAdd(problem.Id, number))
            {
                throw new WrongInputException(
                    $"{file}, line {number}: the problem “{problem.Id}” is in line {lines[problem.Id]} already. Give each its own id.");
            }

            problems.Add(problem);
        }

        return problems.Count > 0 ? problems : throw new WrongInputException(
            $"There is no problem in {file}. Write one on each line, or JSON with \"id\" and \"problem\".");
    }

    private static Problem Read(JsonElement record)
    {
        var problem = new Problem(Checked(JsonLines.Text(record, "problem") ?? "", "the problem"));
        return record.TryGetProperty("id", out _) && JsonLines.Text(record, "id") is { Length: > 0 } id ? problem with { Id = id }
            : problem;
    }

    private static string Checked(string text, string what) =>
        string.IsNullOrWhiteSpace(text) ? throw new WrongInputException($"{what} is empty")
        : text.Length > MaxChars ? throw new WrongInputException($"{what} is longer than the {MaxChars >> 20} Mi characters allowed")
        : text.Trim();
}
