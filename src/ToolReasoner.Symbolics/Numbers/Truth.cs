namespace ToolReasoner.Symbolics;

/// <summary>An answer that may be missing. <see cref="Unknown"/> is the default, and never means no.</summary>
public enum Truth
{
    /// <summary>Could not tell.</summary>
    Unknown,

    /// <summary>Proved.</summary>
    True,

    /// <summary>Refuted.</summary>
    False,
}
