namespace ToolReasoner.Answers.Finding;

/// <summary>A box in a text.</summary>
/// <param name="Whole">With its command and braces.</param>
/// <param name="Content">What is in it, without spaces around.</param>
internal readonly record struct Box(Span Whole, Span Content);
