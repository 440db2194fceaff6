namespace ToolReasoner.Symbolics;

/// <summary>A sum's closed form, and by what method it came.</summary>
/// <param name="Form">Over the whole range.</param>
/// <param name="Method">One clause.</param>
internal readonly record struct SummationPart(Expr Form, string Method);
