namespace ToolReasoner.Answers;

/// <summary>What a comparison of two answers found. Closed: match on all of its cases.</summary>
public abstract record AnswerMatch
{
    private AnswerMatch()
    {
    }

    /// <summary>One clause: by what they are equal, in what they differ, or what stood in the way.</summary>
    public abstract string Why { get; init; }

    /// <summary>The same answer.</summary>
    public sealed record Equal(string Why) : AnswerMatch;

    /// <summary>Different answers: shown, not guessed.</summary>
    public sealed record NotEqual(string Why) : AnswerMatch;

    /// <summary>It could not be told: a text that says nothing, a budget used up, a question that is open. Count it apart, never as wrong.</summary>
    public sealed record Unknown(string Why) : AnswerMatch;

    /// <summary>True, false, or null where it could not be told.</summary>
    public bool? IsEqual => this switch
    {
        Equal => true,
        NotEqual => false,
        _ => null,
    };
}
