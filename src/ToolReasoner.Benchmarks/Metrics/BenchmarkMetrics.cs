using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>Everything that is measured of a run: what <c>metrics.json</c> holds.</summary>
public sealed record BenchmarkMetrics
{
    /// <value>Name of the benchmark.</value>
    public required string Benchmark { get; init; }

    /// <value>The model as it was named.</value>
    public required string Model { get; init; }

    /// <value>The composition.</value>
    public required string Recipe { get; init; }

    /// <value>Problems with a result.</value>
    public int Problems { get; init; }

    /// <value>Results that are still missing; 0 when the run is complete.</value>
    public int Missing { get; init; }

    /// <value>Results: problems times samples.</value>
    public int N { get; init; }

    /// <value>Results that are right.</value>
    public int Correct { get; init; }

    /// <value>
    /// The share that is right, of all: empty, unreadable, timed-out and unknown ones included. With one sample each the interval is
    /// Wilson's, else the bootstrap's over problems.
    /// </value>
    public required Estimate Accuracy { get; init; }

    /// <value>The same with the bootstrap's interval.</value>
    public required Estimate AccuracyBootstrap { get; init; }

    /// <value>The accuracy if everything that the grader could not decide were right.</value>
    public double AccuracyIfUnknownRight { get; init; }

    /// <value>How many results have each grade.</value>
    public required IReadOnlyDictionary<GradeKind, int> Grades { get; init; }

    /// <value>How many results have each status.</value>
    public required IReadOnlyDictionary<SolutionStatus, int> Statuses { get; init; }

    /// <value>pass@k, maj@k, and what they cost, for k of 1, 2, 4, … up to all samples.</value>
    public IReadOnlyList<RepeatedPoint> Repeated { get; init; } = [];

    /// <value>What going on after the first attempt is worth.</value>
    public required SelfCorrection SelfCorrection { get; init; }

    /// <value>How good verification is.</value>
    public required Verifying Verifying { get; init; }

    /// <value>How sure, and how right.</value>
    public IReadOnlyList<Calibration> Calibration { get; init; } = [];

    /// <value>What programs did.</value>
    public required Programs Programs { get; init; }

    /// <value>What it cost.</value>
    public required Costs Costs { get; init; }

    /// <value>By subject, in the order of their names; empty if there are none.</value>
    public IReadOnlyList<GroupResult> BySubject { get; init; } = [];

    /// <value>By level, from 1; empty if there are none.</value>
    public IReadOnlyList<GroupResult> ByLevel { get; init; } = [];

    /// <value>Seconds of work, all starts together.</value>
    public double WallSeconds { get; init; }

