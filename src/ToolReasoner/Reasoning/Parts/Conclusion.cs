using ToolReasoner.Answers;
using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>The final answer that a turn of the model's states.</summary>
public static class Conclusion
{
    /// <summary>The turn with the answer that it states, if it states one. A turn that hands over a program states none: its output is still to come.</summary>
    public static Turn Read(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return HasProgram(turn) ? turn : turn with { Answer = In(turn.Text) };
    }

    /// <summary>The answer that a text declares as final; null if it declares none. A number that only stands there is not declared.</summary>
    public static string? In(string text) =>
        AnswerFinder.Find(text) is { Source: AnswerSource.Boxed or AnswerSource.Tag or AnswerSource.HashMarks or AnswerSource.AnswerPhrase } found ? found.Text : null;

    /// <summary>Whether a turn hands over a program.</summary>
    public static bool HasProgram(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Program is not null || Fence.ProgramIn(turn.Text) is not null;
    }

    /// <summary>What a successful program printed last, as an answer; null if it printed nothing.</summary>
    public static string? OfOutput(ProgramRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!run.Succeeded)
        {
            return null;
        }

        var text = run.Output.TrimEnd() is { Length: > 0 } output ? output : run.Result ?? "";
        var last = text[(text.LastIndexOf('\n') + 1)..].Trim();
        return last.Length == 0 ? null : In(last) ?? AfterLabel(last);
    }

    // "Answer: 5" and "x = 5" are for the comparer; "The total number of primes: 168" is not.
    private static string AfterLabel(string line) =>
        line.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && !line[..colon].Any(char.IsAsciiDigit) && colon + 2 < line.Length ? line[(colon + 2)..].Trim() : line;
}
