namespace ToolReasoner.Symbolics;

/// <summary>An operation stopped before it had a result: its budget ran out, or the question is beyond what it can do. Nothing is known to be wrong.</summary>
public sealed class GaveUpException : Exception
{
    /// <summary>Gave up for no stated reason.</summary>
    public GaveUpException()
        : this("gave up")
    {
    }

    /// <summary>Gave up.</summary>
    /// <param name="message">What was given up, why, and what would help.</param>
    public GaveUpException(string message)
        : base(message)
    {
    }

    /// <summary>Gave up because of something else.</summary>
    /// <param name="message">What was given up, why, and what would help.</param>
    /// <param name="innerException">What stood in the way.</param>
    public GaveUpException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
