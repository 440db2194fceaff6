namespace ToolReasoner.Answers.Finding;

/// <summary>What joins "the answer" to its value: "is", a colon, the end of a heading.</summary>
/// <param name="End">Where the value can start.</param>
/// <param name="IsMark">Whether it is a colon or the end of a heading.</param>
internal readonly record struct Connector(int End, bool IsMark)
{
    private const int MaxChars = 120;

    private static readonly HashSet<string> s_qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "for", "of", "in", "that", "we", "here", "which", "would", "will", "should", "must", "can", "could", "therefore", "thus",
        "then", "i",
        "now", "also", "choice", "option", "and", "key", "sought", "as", "from", "obtained", "found", "hence", "s",
    };

    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase) { "is", "are", "was", "be", "equals",
        "becomes", "remains" };

    /// <summary>Reads it behind the word that ends at <paramref name="at"/>.</summary>
    public static Connector? Read(string text, int start, int at, string word)
    {
        var isSolution = word.StartsWith("solution", StringComparison.Ordinal);
        var limit = Math.Min(text.Length, at + MaxChars);
        var isFirst = true;
        while (at < limit)
        {
            var c = text[at];
            if (char.IsLetter(c))
            {
                var end = at;
                while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
                {
                    end++;
                    if (c > '\u2e7f')
                    {
                        break; // Chinese writes its words together
                    }
                }

                var found = text[at..end];
                if (s_verbs.Contains(found) || found is "是" or "为" or "為")
                {
                    return new Connector(end, false);
                }

                if (found.Equals("of", StringComparison.OrdinalIgnoreCase) && isFirst && ValueFollows(text, end))
                {
                    return new Connector(end, false);
                }

                if (isFirst && !s_qualifiers.Contains(found) && found != "应" && !(found.Length == 1 && end == text.Length))
                {
                    return null;
                }

                isFirst = isFirst && found.Length == 1;
                at = end;
                continue;
            }

            switch (c)
            {
                case '"' or '\'' when isFirst: // a key of JSON
                    return null;
                case ':' or '：':
                    return isSolution ? null : new Connector(at + 1, true);
                case '=' when isFirst:
                    return new Connector(at + 1, true);
                case '→' or '⇒' or '➜':
                    return new Connector(at + 1, false);
                case '-' when at + 1 < limit && text[at + 1] == '>':
                    return new Connector(at + 2, false);
                case '\n':
                    return isFirst && !isSolution && Before.IsLineStart(text, start) ? new Connector(at, true) : null;
                case '.' or '!' or '?' or ';' or '<':
                    return null;
                default:
                    at++;
                    break;
            }
        }

        return null;
    }

    private static bool ValueFollows(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '*')
        {
            at++;
        }

        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '$' or '\\' or '-');
    }
}