    /// <summary>Measures a run.</summary>
    /// <param name="folder">Finished or not.</param>
    /// <param name="comparer">Tells which answers are the same; null where answers are programs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static BenchmarkMetrics Of(RunFolder folder, AnswerComparer? comparer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Of(folder.Manifest.Settings, folder.Results, folder.WallSeconds, comparer, cancellationToken);
    }

    /// <summary>Measures results.</summary>
    /// <param name="settings">Of the run.</param>
    /// <param name="results">In any order.</param>
    /// <param name="wallSeconds">Seconds of work.</param>
    /// <param name="comparer">Tells which answers are the same; null where answers are programs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static BenchmarkMetrics Of(
        RunSettings settings, IReadOnlyList<SampleResult> results, double wallSeconds, AnswerComparer? comparer,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(results);
        var problems = ProblemResults.Of(results);
        var classes = problems.Select(problem => problem.Samples.Count > 1 ? problem.Classes(comparer, cancellationToken) : []).ToList();
        var correct = results.Count(result => result.Grade.IsRight);
        int Unknown() => results.Count(result => result.Grade.Kind == GradeKind.Unknown);
        return new BenchmarkMetrics
        {
            Benchmark = settings.Benchmark, Model = settings.Model, Recipe = settings.Recipe,
            Problems = problems.Count, Missing = (settings.Problems * settings.Samples) - results.Count, N = results.Count,
            Correct = correct,
            Accuracy = AccuracyOf(problems), AccuracyBootstrap = BootstrapOf(problems),
            AccuracyIfUnknownRight = results.Count == 0 ? 0 : (double)(correct + Unknown()) / results.Count,
            Grades = Enum.GetValues<GradeKind>().ToDictionary(kind => kind, kind => results.Count(result => result.Grade.Kind == kind)),
            Statuses = Enum.GetValues<SolutionStatus>()
                .ToDictionary(status => status, status => results.Count(result => result.Status == status)),
            Repeated = RepeatedOf(problems, classes), SelfCorrection = SelfCorrection.Of(problems), Verifying = Verifying.Of(problems),
            Calibration = Metrics.Calibration.Of(problems, classes), Programs = Programs.Of(problems), Costs = Costs.Of(problems),
            BySubject = Groups(results, result => result.Subject),
            ByLevel = Groups(results, result => result.Level?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            WallSeconds = wallSeconds,
        };
    }

    private static Estimate AccuracyOf(IReadOnlyList<ProblemResults> problems) => problems.All(problem => problem.Samples.Count == 1)
        ? Estimate.Share(problems.Count(problem => problem.Right == 1), problems.Count) : BootstrapOf(problems);

    private static Estimate BootstrapOf(IReadOnlyList<ProblemResults> problems) =>
        Bootstrap.Ratio([.. problems.Select(problem => ((double)problem.Right, (double)problem.Samples.Count))],
            problems.Sum(problem => problem.Samples.Count));

    private static IReadOnlyList<RepeatedPoint> RepeatedOf(
        IReadOnlyList<ProblemResults> problems, List<IReadOnlyList<(int Count, double Right)>> classes)
    {
        var most = problems.Select(problem => problem.Samples.Count).DefaultIfEmpty(0).Max();
        return [.. Metrics.Repeated.Steps(most).Select(k =>
        {
            var enough = problems.Zip(classes).Where(pair => pair.First.Samples.Count >= k).ToList();
            var votes = k > 1 && enough.Exists(pair => pair.Second.Count > 0);
            return new RepeatedPoint(
                k,
                Mean(enough.ConvertAll(pair => Metrics.Repeated.PassAt(pair.First.Samples.Count, pair.First.Right, k))),
                !votes ? null : Mean(enough.ConvertAll(pair => Metrics.Repeated.MajorityAt(pair.First.Samples.Count, pair.Second, k))),
                k * enough.Average(pair => pair.First.Mean(sample => sample.Cost.OutputTokens)),
                k * enough.Average(pair => pair.First.Mean(sample => sample.Cost.Calls)));
        })];
    }

    private static Estimate Mean(List<double> shares) => Bootstrap.Ratio([.. shares.Select(share => (share, 1.0))], shares.Count);

    private static IReadOnlyList<GroupResult> Groups(IReadOnlyList<SampleResult> results, Func<SampleResult, string?> name) =>
        [.. results.Where(result => name(result) is not null).GroupBy(result => name(result)!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupResult(
                group.Key, group.Count(), group.Count(result => result.Grade.IsRight), AccuracyOf(ProblemResults.Of(group)),
                group.Count(result => result.Status == SolutionStatus.Verified), group.Average(result => result.Cost.OutputTokens)))];
}

/// <summary>What k independent tries are worth. At the largest k the majority is cons@n.</summary>
/// <param name="K">Tries.</param>
/// <param name="Pass">pass@k.</param>
/// <param name="Majority">maj@k; null for one try, and where answers have no classes, as programs.</param>
/// <param name="OutputTokens">Tokens that k tries at a problem write.</param>
/// <param name="Calls">Calls that k tries at a problem make.</param>
public sealed record RepeatedPoint(int K, Estimate Pass, Estimate? Majority, double OutputTokens, double Calls);

/// <summary>The results of a subject or a level.</summary>
/// <param name="Name">Of the subject, or the level.</param>
/// <param name="N">Results.</param>
/// <param name="Correct">Of these right.</param>
/// <param name="Accuracy">Their share.</param>
/// <param name="Verified">Results that the engine calls verified.</param>
/// <param name="OutputTokens">Tokens written, a sample.</param>
public sealed record GroupResult(string Name, int N, int Correct, Estimate Accuracy, int Verified, double OutputTokens);
