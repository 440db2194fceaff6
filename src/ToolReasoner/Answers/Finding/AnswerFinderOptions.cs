namespace ToolReasoner.Answers;

/// <summary>How a reply is searched for its answer.</summary>
public sealed record AnswerFinderOptions
{
    /// <value>Which box counts when there are several. Default the last.</value>
    public BoxChoice Boxes { get; init; } = BoxChoice.Last;

    /// <value>
    /// Whether the text is finished. Default true. With false, a text that is still being written gives only what more text cannot change
    /// in itself: closed boxes and tags, ended sentences, lines that have their end.
    /// </value>
    public bool IsComplete { get; init; } = true;
}
