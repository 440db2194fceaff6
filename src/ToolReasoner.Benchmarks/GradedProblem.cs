using ToolReasoner.Problems;

namespace ToolReasoner.Benchmarks;

/// <summary>A problem and its answer. Only what measures or trains holds one: a solver is given the <see cref="Problem"/> alone.</summary>
/// <param name="Problem">What is to be solved.</param>
/// <param name="Reference">The right answer, as an answer comparer reads it.</param>
public sealed record GradedProblem(Problem Problem, string Reference)
{
    /// <value>What kind of problem it is, such as a subject or a family of problems. Default: unknown.</value>
    public string? Kind { get; init; }

    /// <value>How hard it is, 1 (easy) to 5. Default: unknown.</value>
    public int? Level { get; init; }
}
