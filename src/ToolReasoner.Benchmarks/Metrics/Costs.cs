using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>What it cost, and what could be had for less.</summary>
public sealed record Costs
{
    /// <value>Calls to the model, a sample.</value>
    public double Calls { get; init; }

    /// <value>Tokens read by the model, a sample, where its server said so.</value>
    public double InputTokens { get; init; }

    /// <value>Tokens written by the model, a sample.</value>
    public double OutputTokens { get; init; }

    /// <value>Seconds in the sandbox, a sample.</value>
    public double ToolSeconds { get; init; }

    /// <value>Seconds from start to end, a sample; samples side by side count each.</value>
    public double SampleSeconds { get; init; }

    /// <value>Tokens written, all samples.</value>
    public long TotalOutputTokens { get; init; }

    /// <value>
    /// The share of samples that would be right if none might write more tokens: each counts by the last attempt that was over by then.
    /// Where a recipe chooses among tries, only its choice counts, at the price of all.
    /// </value>
    public IReadOnlyList<BudgetPoint> ByTokens { get; init; } = [];

    /// <value>The same by calls to the model.</value>
    public IReadOnlyList<BudgetPoint> ByCalls { get; init; } = [];

    /// <summary>Measures.</summary>
    public static Costs Of(IReadOnlyList<ProblemResults> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var samples = problems.SelectMany(problem => problem.Samples).ToList();
        double Mean(Func<SampleCost, double> value) => samples.Count == 0 ? 0 : samples.Average(sample => value(sample.Cost));
        return new Costs
        {
            Calls = Mean(cost => cost.Calls), InputTokens = Mean(cost => cost.InputTokens), OutputTokens = Mean(cost => cost.OutputTokens),
            ToolSeconds = Mean(cost => cost.ToolSeconds), SampleSeconds = Mean(cost => cost.WallSeconds),
            TotalOutputTokens = samples.Sum(sample => sample.Cost.OutputTokens),
            ByTokens = Curve(samples, attempt => attempt.OutputTokens, cost => cost.OutputTokens),
            ByCalls = Curve(samples, attempt => attempt.Calls, cost => cost.Calls),
        };
    }

    private static IReadOnlyList<BudgetPoint> Curve(
        List<SampleResult> samples, Func<AttemptResult, long> soFar, Func<SampleCost, long> whole)
    {
        var most = samples.Select(sample => whole(sample.Cost)).DefaultIfEmpty(0).Max();
        bool IsRight(SampleResult sample, long budget) => whole(sample.Cost) <= budget ? sample.Grade.IsRight
            : sample.Dialogues is [var only] && only.Attempts.LastOrDefault(attempt => soFar(attempt) <= budget) is { } last
                && last.Grade.IsRight;
        return [.. Grid(most).Select(budget => new BudgetPoint(budget, samples.Average(sample => IsRight(sample, budget) ? 1.0 : 0)))];
    }

    // 1, 2, 5, 10, … up to the first that is enough for everything: the same for all runs, so that they can be laid over each other.
    private static IEnumerable<long> Grid(long most)
    {
        if (most == 0)
        {
            yield break;
        }

        for (long decade = 1; ; decade *= 10)
        {
            foreach (var step in (long[])[1, 2, 5])
            {
                yield return decade * step;
                if (decade * step >= most)
                {
                    yield break;
                }
            }
        }
    }
}

/// <summary>Accuracy at a budget.</summary>
/// <param name="Budget">Most tokens, or calls, of a sample.</param>
/// <param name="Accuracy">The share of samples that is right within it.</param>
public sealed record BudgetPoint(long Budget, double Accuracy);
