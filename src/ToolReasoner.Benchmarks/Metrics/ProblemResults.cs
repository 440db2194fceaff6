using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Metrics;

/// <summary>All samples of one problem.</summary>
/// <param name="Samples">At least one, by number.</param>
public sealed record ProblemResults(IReadOnlyList<SampleResult> Samples)
{
    /// <summary>Of the problem.</summary>
    public string Id => Samples[0].ProblemId;

    /// <summary>The share of the samples that are right.</summary>
    public double Accuracy => Mean(sample => sample.Grade.IsRight ? 1 : 0);

    /// <summary>Samples that are right.</summary>
    public int Right => Samples.Count(sample => sample.Grade.IsRight);

    /// <summary>The dialogues of all samples.</summary>
    public IEnumerable<DialogueResult> Dialogues => Samples.SelectMany(sample => sample.Dialogues);

    /// <summary>A mean over the samples.</summary>
    public double Mean(Func<SampleResult, double> value) => Samples.Average(value);

    /// <summary>Results by problem, in the order of the problems.</summary>
    public static IReadOnlyList<ProblemResults> Of(IEnumerable<SampleResult> results) =>
        [.. results.GroupBy(result => result.ProblemId, StringComparer.Ordinal)
            .OrderBy(group => group.First().Index)
            .Select(group => new ProblemResults([.. group.OrderBy(result => result.Sample)]))];

    /// <summary>The classes of equal answers: how many samples each has, and how much of it is right.</summary>
    /// <param name="comparer">Null where answers cannot be compared with each other, as programs: then there are no classes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<(int Count, double Right)> Classes(AnswerComparer? comparer, CancellationToken cancellationToken = default) =>
        comparer is null ? [] : [.. AnswerClusters.Of([.. Samples.Select(sample => sample.Answer)], comparer, cancellationToken)
            .Select(cluster => (cluster.Members.Count, cluster.Members.Average(member => Samples[member].Grade.IsRight ? 1.0 : 0)))];
}
