namespace ToolReasoner.Answers.SelfTest;

/// <summary>
/// Puts a comparison to the test with answers of a dataset: itself, its own solution, equal variants, unequal mutants. Safe for use by
/// many threads.
/// </summary>
public sealed class GraderSelfTest
{
    private readonly AnswerComparer _comparer;
    private readonly int _seed;

    /// <summary>Makes a test.</summary>
    /// <param name="comparer">Under <see cref="AnswerPolicy.Math"/>: what counts as a variant follows it.</param>
    /// <param name="seed">Decides which variants are made where there is a choice.</param>
    public GraderSelfTest(AnswerComparer comparer, int seed)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparer = comparer;
        _seed = seed;
    }

    /// <summary>All comparisons with one answer.</summary>
    /// <param name="gold">The answer.</param>
    /// <param name="solution">The problem's own solution; null if there is none.</param>
    /// <param name="another">Another problem's answer; null for none.</param>
    /// <param name="number">The problem's place in the dataset: with the seed it decides what is made.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    public IReadOnlyList<SelfTestCheck> Check(string gold, string? solution, string? another, int number,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var checks = new List<SelfTestCheck> { Compare(SelfTestKind.Itself, "itself", gold, gold, cancellationToken) };
        if (solution is not null)
        {
            var found = AnswerFinder.Find(solution);
            checks.Add(Compare(SelfTestKind.Solution, found is null ? "nothing found" : $"found: {found.Source}", gold, found?.Text ?? "",
                cancellationToken));
        }

        foreach (var variant in AnswerVariants.Of(gold, unchecked((_seed * 397) ^ number), another, cancellationToken))
        {
            var kind = variant.IsEqual ? SelfTestKind.EqualVariant : SelfTestKind.UnequalMutant;
            checks.Add(Compare(kind, variant.Rewrite, gold, variant.Text, cancellationToken));
        }

        return checks;
    }

    private SelfTestCheck Compare(SelfTestKind kind, string rewrite, string gold, string pred, CancellationToken cancellationToken) =>
        new(kind, rewrite, gold, pred, _comparer.Compare(gold, pred, cancellationToken));
}
