using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Grading;

/// <summary>Says whether answers are right. Safe for use by many threads.</summary>
public interface IGrader
{
    /// <summary>The conventions it follows, for <c>run.json</c>.</summary>
    string Name { get; }

    /// <summary>The answer that a turn gives; null if it gives none.</summary>
    /// <param name="problem">The problem and its reference.</param>
    /// <param name="turns">The dialogue.</param>
    /// <param name="at">Index of the turn.</param>
    string? AnswerAt(GradedProblem problem, IReadOnlyList<Turn> turns, int at);

    /// <summary>The answer that a finished try has come to; null if there is none.</summary>
    /// <param name="problem">The problem and its reference.</param>
    /// <param name="solution">What the engine made of the try.</param>
    string? FinalAnswer(GradedProblem problem, Solution solution);

    /// <summary>Grades an answer.</summary>
    /// <param name="problem">The problem and its reference.</param>
    /// <param name="answer">Any text but an empty one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>A grade; what the answer does wrong is in it.</returns>
    /// <exception cref="ToolReasoner.Sandboxing.SandboxUnavailableException">Programs are graded, and the sandbox itself
    /// failed.</exception>
    Task<Grade> GradeAsync(GradedProblem problem, string answer, CancellationToken cancellationToken = default);
}
