using ToolReasoner.Benchmarks.Grading;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>Whether what was said with so much confidence is right that often.</summary>
/// <param name="Source">Whose confidence: <c>verifier</c>, <c>tokens</c> or <c>votes</c>.</param>
/// <param name="Count">Predictions.</param>
/// <param name="ExpectedError">ECE: the distance between confidence and share of right ones, bin by bin, by the bins' sizes (Naeini et al.
/// 2015).</param>
/// <param name="Brier">The mean squared distance between confidence and outcome (Brier 1950), with its interval.</param>
/// <param name="Bins">Ten of equal width; empty ones left out.</param>
public sealed record Calibration(string Source, int Count, double ExpectedError, Estimate Brier, IReadOnlyList<CalibrationBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>
    /// All sources that the results have. Verifier: its confidence that the answer is right; one that refuses with confidence c says 1 − c.
    /// Tokens: the geometric mean of the tokens' probabilities in the least sure reply of a dialogue that has an answer. Votes: the share
    /// of a problem's samples that have the majority's answer.
    /// </summary>
    /// <param name="problems">The results.</param>
    /// <param name="classes">The classes of equal answers of each problem.</param>
    public static IReadOnlyList<Calibration> Of(
        IReadOnlyList<ProblemResults> problems, IReadOnlyList<IReadOnlyList<(int Count, double Right)>> classes)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(classes);
        var verifier = problems.Select(problem => problem.Dialogues.SelectMany(dialogue => dialogue.Judgements)
            .Where(one => one.Confidence is not null)
            .Select(one => (one.Passes ? one.Confidence!.Value : 1 - one.Confidence!.Value, one.IsRight ? 1.0 : 0)));
        var tokens = problems.Select(problem => problem.Dialogues
            .Where(one => one is { Sureness: not null, Final.Kind: not (GradeKind.Empty or GradeKind.TimedOut) })
            .Select(one => (one.Sureness!.Value, one.Final.IsRight ? 1.0 : 0)));
        var votes = problems.Zip(classes, (problem, some) => problem.Samples.Count < 2 || some.Count == 0 ? []
            : Leader(some, problem.Samples.Count));
        return [.. new[] { Measure("verifier", verifier), Measure("tokens", tokens), Measure("votes", votes) }.OfType<Calibration>()];
    }

    /// <summary>Measures one source; null if it has no predictions.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="predictions">For each problem: confidences and outcomes, each from 0 to 1.</param>
    public static Calibration? Measure(string source, IEnumerable<IEnumerable<(double Confidence, double Outcome)>> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var byProblem = predictions.Select(some => some.ToList()).ToList();
        var all = byProblem.SelectMany(one => one).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var bins = all.GroupBy(one => Math.Min((int)(one.Confidence * BinCount), BinCount - 1)).OrderBy(group => group.Key)
            .Select(group => new CalibrationBin(
                group.Key / (double)BinCount, (group.Key + 1) / (double)BinCount, group.Count(), group.Average(one => one.Confidence),
                group.Average(one => one.Outcome)))
            .ToList();
        var brier = Bootstrap.Ratio([.. byProblem.Select(some => (some.Sum(Squared), (double)some.Count))], all.Count);
        return new Calibration(source, all.Count, bins.Sum(bin => Math.Abs(bin.Confidence - bin.Accuracy) * bin.Count) / all.Count, brier,
            bins);
    }

    private static double Squared((double Confidence, double Outcome) one) =>
        (one.Confidence - one.Outcome) * (one.Confidence - one.Outcome);

    private static IEnumerable<(double, double)> Leader(IReadOnlyList<(int Count, double Right)> classes, int samples)
    {
        var leaders = classes.Where(one => one.Count == classes.Max(other => other.Count)).ToList();
        return [((double)leaders[0].Count / samples, leaders.Average(one => one.Right))];
    }
}

/// <summary>Predictions of about the same confidence.</summary>
/// <param name="From">Least confidence.</param>
/// <param name="To">Most confidence, not included but for 1.</param>
/// <param name="Count">Predictions.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Accuracy">The share of right ones.</param>
public sealed record CalibrationBin(double From, double To, int Count, double Confidence, double Accuracy);
