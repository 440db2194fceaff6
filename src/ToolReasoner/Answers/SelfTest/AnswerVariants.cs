namespace ToolReasoner.Answers.SelfTest;

/// <summary>
/// Writes an answer in other ways, and makes wrong answers from it. What is equal is so by how it was made; what is unequal has been proved
/// to be by evaluating both sides in ball arithmetic. The comparison under test has no part in either.
/// </summary>
public static class AnswerVariants
{
    /// <summary>All that can be made of an answer, without two of the same text.</summary>
    /// <param name="gold">An answer as MATH and GSM8K write them.</param>
    /// <param name="seed">Decides where there is a choice; same seed, same variants.</param>
    /// <param name="another">Another problem's answer, to be tried as a wrong one; null for none.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<AnswerVariant> Of(string gold, int seed, string? another = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        if (string.IsNullOrWhiteSpace(gold))
        {
            return [];
        }

        var random = new Random(seed);
        var answer = Gold.Read(gold.Trim(), cancellationToken);
        var equal = LayoutRewrites.Of(answer)
            .Concat(NumberRewrites.Of(answer, random))
            .Concat(FormulaRewrites.Of(answer, random, cancellationToken))
            .Concat(CollectionRewrites.Of(answer, random))
            .Concat(WordRewrites.Of(answer));
        var unequal = ValueMutants.Of(answer, random, cancellationToken)
            .Concat(CollectionMutants.Of(answer, random, cancellationToken))
            .Concat(OtherMutants.Of(answer, another, random, cancellationToken));

        var seen = new HashSet<string>(StringComparer.Ordinal) { answer.Text };
        var variants = new List<AnswerVariant>();
        foreach (var (one, isEqual) in equal.Select(one => (one, true)).Concat(unequal.Select(one => (one, false))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (seen.Add(one.Text))
            {
                variants.Add(new AnswerVariant(one.Text, isEqual, one.Name));
            }
        }

        return variants;
    }
}
