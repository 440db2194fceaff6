namespace ToolReasoner.Answers.Finding;

/// <summary>A part of a reply that may be its answer.</summary>
/// <param name="Answer">What would be answered.</param>
/// <param name="At">Where what introduces it starts.</param>
/// <param name="IsMarked">Whether a line of its own says that this is the answer.</param>
internal sealed record Candidate(FoundAnswer Answer, int At, bool IsMarked);
