namespace ToolReasoner.Sandboxing;

/// <summary>How much a <see cref="ProgramDiagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The program runs, perhaps not as meant.</summary>
    Warning,

    /// <summary>The program does not run.</summary>
    Error,
}
