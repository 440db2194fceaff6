namespace ToolReasoner.Answers;

/// <summary>What kind of answer is expected.</summary>
public enum AnswerForm
{
    /// <summary>Whatever the text says.</summary>
    Any,

    /// <summary>One number; words around it do not count.</summary>
    Number,
}
