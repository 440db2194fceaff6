namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// What became of a candidate. Closed: match on all of its cases. All but <see cref="Passed"/> count as wrong; a sandbox that failed is
/// an exception and none of these.
/// </summary>
public abstract record CodeVerdict
{
    private CodeVerdict()
    {
    }

    /// <summary>Every check held.</summary>
    public sealed record Passed : CodeVerdict;

    /// <summary>A check did not hold, an exception left the program, or its report was incomplete.</summary>
    /// <param name="Why">The first thing that was wrong.</param>
    public sealed record Failed(string Why) : CodeVerdict;

    /// <summary>The candidate does not compile, or the calls of the checks do not compile with it.</summary>
    /// <param name="Why">The first error.</param>
    public sealed record NotCompiled(string Why) : CodeVerdict;

    /// <summary>It ran longer than it may.</summary>
    /// <param name="Why">Which limit, and at which check.</param>
    public sealed record TimedOut(string Why) : CodeVerdict;

    /// <summary>It went over another limit, was refused something, or ended its process.</summary>
    /// <param name="Why">How it ended.</param>
    public sealed record Ended(string Why) : CodeVerdict;

    /// <summary>The reply holds no program for the task.</summary>
    public sealed record NoCode : CodeVerdict;
}
