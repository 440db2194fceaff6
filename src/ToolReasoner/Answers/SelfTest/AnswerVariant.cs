namespace ToolReasoner.Answers.SelfTest;

/// <summary>An answer made from another one.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="IsEqual">Whether it is the same answer under <see cref="AnswerPolicy.Math"/>; if not, that is proved.</param>
/// <param name="Rewrite">What was done, in a few words.</param>
public sealed record AnswerVariant(string Text, bool IsEqual, string Rewrite);
