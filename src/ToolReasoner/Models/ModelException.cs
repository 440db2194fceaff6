namespace ToolReasoner.Models;

/// <summary>The model could not be had. The message says what happened, at which address, and what to do next.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public ModelException()
        : base("The model could not be reached.")
    {
    }

    /// <summary>Creates the exception with what happened.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what happened, and its cause.</summary>
    public ModelException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with its kind, what happened, and its cause.</summary>
    public ModelException(ModelFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>In which way.</summary>
    public ModelFailure Failure { get; }

    /// <value>Whether another try may do better. Default false.</value>
    public bool MayPass { get; init; }

    /// <value>How long the server asks to wait before the next try; null if it does not say.</value>
    public TimeSpan? RetryAfter { get; init; }
}
