using System.CommandLine;
using System.Diagnostics;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner grade</c>: whether two answers are the same.</summary>
internal static class GradeCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner grade --gold '\frac{1}{2}' --answer 0.5
          toolreasoner grade --pairs pairs.jsonl --json > grades.jsonl
          toolreasoner grade --gold 18 --answer '18 dollars a day' --policy gsm8k

        """;

    private static readonly Option<string?> s_gold = new("--gold")
    {
        HelpName = "ANSWER", Description = "What is right: LaTeX or plain text.",
    };

    private static readonly Option<string?> s_answer = new("--answer") { HelpName = "ANSWER", Description = "What is to be graded." };

    private static readonly Option<string?> s_pairs = new("--pairs")
    {
        HelpName = "FILE",
        Description = "A JSON object on each line with \"gold\" and \"pred\", gzipped or not; `-` for standard input.",
    };

    private static readonly Option<AnswerPolicy?> s_policy = AnswerOptions.Policy();

    private static readonly Option<bool> s_json =
        new("--json") { Description = "One JSON object a line: gold, pred, equal (true, false or null), why." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("grade", "Say whether two answers are the same, and why. The exit status is 0 whether they are or not.")
        {
            s_gold, s_answer, s_pairs, s_policy, s_json,
        };
        command.Subcommands.Add(SelfTestCommand.Create(screen));
        command.SetAction((parsed, cancellationToken) => GradeAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> GradeAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(s_pairs);
        var comparer = new AnswerComparer(parsed.GetValue(s_policy));
        var writer = new GradeWriter(screen, parsed.GetValue(s_json), hasSummary: file is not null);
        var watch = Stopwatch.StartNew();
        using var progress = new ProgressLine(screen, total: null, isWanted: file is not null && !screen.IsTerminal);
        var pairs = Pairs(parsed, file, cancellationToken);
        var graded = InOrder.WorkAsync(pairs, Environment.ProcessorCount, GradeOneAsync, cancellationToken);
        await foreach (var (pair, match) in graded.ConfigureAwait(false))
        {
            progress.Hide();
            writer.Write(pair, match);
            progress.Step();
        }

        progress.Hide();
        writer.WriteSummary(watch.Elapsed);
        return ExitStatus.Done;

        Task<(AnswerPair Pair, AnswerMatch Match)> GradeOneAsync(AnswerPair pair, CancellationToken stop) =>
            Task.Run(() => (pair, comparer.Compare(pair.Gold, pair.Pred, stop)), stop);
    }

    private static IAsyncEnumerable<AnswerPair> Pairs(ParseResult parsed, string? file, CancellationToken cancellationToken)
    {
        var (gold, answer) = (parsed.GetValue(s_gold), parsed.GetValue(s_answer));
        if (file is not null)
        {
            return gold is null && answer is null
                ? JsonLines.ReadAsync(file, record => new AnswerPair(JsonLines.Text(record, "gold"), JsonLines.Text(record, "pred")),
                    cancellationToken)
                : throw new WrongInputException("Name a file with --pairs, or two answers with --gold and --answer, not both.");
        }

        return gold is not null && answer is not null
            ? new[] { new AnswerPair(gold, answer) }.ToAsyncEnumerable()
            : throw new WrongInputException(
                @"Which answers? Give both, for example `toolreasoner grade --gold '\frac{1}{2}' --answer 0.5`, or a file with --pairs.");
    }
}
