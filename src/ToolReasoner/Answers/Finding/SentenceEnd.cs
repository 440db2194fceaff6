namespace ToolReasoner.Answers.Finding;

/// <summary>Where a sentence ends.</summary>
/// <param name="At">The first character that is not of it.</param>
/// <param name="IsSettled">Whether more text cannot move it.</param>
internal readonly record struct SentenceEnd(int At, bool IsSettled)
{
    /// <summary>A sentence that is longer holds no answer.</summary>
    public const int MaxChars = 1000;

    private static readonly string[] s_short =
        ["approx", "sq", "cu", "ft", "in", "a.m", "p.m", "i.e", "e.g", "vs", "mr", "mrs", "ms", "dr", "st", "no", "eq", "fig", "resp",
            "ca"];

    private static readonly string[] s_clauses =
        ["because", "since", "which", "where", "as", "so", "but", "not", "giving", "while", "i", "and we", "making", "meaning", "when",
            "given", "thus", "therefore", "hence"];

    /// <summary>Finds the end of the sentence, or of the clause that says the value, from <paramref name="start"/> on.</summary>
    public static SentenceEnd Of(string text, int start, bool isComplete, bool cuts = true)
    {
        var depth = 0;
        var limit = Math.Min(text.Length, start + MaxChars);
        for (var at = start; at < limit;)
        {
            if (Formulas.EndOf(text, at, text.Length) is { } end)
            {
                at = end;
                continue;
            }

            switch (text[at])
            {
                case '\\':
                    at += 2;
                    continue;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when --depth < 0 && cuts && at > start:
                    return new SentenceEnd(at, at + 1 < text.Length || isComplete);
                case '\n' when depth <= 0 || (at + 1 < limit && text[at + 1] == '\n'):
                    return new SentenceEnd(at, true);
                case '.' or '!' or '?' when depth <= 0 && IsFull(text, start, at, isComplete):
                    return new SentenceEnd(at, isComplete || BehindMarks(text, at + 1) < text.Length);
                case '。' or '；':
                    return new SentenceEnd(at, true);
                case ' ' or ',' or '(' when cuts && depth <= 0 && at > start && StartsClause(text, at):
                    return new SentenceEnd(at, true);
                case '—' or '–' when cuts && at > start && text[at - 1] == ' ':
                    return new SentenceEnd(at, true);
                default:
                    break;
            }

            at++;
        }

        return limit < text.Length ? new SentenceEnd(limit, false) : new SentenceEnd(text.Length, isComplete);
    }

    // The dot of 3.5, of "approx." and of "..." is none that ends a sentence.
    private static bool IsFull(string text, int start, int at, bool isComplete)
    {
        var behind = BehindMarks(text, at + 1);
        if (behind < text.Length && !char.IsWhiteSpace(text[behind]) && text[behind] != '\0')
        {
            return false;
        }

        if (text[at] != '.')
        {
            return true;
        }

        foreach (var word in s_short)
        {
            var from = at - word.Length;
            if (from >= start && text.AsSpan(from, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && (from == 0 || !char.IsLetterOrDigit(text[from - 1]))
                && (IsFollowedByMore(text, behind) || (!isComplete && behind + 1 >= text.Length)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFollowedByMore(string text, int at) =>
        at + 1 < text.Length && text[at] == ' '
            && (char.IsAsciiLetterLower(text[at + 1]) || char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '$' or '\\');

    private static int BehindMarks(string text, int at)
    {
        while (at < text.Length && text[at] is '*' or '_' or '"' or '\'' or '”' or ')' or ']' or '`' or '$' or '.' or '!' or '}')
        {
            at++;
        }

        return at;
    }

    // ", which is 0.5" and " because …" say something about the value.
    private static bool StartsClause(string text, int at)
    {
        var word = at;
        while (word < text.Length && text[word] is ' ' or ',' or '(')
        {
            word++;
        }

        var hasComma = text[at] == ',' || (at + 1 < word && text[at + 1] == '(');
        foreach (var clause in s_clauses)
        {
            if ((hasComma || clause is "because" or "since") && word + clause.Length < text.Length
                && text.AsSpan(word, clause.Length).Equals(clause, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(text[word + clause.Length]))
            {
                return clause != "i" || text.AsSpan(word).StartsWith("I ", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
