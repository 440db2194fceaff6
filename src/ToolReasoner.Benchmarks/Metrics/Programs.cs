using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>What the model's programs did.</summary>
public sealed record Programs
{
    /// <value>Programs that ran, all tries together.</value>
    public int Count { get; init; }

    /// <value>How many ended in each way.</value>
    public IReadOnlyDictionary<Verdict, int> Verdicts { get; init; } = new Dictionary<Verdict, int>();

    /// <value>Programs that did not compile.</value>
    public required Estimate CompileErrorRate { get; init; }

    /// <value>Programs that ran out of time.</value>
    public required Estimate TimeoutRate { get; init; }

    /// <value>Of the solver's programs that failed and were followed by another one, those whose next ran to its end.</value>
    public required Estimate RepairRate { get; init; }

    /// <value>
    /// Right at last, of the dialogues whose first program failed: without going on, none of them would have an answer of a program's.
    /// </value>
    public required Estimate RightAfterFailure { get; init; }

    /// <value>The repair gain: dialogues whose first program failed and that are right at last, of all dialogues.</value>
    public required Estimate RepairGain { get; init; }

    /// <summary>Measures.</summary>
    public static Programs Of(IReadOnlyList<ProblemResults> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        Estimate Rate(Verdict verdict) => Ratio(
            problems, problem => problem.Samples.Sum(sample => sample.Programs.GetValueOrDefault(verdict)),
            problem => problem.Samples.Sum(sample => sample.Programs.Values.Sum()));
        return new Programs
        {
            Count = problems.Sum(problem => problem.Samples.Sum(sample => sample.Programs.Values.Sum())),
            Verdicts = problems.SelectMany(problem => problem.Samples).SelectMany(sample => sample.Programs).GroupBy(one => one.Key)
                .OrderBy(group => group.Key)
                .ToDictionary(group => group.Key, group => group.Sum(one => one.Value)),
            CompileErrorRate = Rate(Verdict.CompileError), TimeoutRate = Rate(Verdict.Timeout),
            RepairRate = Ratio(problems, problem => problem.Dialogues.Sum(one => one.Repairs),
                problem => problem.Dialogues.Sum(one => one.Failures)),
            RightAfterFailure = Verifying.Pooled(problems, problem => problem.Dialogues, one => one.FirstProgramFailed == true,
                one => one.Final.IsRight),
            RepairGain = Verifying.Pooled(problems, problem => problem.Dialogues, _ => true,
                one => one.FirstProgramFailed == true && one.Final.IsRight),
        };
    }

    private static Estimate Ratio(IReadOnlyList<ProblemResults> problems, Func<ProblemResults, int> hits, Func<ProblemResults, int> of) =>
        Bootstrap.Ratio([.. problems.Select(problem => ((double)hits(problem), (double)of(problem)))], problems.Sum(of));
}
