namespace ToolReasoner.Cli.Grading;

/// <summary>What is right, and what is to be graded.</summary>
internal sealed record AnswerPair(string? Gold, string? Pred);
