namespace ToolReasoner.Models;

/// <summary>The dialogue is longer than the model's context. A chat client throws it; the engine ends the try with what it has.</summary>
public sealed class ContextOverflowException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public ContextOverflowException()
        : base("The dialogue is longer than the model's context.")
    {
    }

    /// <summary>Creates the exception with what was too long.</summary>
    public ContextOverflowException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what was too long, and its cause.</summary>
    public ContextOverflowException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
