namespace ToolReasoner.Answers;

/// <summary>Answers that are the same.</summary>
/// <param name="Answer">The text that stands for them: the most frequent one, of those the shortest, of those the first by its characters.</param>
/// <param name="Members">Indexes into the answers that were given, ascending.</param>
public sealed record AnswerCluster(string Answer, IReadOnlyList<int> Members);

/// <summary>Sorts answers into classes of equal ones, for voting.</summary>
public static class AnswerClusters
{
    /// <summary>
    /// The classes, largest first; of two equally large ones the one whose text is shorter, then first by its characters. The same classes
    /// whatever the order of the answers. An answer joins the first class whose text it equals and that holds nothing different from it:
    /// 6 cm and 6 in are not one class because each of them equals 6. Answers without text belong to none; an answer that cannot be compared is a class of its own.
    /// </summary>
    /// <param name="answers">Texts; null and empty ones are left out.</param>
    /// <param name="comparer">Null for one of default policy.</param>
    /// <param name="cancellationToken">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<AnswerCluster> Of(IReadOnlyList<string?> answers, AnswerComparer? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        comparer ??= new AnswerComparer();
        var texts = Enumerable.Range(0, answers.Count)
            .Where(i => !string.IsNullOrWhiteSpace(answers[i]))
            .GroupBy(i => answers[i]!.Trim(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        var classes = new List<(string Answer, List<string> Texts, List<int> Members)>();
        foreach (var text in texts)
        {
            var home = classes.Find(one => comparer.Compare(one.Answer, text.Key, cancellationToken).IsEqual == true
                && one.Texts.TrueForAll(other => comparer.Compare(other, text.Key, cancellationToken).IsEqual != false));
            if (home.Members is null)
            {
                classes.Add((text.Key, [], [.. text]));
            }
            else
            {
                home.Texts.Add(text.Key);
                home.Members.AddRange(text);
            }
        }

        return [.. classes
            .OrderByDescending(one => one.Members.Count)
            .ThenBy(one => one.Answer.Length)
            .ThenBy(one => one.Answer, StringComparer.Ordinal)
            .Select(one => new AnswerCluster(one.Answer, [.. one.Members.Order()]))];
    }
}
