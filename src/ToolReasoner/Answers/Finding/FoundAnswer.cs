namespace ToolReasoner.Answers;

/// <summary>An answer as it stands in a reply. Never empty.</summary>
/// <param name="Text">The answer without what only sets it apart: box, emphasis, the full stop after it.</param>
/// <param name="Source">How it was found.</param>
/// <param name="Start">Where it starts in the reply, in characters.</param>
/// <param name="Length">How much of the reply it was taken from, in characters; at least <c>Text.Length</c> unless boxes were joined.</param>
public sealed record FoundAnswer(string Text, AnswerSource Source, int Start, int Length);
