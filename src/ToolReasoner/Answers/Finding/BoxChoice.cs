namespace ToolReasoner.Answers;

/// <summary>Which box counts when there are several.</summary>
public enum BoxChoice
{
    /// <summary>The last one.</summary>
    Last,

    /// <summary>
    /// The last one with those before it in the same sentence, joined by commas: "x is \boxed{1} or \boxed{2}" is "1, 2".
    /// </summary>
    All,

    /// <summary>The first one.</summary>
    First,
}
