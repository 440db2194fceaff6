using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>
/// How good the verifiers inside the dialogues are: each judgement of an answer against what the grader says of that answer.
/// </summary>
public sealed record Verifying
{
    /// <value>Judgements of an answer.</value>
    public int Judgements { get; init; }

    /// <value>Judgements of no answer: of a step, of a program that failed, or that could not be read. Not in the shares.</value>
    public int Others { get; init; }

    /// <value>Right, of the answers that passed.</value>
    public required Estimate Precision { get; init; }

    /// <value>Passed, of the answers that are right.</value>
    public required Estimate Recall { get; init; }

    /// <value>Wrong, of the answers that were refused.</value>
    public required Estimate RefusalPrecision { get; init; }

    /// <value>Refused, of the answers that are wrong.</value>
    public required Estimate RefusalRecall { get; init; }

    /// <value>Right, of the final answers that the engine calls verified.</value>
    public required Estimate VerifiedRight { get; init; }

    /// <value>Called verified, of the final answers that are right.</value>
    public required Estimate RightVerified { get; init; }

    /// <summary>Measures.</summary>
    public static Verifying Of(IReadOnlyList<ProblemResults> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        Estimate Judged(Func<JudgementResult, bool> of, Func<JudgementResult, bool> hit) => Pooled(
            problems, problem => problem.Dialogues.SelectMany(dialogue => dialogue.Judgements), of, hit);
        Estimate Final(Func<SampleResult, bool> of, Func<SampleResult, bool> hit) => Pooled(problems, problem => problem.Samples, of, hit);
        return new Verifying
        {
            Judgements = problems.Sum(problem => problem.Dialogues.Sum(dialogue => dialogue.Judgements.Count)),
            Others = problems.Sum(problem => problem.Dialogues.Sum(dialogue => dialogue.OtherJudgements)),
            Precision = Judged(one => one.Passes, one => one.IsRight),
            Recall = Judged(one => one.IsRight, one => one.Passes),
            RefusalPrecision = Judged(one => !one.Passes, one => !one.IsRight),
            RefusalRecall = Judged(one => !one.IsRight, one => !one.Passes),
            VerifiedRight = Final(one => one.Status == SolutionStatus.Verified, one => one.Grade.IsRight),
            RightVerified = Final(one => one.Grade.IsRight, one => one.Status == SolutionStatus.Verified),
        };
    }

    /// <summary>A share of things that belong to problems, all of them together.</summary>
    internal static Estimate Pooled<T>(
        IReadOnlyList<ProblemResults> problems, Func<ProblemResults, IEnumerable<T>> things, Func<T, bool> of, Func<T, bool> hit)
    {
        var parts = problems.Select(problem => things(problem).Where(of).ToList())
            .Select(some => (Hits: (double)some.Count(hit), Of: (double)some.Count)).ToList();
        return Bootstrap.Ratio(parts, (int)parts.Sum(part => part.Of));
    }
}
