using ToolReasoner.Answers;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>What the answer of a trajectory is, and what it rests on.</summary>
public static class Grounds
{
    /// <summary>The solution that a trajectory has come to.</summary>
    /// <param name="trajectory">A finished one.</param>
    /// <param name="comparer">Compares the answer with what programs printed.</param>
    public static Solution SolutionOf(Trajectory trajectory, AnswerComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(comparer);
        var answer = AnswerOf(trajectory);
        if (answer is null)
        {
            return new Solution(SolutionStatus.None, null, null, null, trajectory);
        }

        trajectory = trajectory with { Answer = answer };
        var (evidence, program) = EvidenceFor(trajectory, answer, comparer);
        return new Solution(evidence.Verifies ? SolutionStatus.Verified : SolutionStatus.Unverified, answer, evidence, program, trajectory);
    }

    /// <summary>
    /// The answer that stands; else the last that was stated, or that a program of the solver's printed: a doubtful answer is more than
    /// none. What a checking program prints is no answer.
    /// </summary>
    public static string? AnswerOf(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        var backwards = Enumerable.Range(0, trajectory.Turns.Count).Reverse();
        return trajectory.Answer ?? backwards.Select(at => At(trajectory, at)).FirstOrDefault(answer => answer is not null);
    }

    private static string? At(Trajectory trajectory, int at) => trajectory.Turns[at] switch
    {
        { Answer: { } stated } => stated,
        { Run: { } run } when at > 0 && trajectory.Turns[at - 1].Author is Author.Solver => Conclusion.OfOutput(run),
        _ => null,
    };

    /// <summary>What an answer of a trajectory rests on, and the program that shows it.</summary>
    public static (Evidence Evidence, string? Program) EvidenceFor(Trajectory trajectory, string answer, AnswerComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(comparer);
        var computing = ProgramFor(trajectory, answer, comparer);
        if (trajectory.Agreement is { Kind: EvidenceKind.TriesDiffer } doubt)
        {
            return (doubt, computing);
        }

        var judged = JudgementOn(trajectory, answer, comparer);
        if (judged is { Passes: true, CheckRan: true })
        {
            var check = trajectory.Turns.FindLast(turn => turn.Run is { Succeeded: true })?.Run?.Source;
            return (new Evidence(EvidenceKind.CheckRan, "A program that checks the answer ran, and nothing spoke against it."), computing ?? check);
        }

        return trajectory.Agreement is { } agreement ? (agreement, computing)
            : computing is null ? (new Evidence(EvidenceKind.Stated, "The model says so; no program printed it."), null)
            : judged?.Passes == true ? (new Evidence(EvidenceKind.Reviewed, "A program printed it, and the model found nothing wrong with it."), computing)
            : (new Evidence(EvidenceKind.Computed, "A program printed it."), computing);
    }

    // The last program that printed the answer; one of the solver's before one of a verifier's, which may need what the solver's declared.
    private static string? ProgramFor(Trajectory trajectory, string answer, AnswerComparer comparer)
    {
        bool Prints(int at) => trajectory.Turns[at].Run is { } run && Conclusion.OfOutput(run) is { } printed && comparer.Compare(printed, answer).IsEqual == true;
        var printing = Enumerable.Range(0, trajectory.Turns.Count).Where(Prints).ToList();
        var solving = printing.Where(at => at > 0 && trajectory.Turns[at - 1].Author is Author.Solver or Author.Repairer).ToList();
        return (solving.Count > 0 ? solving : printing) is [.., var last] ? trajectory.Turns[last].Run?.Source : null;
    }

    // The last judgement, if no other answer was stated after it.
    private static Judgement? JudgementOn(Trajectory trajectory, string answer, AnswerComparer comparer)
    {
        var at = trajectory.Turns.FindLastIndex(turn => turn.Judgement is not null);
        return at >= 0 && !ChangedBefore(trajectory, at, answer, comparer)
            && trajectory.Turns.Skip(at + 1).All(turn => turn.Answer is null || comparer.Compare(turn.Answer, answer).IsEqual == true)
            ? trajectory.Turns[at].Judgement : null;
    }

    // A judgement that states another answer than the final one is not about it.
    private static bool ChangedBefore(Trajectory trajectory, int at, string answer, AnswerComparer comparer) =>
        trajectory.Turns[at].Answer is { } stated && comparer.Compare(stated, answer).IsEqual != true;
}
