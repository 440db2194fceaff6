namespace ToolReasoner.Symbolics.Bench;

/// <summary>One operation that is timed.</summary>
/// <param name="Name">Its name, the same in bench_sympy.py.</param>
/// <param name="Prepare">Makes the inputs, and returns what is timed.</param>
internal sealed record Operation(string Name, Func<Func<object?>> Prepare)
{
    /// <value>True for what pupils ask every day; it shall take less than <see cref="SchoolMilliseconds"/>.</value>
    public bool IsSchool { get; init; }

    /// <summary>What a common school operation may take, warm.</summary>
    public const double SchoolMilliseconds = 2;
}
