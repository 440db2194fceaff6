using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>
/// What going on after the first attempt is worth, over single dialogues: where a recipe chooses among tries, each of these is one. Per
/// problem a mean over its dialogues, then over problems. SCoRe's five numbers (arXiv 2409.12917) and those of Confidence versus Critique
/// (arXiv 2412.19513), with the final answer as the second.
/// </summary>
public sealed record SelfCorrection
{
    /// <value>Dialogues there are.</value>
    public int Dialogues { get; init; }

    /// <value>Acc@t1: first attempts that are right.</value>
    public required Estimate First { get; init; }

    /// <value>Acc@final: final answers of dialogues that are right.</value>
    public required Estimate Final { get; init; }

    /// <value>Δ: <see cref="Final"/> − <see cref="First"/>.</value>
    public required Estimate Delta { get; init; }

    /// <value>i→c: wrong at first and right at last, of all.</value>
    public required Estimate Mended { get; init; }

    /// <value>c→i: right at first and wrong at last, of all.</value>
    public required Estimate Spoilt { get; init; }

    /// <value>CL: right at last, of those right at first.</value>
    public required Estimate ConfidenceLevel { get; init; }

    /// <value>CS: right at last, of those wrong at first.</value>
    public required Estimate CritiqueScore { get; init; }

    /// <value>
    /// RSS: where <see cref="Final"/> stands between both of two independent tries being right, 0, and one of them, 1. Above ½ going on
    /// helps. Not defined where first attempts are all right or all wrong.
    /// </value>
    public required Estimate RelativeScore { get; init; }

    /// <value>
    /// The share of dialogues that are right if they are stopped after so many attempts, from one on; those that were over by then count as
    /// they ended.
    /// </value>
    public IReadOnlyList<double> AccuracyByAttempt { get; init; } = [];

    /// <value>How many dialogues have so many attempts, from none on.</value>
    public IReadOnlyList<int> AttemptCounts { get; init; } = [];

    /// <summary>Measures.</summary>
    public static SelfCorrection Of(IReadOnlyList<ProblemResults> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var spoken = problems.Where(problem => problem.Dialogues.Any()).ToList();
        var all = spoken.Select(problem => problem.Dialogues.Select(Ends).ToList()).ToList();
        var count = all.Sum(one => one.Count);
        List<(double, double)> Share(
            Func<(double First, double Final), double> hit, Func<(double First, double Final), double>? of = null) =>
            all.ConvertAll(dialogues => (dialogues.Average(hit), of is null ? 1 : dialogues.Average(of)));
        var first = all.ConvertAll(dialogues => dialogues.Average(one => one.First));
        var final = all.ConvertAll(dialogues => dialogues.Average(one => one.Final));
        return new SelfCorrection
        {
            Dialogues = count,
            First = Bootstrap.Ratio(Share(one => one.First), count),
            Final = Bootstrap.Ratio(Share(one => one.Final), count),
            Delta = Bootstrap.Difference([.. first.Zip(final, (one, other) => other - one)]) with { Of = count },
            Mended = Bootstrap.Ratio(Share(one => (1 - one.First) * one.Final), count),
            Spoilt = Bootstrap.Ratio(Share(one => one.First * (1 - one.Final)), count),
            ConfidenceLevel = Bootstrap.Ratio(Share(one => one.First * one.Final, one => one.First),
                all.Sum(one => one.Count(ends => ends.First == 1))),
            CritiqueScore = Bootstrap.Ratio(Share(one => (1 - one.First) * one.Final, one => 1 - one.First),
                all.Sum(one => one.Count(ends => ends.First == 0))),
            RelativeScore = Relative(first, final, count),
            AccuracyByAttempt = ByAttempt(spoken), AttemptCounts = Counts(spoken),
        };
    }

    /// <summary>RSS of two accuracies; null where it is not defined.</summary>
    public static double? RelativeScoreOf(double first, double final) =>
        first is > 0 and < 1 ? (final - (first * first)) / (2 * first * (1 - first)) : null;

    private static Estimate Relative(List<double> first, List<double> final, int count)
    {
        if (first.Count == 0 || RelativeScoreOf(first.Average(), final.Average()) is not { } score)
        {
            return Estimate.Undefined;
        }

        var interval = Bootstrap.Interval(first.Count, drawn => RelativeScoreOf(drawn.Average(i => first[i]), drawn.Average(i => final[i]))
            ?? double.NaN);
        return new Estimate(score, interval?.Low, interval?.High, count);
    }

    private static (double First, double Final) Ends(DialogueResult dialogue) =>
        (dialogue.Attempts.Count > 0 && dialogue.Attempts[0].Grade.IsRight ? 1 : 0, dialogue.Final.IsRight ? 1 : 0);

    private static List<double> ByAttempt(IReadOnlyList<ProblemResults> problems)
    {
        var most = problems.SelectMany(problem => problem.Dialogues).Select(dialogue => dialogue.Attempts.Count).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, most).Select(at => problems.Average(problem => problem.Dialogues.Average(dialogue =>
            (at < dialogue.Attempts.Count ? dialogue.Attempts[at].Grade : dialogue.Final).IsRight ? 1.0 : 0)))];
    }

    private static List<int> Counts(IReadOnlyList<ProblemResults> problems)
    {
        var attempts = problems.SelectMany(problem => problem.Dialogues).Select(dialogue => dialogue.Attempts.Count).ToList();
        return [.. Enumerable.Range(0, attempts.Count == 0 ? 0 : attempts.Max() + 1).Select(count => attempts.Count(one => one == count))];
    }
}
