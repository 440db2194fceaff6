namespace ToolReasoner.Models;

/// <summary>Where a text that is being written has to end. Looked at as text, never token by token.</summary>
/// <param name="EndIn">The length to which the text is to be cut; null while it may go on.</param>
public sealed record TextStop(Func<string, int?> EndIn)
{
    /// <summary>Never.</summary>
    public static TextStop Never { get; } = new(_ => null);

    /// <summary>After the first fenced program is closed, or before a fence of program output is opened: a model must not write that itself.</summary>
    public static TextStop AfterProgram { get; } = new(Fence.EndOfFirstProgram);
}
