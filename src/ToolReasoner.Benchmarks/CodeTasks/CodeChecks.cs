namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>How a task is checked. Closed: match on all of its cases.</summary>
public abstract record CodeChecks
{
    private CodeChecks()
    {
    }

    /// <summary>
    /// Calls whose results leave the sandbox and are compared outside: the program never meets what is expected of it.
    /// </summary>
    /// <param name="All">The calls, in order; at least one.</param>
    public sealed record Values(IReadOnlyList<ValueCheck> All) : CodeChecks;

    /// <summary>
    /// Somebody else's assertions, as they were written: the comparison is theirs and runs beside the program.
    /// </summary>
    /// <param name="ReturnType">C# type that every call's result is assigned to.</param>
    /// <param name="All">The assertions, in order; at least one.</param>
    public sealed record Assertions(string ReturnType, IReadOnlyList<CodeAssertion> All) : CodeChecks;
}

/// <summary>One call and what is expected of it.</summary>
/// <param name="Arguments">The arguments as C# expressions, without parentheses.</param>
/// <param name="Expected">What the result must be.</param>
public sealed record ValueCheck(string Arguments, Expectation Expected);

/// <summary>One call and a condition on its result.</summary>
/// <param name="Arguments">The arguments as C# expressions, without parentheses.</param>
/// <param name="Condition">The condition as it was written after the call, for example <c> == (3L)</c>.</param>
public sealed record CodeAssertion(string Arguments, string Condition);
