using ToolReasoner.Answers;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Grading;

/// <summary>Grades mathematical answers by <see cref="AnswerComparer"/>.</summary>
/// <param name="policy">What counts as the same.</param>
/// <param name="name">The policy's name.</param>
public sealed class AnswerGrader(AnswerPolicy policy, string name) : IGrader
{
    private readonly AnswerComparer _comparer = new(policy);

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string? AnswerAt(GradedProblem problem, IReadOnlyList<Turn> turns, int at)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return turns[at] switch
        {
            { IsModels: true, Answer: { } stated } => stated,
            { Run: { } run } when at > 0 && turns[at - 1].Author is Author.Solver or Author.Repairer => Conclusion.OfOutput(run),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public string? FinalAnswer(GradedProblem problem, Solution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        return solution.Answer;
    }

    /// <inheritdoc/>
    public Task<Grade> GradeAsync(GradedProblem problem, string answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentException.ThrowIfNullOrWhiteSpace(answer);
        var match = _comparer.Compare(problem.Reference, answer, problem.Problem.Choices, cancellationToken);
        return Task.FromResult(match is AnswerMatch.Equal ? new Grade(GradeKind.Right, match.Why)
            : _comparer.FaultIn(answer, cancellationToken) is { } fault ? new Grade(GradeKind.Unparsable, fault)
            : new Grade(match is AnswerMatch.NotEqual ? GradeKind.Wrong : GradeKind.Unknown, match.Why));
    }
}
