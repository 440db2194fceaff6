namespace ToolReasoner.Answers;

/// <summary>Compares what stands beside two values: units, signs, bases.</summary>
internal static class MarkComparison
{
    /// <summary>In what they differ; null if they go together.</summary>
    public static string? Difference(Marks left, Marks right, AnswerPolicy policy)
    {
        if (left.Base != right.Base)
        {
            return left.Base is null || right.Base is null ? "only one is written in another base" : $"they are written in base {Math.Min(left.Base.Value, right.Base.Value)} and base {Math.Max(left.Base.Value, right.Base.Value)}";
        }

        if (left.Units.Count > 0 && right.Units.Count > 0 && !left.Units.SequenceEqual(right.Units))
        {
            return $"their units differ: {string.Join(", ", Sorted(string.Join(' ', left.Units), string.Join(' ', right.Units)))}";
        }

        if (left.Units.Count == 0 && right.Units.Count == 0 && left.Words.Count > 0 && right.Words.Count > 0 && !ShareWord(left.Words, right.Words))
        {
            return "they count different things";
        }

        if ((left.HasPercent && right.Units.Count > 0) || (right.HasPercent && left.Units.Count > 0))
        {
            return "only one is a percentage";
        }

        if (policy.LowestTermsAreRequired && left.IsReducible != right.IsReducible)
        {
            return "only one is in lowest terms";
        }

        return !policy.UnitsAreRequired ? null
            : left.Units.Count != right.Units.Count || !left.Words.SequenceEqual(right.Words) ? "only one has that unit"
            : null;
    }

    // 5 red apples and 5 apples
    private static bool ShareWord(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var words = left.SelectMany(Stems).ToHashSet();
        return right.SelectMany(Stems).Any(words.Contains);
    }

    private static IEnumerable<string> Stems(string text) => text.Split(' ').Select(word => word.TrimEnd('s'));

    private static string[] Sorted(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? [one, other] : [other, one];
}
