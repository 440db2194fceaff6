namespace ToolReasoner.Models;

/// <summary>How a model hands over its programs.</summary>
public enum ProgramChannel
{
    /// <summary>In fenced blocks of its text. Works with every model.</summary>
    Fenced,

    /// <summary>By native calls of the tool <c>run_csharp</c>.</summary>
    ToolCall,
}
