namespace ToolReasoner.Answers.Finding;

/// <summary>Takes away what only sets a value apart: spaces, emphasis, quotes, formula marks, the full stop.</summary>
internal static class Marks
{
    private static readonly (string Open, string Close)[] s_pairs =
    [
        ("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"), ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("`", "`"),
        ("\"", "\""), ("“", "”"), ("'", "'"), ("<b>", "</b>"), ("<strong>", "</strong>"),
    ];

    /// <summary>The part within the marks around it, spaces left out.</summary>
    public static Span Bare(string text, Span part)
    {
        for (var bare = Trimmed(text, part); ; part = bare)
        {
            bare = Trimmed(text, Inner(text, bare));
            if (bare == part)
            {
                return bare;
            }
        }
    }

    /// <summary>As <see cref="Bare"/>, and without the punctuation behind it.</summary>
    public static Span BareOfSentence(string text, Span part)
    {
        while (true)
        {
            var bare = Bare(text, part);
            var end = bare.End;
            while (end > bare.Start && IsPunctuation(text, end - 1, bare.Start))
            {
                end--;
            }

            while (end > bare.Start && IsLoneMark(text, bare.Start, end))
            {
                end--;
            }

            var start = bare.Start;
            while (start < end && text[start] is ':' or ',' or '：' or '>' or '~' || IsLoneOpening(text, start, end))
            {
                start++;
            }

            if (start == bare.Start && end == bare.End)
            {
                return bare;
            }

            part = new Span(start, end);
        }
    }

    /// <summary>Without <c>**</c> and backquotes, wherever they stand.</summary>
    public static string Plain(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim();

    private static Span Trimmed(string text, Span part)
    {
        var (start, end) = (part.Start, part.End);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        // "\ " is a space that LaTeX shows: the backslash must not be left alone.
        while (end > start && IsBlank(text[end - 1]) && !(end - 1 > start && text[end - 2] == '\\' && text[end - 1] == ' '))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\0' or '\u200b' or '\ufeff';

    private static Span Inner(string text, Span part)
    {
        foreach (var (open, close) in s_pairs)
        {
            if (part.Length >= open.Length + close.Length && text.AsSpan(part.Start).StartsWith(open) && text.AsSpan(0, part.End)
                .EndsWith(close))
            {
                var inner = new Span(part.Start + open.Length, part.End - close.Length);
                var between = text.AsSpan(inner.Start, inner.Length);
                if (between.IndexOf(open) < 0 && between.IndexOf(close) < 0 && !(open.Length == 1 && between is [.., '\\']))
                {
                    return inner;
                }
            }
        }

        return part;
    }

    // A full stop, but not the last of three; an exclamation mark, but not a factorial in a formula.
    private static bool IsPunctuation(string text, int at, int start) => text[at] switch
    {
        '.' => !(at >= start + 2 && text[at - 1] == '.' && text[at - 2] == '.') && !(at > start && text[at - 1] == '\\'),
        ',' or ';' or ':' or '。' or '，' or '；' or '?' => at == start || text[at - 1] != '\\',
        _ => false,
    };

    private static bool IsLoneMark(string text, int start, int end)
    {
        var mark = text[end - 1];
        return mark switch
        {
            '*' => !text.AsSpan(start, end - 1 - start).TrimEnd('*').Contains('*'),
            '`' or '"' or '”' => !text.AsSpan(start, end - 1 - start).ContainsAny('`', '"', '“'),
            '$' => text[Math.Max(start, end - 2)] != '\\' && !text.AsSpan(start, end - 1 - start).Contains('$'),
            _ => false,
        };
    }

    private static bool IsLoneOpening(string text, int start, int end) => start < end && text[start] switch
    {
        '*' => !text.AsSpan(start, end - start).TrimStart('*').Contains('*'),
        '`' or '"' or '“' => !text.AsSpan(start + 1, end - start - 1).ContainsAny('`', '"', '”'),
        _ => false,
    };
}
