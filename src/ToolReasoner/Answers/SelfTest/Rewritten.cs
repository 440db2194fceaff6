namespace ToolReasoner.Answers.SelfTest;

/// <summary>A text, and what was done to get it.</summary>
internal readonly record struct Rewritten(string Name, string Text);
