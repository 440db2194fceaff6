namespace ToolReasoner.Sandboxing;

/// <summary>The sandbox itself failed. Never the program's fault, and never to be shown to a model as a program's output.</summary>
public sealed class SandboxUnavailableException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public SandboxUnavailableException()
        : base("The sandbox is not available. `toolreasoner doctor` says why.")
    {
    }

    /// <summary>Creates the exception with what failed and what to do about it.</summary>
    public SandboxUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what failed, what to do about it, and its cause.</summary>
    public SandboxUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
