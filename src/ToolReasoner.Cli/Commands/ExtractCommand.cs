using System.CommandLine;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner extract</c>: the answer in a model's reply.</summary>
internal static class ExtractCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner extract --text reply.txt
          echo 'So the answer is $\frac{3}{4}$.' | toolreasoner extract --text - --json

        """;

    private const int MaxChars = 64 << 20;

    private static readonly Option<string?> s_text = new("--text")
    {
        HelpName = "FILE", Description = "A model's whole reply; `-` for standard input.",
    };

    private static readonly Option<BoxChoice?> s_boxes = new("--boxes")
    {
        HelpName = "last|all|first",
        Description = "Which box counts when there are several; all are those of the last sentence. Default last.",
        CustomParser = result => result.Tokens[^1].Value switch
        {
            "last" => BoxChoice.Last,
            "all" => BoxChoice.All,
            "first" => BoxChoice.First,
            _ => AnswerOptions.Fail<BoxChoice?>(result, "--boxes", "last, all, first", "--boxes all"),
        },
    };

    private static readonly Option<bool> s_unfinished = new("--unfinished")
    {
        Description = "The text is still being written: what more text could change is no answer yet.",
    };

    private static readonly Option<bool> s_json =
        new("--json") { Description = "One JSON object: answer and how, both null when there is none." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("extract", "Find the answer in a model's reply, and say how it was found.")
        {
            s_text, s_boxes, s_unfinished, s_json,
        };
        command.SetAction((parsed, cancellationToken) => ExtractAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> ExtractAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(s_text)
            ?? throw new WrongInputException(
                "Which text? Name a file, for example `toolreasoner extract --text reply.txt`, or `--text -` for standard input.");
        var text = await InputText.ReadAsync(file, MaxChars + 1, cancellationToken).ConfigureAwait(false);
        if (text.Length > MaxChars)
        {
            throw new WrongInputException($"{file} is longer than the {MaxChars >> 20} Mi characters allowed.");
        }

        var options = new AnswerFinderOptions
        {
            Boxes = parsed.GetValue(s_boxes) ?? BoxChoice.Last, IsComplete = !parsed.GetValue(s_unfinished),
        };
        var found = AnswerFinder.Find(text, options);
        var ink = new Ink(screen.HasColors);
        screen.Output.Write(parsed.GetValue(s_json) ? ExtractLine.Of(found).ToJson() + "\n"
            : found is null ? ink.Yellow("no answer") + "\n"
            : $"{screen.Safe(found.Text)}\n{ink.Dim($"found {ExtractLine.WordsOf(found.Source)}")}\n");
        return ExitStatus.Done;
    }
}
