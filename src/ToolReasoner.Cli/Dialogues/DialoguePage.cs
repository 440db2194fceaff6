using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Dialogues;

/// <summary>
/// Writes pieces of a dialogue for people. Everything that a model or a program wrote goes through <see cref="SafeText"/>, on a terminal or
/// not: what is written here is for reading only.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="columns">The terminal's; null where there is none: then no line is cut.</param>
/// <param name="hasColors">Whether there may be colours.</param>
internal sealed class DialoguePage(TextWriter output, int? columns, bool hasColors)
{
    private const string Margin = "    ";
    private readonly ProgramBox _box = new(output, columns, new Ink(hasColors));
    private bool _isLineOpen;

    /// <summary>The pens.</summary>
    public Ink Ink { get; } = new(hasColors);

    /// <summary>Whether what was written last ended with its line.</summary>
    public bool IsAtLineStart => !_isLineOpen;

    /// <summary>A line across, with a title.</summary>
    public void Rule(string title)
    {
        EndLine();
        output.Write(Ink.Bold($"── {SafeText.Of(title)} ──") + "\n");
    }

    /// <summary>A line of the page's own.</summary>
    public void Line(string text = "")
    {
        EndLine();
        output.Write(text + "\n");
    }

    /// <summary>Who speaks, and what the call took if it is known.</summary>
    public void Speaker(Author author, ModelCall? call = null) => Line(Ink.Dim(
        author.ToString().ToLowerInvariant() + (call is null ? ":" : $" · {call.OutputTokens} tokens · {SafeText.Of(call.FinishReason)}"
            + (call.Time > TimeSpan.Zero ? $" · {Outcome.Words(call.Time)}" : "") + ":")));

    /// <summary>A piece of a stranger's text, as it comes.</summary>
    public void Text(string piece)
    {
        if (piece.Length > 0)
        {
            output.Write(SafeText.Of(piece));
            _isLineOpen = piece[^1] != '\n';
        }
    }

    /// <summary>What the engine said: all of it, or its beginning.</summary>
    public void Guide(Turn turn, bool isWhole)
    {
        var text = turn.Text.Trim();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        Speaker(turn.Author);
        Line(Ink.Dim(SafeText.Of(isWhole || end < 0 ? text : text[..end] + " …")));
    }

    /// <summary>A program, and what the model was shown of it.</summary>
    /// <param name="source">The program.</param>
    /// <param name="ran">The sandbox's turn; null if it was not run.</param>
    public void Program(string source, Turn? ran)
    {
        EndLine();
        _box.Write(source, ran);
    }

    /// <summary>What a verifier found.</summary>
    public void Judgement(Judgement judgement)
    {
        var parts = new List<string> { judgement.Passes switch { true => Ink.Green("passes"), false => Ink.Red("does not pass"), null =>
            Ink.Yellow("cannot be read") } };
        parts.AddRange(judgement.CheckRan ? ["a check ran"] : []);
        parts.AddRange(judgement.Score is { } score ? [FormattableString.Invariant($"score {score:0.##}")] : []);
        parts.AddRange(judgement.Confidence is { } confidence ? [FormattableString.Invariant($"confidence {confidence:0.##}")] : []);
        Line(Ink.Dim("judgement: ") + string.Join(" · ", parts));
    }

    /// <summary>The answer, its status, and the program that shows it.</summary>
    public void Solution(Solution solution)
    {
        EndLine();
        var status = Outcome.NameOf(solution.Status);
        var inked = solution.Status switch { SolutionStatus.Verified => Ink.Green(status), SolutionStatus.Unverified => Ink.Yellow(status),
            _ => Ink.Red(status) };
        Line(solution.Answer is { } answer ? Ink.Bold(SafeText.Of(answer)) : "no answer");
        Line($"{inked}: {SafeText.Of(Outcome.Why(solution))}");
        if (solution is { Status: SolutionStatus.Verified, Program: { } program })
        {
            Line("the program:");
            foreach (var line in SafeText.Of(program).Split('\n'))
            {
                Line(Margin + CodeInk.Of(line, Ink));
            }
        }

        Line(Ink.Dim(Outcome.Used(solution.Trajectory)));
    }

    /// <summary>The text of a turn without the program that is shown on its own.</summary>
    /// <param name="text">What the model wrote so far.</param>
    /// <param name="isWhole">Whether nothing comes any more; else a line that may open a program is held back.</param>
    public static string Prose(string text, bool isWhole)
    {
        var prose = "";
        var at = 0;
        foreach (var fence in Fence.In(text).Where(fence => fence.Language is "csharp" or "cs" or "c#" or "csx" or ""))
        {
            prose += text[at..fence.Start];
            at = fence.End;
        }

        prose += text[at..];
        var last = prose.LastIndexOf('\n') + 1;
        return !isWhole && prose.AsSpan(last).TrimStart(' ').StartsWith('`') ? prose[..last] : prose;
    }

    /// <summary>The program that a turn hands over; null if none.</summary>
    public static string? ProgramOf(Turn turn) => Conclusion.HasProgram(turn) ? turn.Program ?? Fence.ProgramIn(turn.Text) : null;

    private void EndLine()
    {
        if (_isLineOpen)
        {
            output.Write("\n");
            _isLineOpen = false;
        }
    }
}
