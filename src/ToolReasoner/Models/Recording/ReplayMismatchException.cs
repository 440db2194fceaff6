namespace ToolReasoner.Models;

/// <summary>A replay was asked for something that was not recorded. The message says where the two part.</summary>
public sealed class ReplayMismatchException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public ReplayMismatchException()
        : base("The replay was asked for something that was not recorded.")
    {
    }

    /// <summary>Creates the exception with where the two part.</summary>
    public ReplayMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with where the two part, and its cause.</summary>
    public ReplayMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <value>The call that was sent, counted from 1 in the order of the replay.</value>
    public int Call { get; init; }

    /// <value>The first message that differs from the nearest recorded call, from 0; null if the messages are the same.</value>
    public int? MessageIndex { get; init; }

    /// <value>What the recording has there; null if it has nothing.</value>
    public string? Expected { get; init; }

    /// <value>What was sent; null if nothing was.</value>
    public string? Sent { get; init; }
}
