using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Comparing;

/// <summary>Two groups of runs over the same problems.</summary>
public sealed record RunComparison
{
    /// <value>What is compared with.</value>
    public required string Baseline { get; init; }

    /// <value>What is compared.</value>
    public required string Other { get; init; }

    /// <value>Problems that both have; only these count.</value>
    public int Problems { get; init; }

    /// <value>Problems that only one of them has.</value>
    public int LeftOut { get; init; }

    /// <value>Accuracy of the baseline on these problems.</value>
    public double BaselineAccuracy { get; init; }

    /// <value>Accuracy of the other on these problems.</value>
    public double OtherAccuracy { get; init; }

    /// <value>
    /// The difference, other minus baseline, with the bootstrap's interval over problems: each is drawn with both its results.
    /// </value>
    public required Estimate Difference { get; init; }

    /// <value>McNemar's exact p; null where one has several samples of a problem.</value>
    public double? McNemarP { get; init; }

    /// <value>
    /// Tokens of the other for one of the baseline's, a sample. Where it is not near 1, compare at equal cost: <c>by_tokens</c> in
    /// metrics.json.
    /// </value>
    public double? TokenRatio { get; init; }

    /// <value>Problems that most samples of one have right and most of the other wrong, gains first.</value>
    public IReadOnlyList<Flip> Flips { get; init; } = [];

    /// <summary>Compares.</summary>
    /// <exception cref="BenchmarkException">They have no problem in common, or one with the same name and another text.</exception>
    public static RunComparison Of(RunGroup baseline, RunGroup other)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(other);
        var pairs = baseline.Problems.Values.Where(problem => other.Problems.ContainsKey(problem.Id))
            .Select(problem => (One: problem, Two: other.Problems[problem.Id])).ToList();
        if (pairs.Count == 0)
        {
            throw new BenchmarkException($"{baseline.Runs[0].Path} and {other.Runs[0].Path} have no problem in common: they are of "
                + "different benchmarks.");
        }

        if (pairs.Find(pair => pair.One.Samples[0].TextHash != pair.Two.Samples[0].TextHash
            || pair.One.Samples[0].Reference != pair.Two.Samples[0].Reference) is { One: { } changed })
        {
            throw new BenchmarkException($"{changed.Id} is another problem in {baseline.Runs[0].Path} than in {other.Runs[0].Path}: they "
                + "are of different data.");
        }

        var differences = pairs.ConvertAll(pair => pair.Two.Accuracy - pair.One.Accuracy);
        var flips = pairs.Where(pair => (pair.One.Accuracy - 0.5) * (pair.Two.Accuracy - 0.5) < 0)
            .Select(pair => new Flip(pair.One.Id, pair.Two.Accuracy > pair.One.Accuracy, pair.One, pair.Two))
            .OrderByDescending(flip => flip.IsGain).ToList();
        var isSingle = pairs.TrueForAll(pair => pair.One.Samples.Count == 1 && pair.Two.Samples.Count == 1);
        return new RunComparison
        {
            Baseline = baseline.Name, Other = other.Name, Problems = pairs.Count,
            LeftOut = baseline.Problems.Count + other.Problems.Count - (2 * pairs.Count),
            BaselineAccuracy = pairs.Average(pair => pair.One.Accuracy), OtherAccuracy = pairs.Average(pair => pair.Two.Accuracy),
            Difference = Bootstrap.Difference(differences),
            McNemarP = isSingle ? McNemar.ExactP(flips.Count(flip => flip.IsGain), flips.Count(flip => !flip.IsGain)) : null,
            TokenRatio = Tokens(pairs.Select(pair => pair.Two)) / Tokens(pairs.Select(pair => pair.One)) is var ratio
                && double.IsFinite(ratio) ? ratio : null,
            Flips = flips,
        };
    }

    private static double Tokens(IEnumerable<ProblemResults> problems) =>
        problems.Average(problem => problem.Mean(sample => sample.Cost.OutputTokens));
}

/// <summary>A problem on which two groups of runs differ.</summary>
/// <param name="Id">Of the problem.</param>
/// <param name="IsGain">Whether the other has it right.</param>
/// <param name="Baseline">The baseline's results.</param>
/// <param name="Other">The other's results.</param>
public sealed record Flip(string Id, bool IsGain, ProblemResults Baseline, ProblemResults Other);
