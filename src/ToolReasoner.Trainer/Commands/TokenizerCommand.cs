using System.CommandLine;
using System.Diagnostics;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Tokenizing;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>tokenizer</c>: learns byte-pair merges from rows.</summary>
internal static class TokenizerCommand
{
    public const string Examples =
        """
          toolreasoner-trainer tokenizer --rows rows.jsonl.gz --vocabulary 4096 --out tokenizer --template chat.jinja

        """;

    private static readonly Option<string[]> s_rows = SharedOptions.Rows("What to learn from.");
    private static readonly Option<string> s_out = SharedOptions.Out("The folder for tokenizer.json and tokenizer_config.json.");

    private static readonly Option<int> s_vocabulary = new("--vocabulary")
    {
        HelpName = "TOKENS", DefaultValueFactory = _ => 4096, Description = "Tokens in all: 256 bytes, merges and special tokens.",
    };

    private static readonly Option<string[]> s_special = new("--special")
    {
        HelpName = "TEXT", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. TokenizerFolder.DefaultMarks],
        Description = "Special tokens: the first ends a reply, the last pads.",
    };

    private static readonly Option<string?> s_template = new("--template")
    {
        HelpName = "FILE", Description = "The chat template (Jinja) to put beside it.",
    };

    public static Command Create()
    {
        var command = new Command("tokenizer", "Learn a byte-level BPE tokenizer from rows; the same rows give the same tokenizer.")
        {
            s_rows, s_vocabulary, s_special, s_template, s_out,
        };
        command.SetAction(Learn);
        return command;
    }

    private static Task<int> Learn(ParseResult parsed, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var marks = parsed.GetValue(s_special)!;
        var merges = parsed.GetValue(s_vocabulary) - PairMerger.FirstMerged - marks.Length;
        if (marks.Length == 0 || merges < 0)
        {
            throw new WrongInputException("A vocabulary holds 256 bytes and at least one special token.");
        }

        var counter = new PieceCounter(marks);
        var characters = 0L;
        foreach (var row in TrainingRow.Read(parsed.GetValue(s_rows)!))
        {
            cancellationToken.ThrowIfCancellationRequested();
            counter.Add(row.Text);
            characters += row.Text.Length;
        }

        var template = parsed.GetValue(s_template) is { } file ? File.ReadAllText(file) : null;
        var learned = PairMerger.Learn(counter.Counts, merges, cancellationToken);
        TokenizerFolder.Write(parsed.GetValue(s_out)!, learned, marks, template);
        Console.WriteLine(FormattableString.Invariant(
            $"{characters} characters, {counter.Counts.Count} distinct pieces, {learned.Count} merges, {PairMerger.FirstMerged + learned.Count + marks.Length} tokens, {watch.Elapsed.TotalSeconds:F1} s"));
        return Task.FromResult(0);
    }
}
