namespace ToolReasoner.Models;

/// <summary>A recording or a journal cannot be read. The message says which line is damaged.</summary>
public sealed class RecordingException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public RecordingException()
        : base("The recording cannot be read.")
    {
    }

    /// <summary>Creates the exception with what is damaged.</summary>
    public RecordingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is damaged, and its cause.</summary>
    public RecordingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
