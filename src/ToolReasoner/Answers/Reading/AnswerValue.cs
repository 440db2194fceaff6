using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>What an answer's text says. Closed: match on all of its cases.</summary>
internal abstract record AnswerValue
{
    private AnswerValue()
    {
    }

    /// <summary>There is no text.</summary>
    public sealed record Nothing : AnswerValue;

    /// <summary>It looks like mathematics, and cannot be read.</summary>
    /// <param name="Why">What is wrong with it.</param>
    public sealed record Unread(string Why) : AnswerValue;

    /// <summary>A name, yes or no, a sentence.</summary>
    /// <param name="Parts">What stands between commas and joining words: letters and digits with single spaces, as <see cref="CleanText.Plain"/> makes them.</param>
    public sealed record Words(IReadOnlyList<string> Parts) : AnswerValue;

    /// <summary>A letter of a multiple choice.</summary>
    /// <param name="Letter">A to J, or a to j as written.</param>
    /// <param name="Content">What stands beside it; null if nothing does.</param>
    /// <param name="IsMarked">Whether it cannot be the name of a variable: in parentheses, or set as text.</param>
    public sealed record Choice(char Letter, AnswerValue? Content, bool IsMarked) : AnswerValue;

    /// <summary>A time of day.</summary>
    /// <param name="Seconds">Since midnight or noon, as written.</param>
    /// <param name="Half">a, p, or a space where it is not said.</param>
    /// <param name="AsRatio">What 3:20 is as a ratio; null where it can only be a time.</param>
    public sealed record Clock(int Seconds, char Half, Formula? AsRatio) : AnswerValue;

    /// <summary>A number, an expression, a set, a statement, several of them.</summary>
    public sealed record Formula(Expr Value, Marks Marks) : AnswerValue;
}
