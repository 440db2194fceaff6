namespace ToolReasoner.Answers;

/// <summary>Where in a reply its answer was found, from what says most to what says least.</summary>
public enum AnswerSource
{
    /// <summary>A box: <c>\boxed{…}</c>, <c>\fbox{…}</c>.</summary>
    Boxed,

    /// <summary>Tags around it: <c>&lt;answer&gt;…&lt;/answer&gt;</c>.</summary>
    Tag,

    /// <summary>A line of GSM8K: <c>#### 42</c>.</summary>
    HashMarks,

    /// <summary>The value of "answer" in a JSON object.</summary>
    Json,

    /// <summary>After "the answer is", "Answer:" and the like.</summary>
    AnswerPhrase,

    /// <summary>The letter of an option: "(B)", "Option B".</summary>
    Choice,

    /// <summary>The last sentence: "Therefore, x = 5.", or a line that is nothing but a value.</summary>
    FinalLine,

    /// <summary>The last formula of the last sentence.</summary>
    Formula,

    /// <summary>The last line that a program printed.</summary>
    ProgramOutput,

    /// <summary>The last number that stands anywhere.</summary>
    LastNumber,
}
