namespace ToolReasoner.Onnx;

/// <summary>A local model cannot be loaded or run: a file is missing or damaged, or its parts do not fit one another.</summary>
public sealed class LocalModelException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public LocalModelException()
        : base("The local model cannot be used.")
    {
    }

    /// <summary>Creates the exception with what is wrong and what to do.</summary>
    public LocalModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong and its cause.</summary>
    public LocalModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
