namespace ToolReasoner.Sandboxing;

/// <summary>How a run ended, in one word. What other programs read.</summary>
public enum Verdict
{
    /// <summary>Ran to its end.</summary>
    Ok,

    /// <summary>Did not compile.</summary>
    CompileError,

    /// <summary>An exception left the program.</summary>
    RuntimeError,

    /// <summary>Ran out of wall clock or processor time.</summary>
    Timeout,

    /// <summary>Used more memory than it may.</summary>
    MemoryLimit,

    /// <summary>Wrote more than it may.</summary>
    OutputLimit,

    /// <summary>Asked for something that the policy or the jail refuses.</summary>
    Blocked,

    /// <summary>Died without a report.</summary>
    Killed,
}
