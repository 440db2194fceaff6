using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Training.Measuring;

/// <summary>What came of a graded problem, round by round.</summary>
/// <param name="FirstIsRight">Whether the first program printed the right answer.</param>
/// <param name="IsRight">Whether the final answer is right; false where there is none.</param>
/// <param name="Status">What the engine said of it.</param>
/// <param name="Rounds">Programs of the solver's that ran.</param>
/// <param name="Judgements">For each judgement: whether it passed, and whether the program that it was about was right.</param>
/// <param name="Usage">What it used.</param>
public sealed record Attempt(
    bool FirstIsRight, bool IsRight, SolutionStatus Status, int Rounds, IReadOnlyList<(bool Passes, bool IsRight)> Judgements, Usage Usage)
{
    /// <value>How sure the model was of its words where it was least: the geometric mean of its tokens' probabilities, of the reply with the
    /// smallest; null where the backend does not tell.</value>
    public double? Sureness { get; init; }

    /// <summary>Grades a solution.</summary>
    public static Attempt Of(GradedProblem problem, Solution solution, AnswerComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(comparer);
        bool IsRight(string? answer) => answer is not null && comparer.Compare(problem.Reference, answer).IsEqual == true;
        var turns = solution.Trajectory.Turns;
        var (rounds, first, current) = (0, false, false);
        var judgements = new List<(bool, bool)>();
        for (var i = 1; i < turns.Count; i++)
        {
            if (turns[i].Run is { } run && turns[i - 1].Author is Author.Solver or Author.Repairer)
            {
                current = IsRight(Conclusion.OfOutput(run));
                first = rounds++ == 0 ? current : first;
            }

            if (turns[i].Judgement?.Passes is { } passes && rounds > 0)
            {
                judgements.Add((passes, current));
            }
        }

        return new Attempt(first, IsRight(solution.Answer), solution.Status, rounds, judgements, solution.Trajectory.Usage)
        {
            Sureness = turns.Select(turn => turn.Call?.MeanLogProbability).Min() is { } least ? Math.Exp(least) : null,
        };
    }
}
