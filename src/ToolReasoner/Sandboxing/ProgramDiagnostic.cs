namespace ToolReasoner.Sandboxing;

/// <summary>One thing the compiler or the policy has to say about a program.</summary>
/// <param name="Id">The compiler's code, for example <c>CS0103</c>, or <c>POLICY</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Line">Line of the program's own text, from 1; 0 when it concerns the whole program.</param>
/// <param name="Column">Column, in characters, from 1; 0 when it concerns the whole program.</param>
/// <param name="SourceLine">The offending line, cut to 200 characters; empty when <paramref name="Line"/> is 0.</param>
/// <param name="Hint">What to do about it; null when we do not know better than the message.</param>
public sealed record ProgramDiagnostic(
    string Id, DiagnosticSeverity Severity, string Message, int Line, int Column, string SourceLine, string? Hint);
