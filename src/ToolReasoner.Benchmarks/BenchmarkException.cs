namespace ToolReasoner.Benchmarks;

/// <summary>
/// What was asked for cannot be done: a file is another than it was said to be, or a run does not fit. The message says what to do.
/// </summary>
public sealed class BenchmarkException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public BenchmarkException()
        : base("The benchmark cannot be run.")
    {
    }

    /// <summary>Creates the exception with what is wrong and what to do.</summary>
    public BenchmarkException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong, what to do, and its cause.</summary>
    public BenchmarkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
