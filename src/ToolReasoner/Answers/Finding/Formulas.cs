namespace ToolReasoner.Answers.Finding;

/// <summary>Formulas in running text: between dollars, in <c>\( \)</c> and <c>\[ \]</c>, in environments.</summary>
internal static class Formulas
{
    /// <summary>A formula that is longer than this is not one answer.</summary>
    private const int MaxChars = 2000;

    /// <summary>
    /// Where the formula that starts here ends, marks included; null if none starts here, or it has no end before <paramref
    /// name="limit"/>.
    /// </summary>
    public static int? EndOf(string text, int at, int limit)
    {
        limit = Math.Min(limit, at + MaxChars);
        if (text[at] == '$')
        {
            var mark = at + 1 < limit && text[at + 1] == '$' ? "$$" : "$";
            return Dollars(text, at, limit, mark);
        }

        if (text[at] != '\\' || at + 1 >= limit)
        {
            return null;
        }

        return text[at + 1] switch
        {
            '(' => Behind(text, at + 2, limit, "\\)"),
            '[' => Behind(text, at + 2, limit, "\\]"),
            'b' when text.AsSpan(at).StartsWith("\\begin{", StringComparison.Ordinal) => Environment(text, at, limit),
            _ => null,
        };
    }

    /// <summary>Whether a formula that stands by itself is begun before <paramref name="end"/> and not ended there.</summary>
    public static bool IsOpenAt(string text, int end)
    {
        var window = text.AsSpan(Math.Max(0, end - MaxChars), Math.Min(end, MaxChars));
        if (window.LastIndexOf("\\[") > window.LastIndexOf("\\]") || window.LastIndexOf("\\begin{") > window.LastIndexOf("\\end{"))
        {
            return true;
        }

        var paragraph = window[(window.LastIndexOf("\n\n") + 1)..];
        return paragraph.Count("$$") % 2 != 0;
    }

    /// <summary>What is between the marks of a formula.</summary>
    public static Span Inside(string text, Span formula)
    {
        var mark = text[formula.Start] == '$' ? text.AsSpan(formula.Start).StartsWith("$$") ? 2 : 1 : text[formula.Start + 1] is '(' or '['
            ? 2 : 0;
        return new Span(formula.Start + mark, formula.End - mark);
    }

    private static int? Dollars(string text, int at, int limit, string mark)
    {
        var start = at + mark.Length;
        for (var i = start; i < limit; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '\n' && i + 1 < limit && text[i + 1] == '\n')
            {
                return null;
            }
            else if (text[i] == '$' && (mark.Length == 1 || (i + 1 < limit && text[i + 1] == '$')))
            {
                return i > start && !IsMoney(text, start, i, mark) ? i + mark.Length : null;
            }
        }

        return null;
    }

    // "$18 a day and $5": words between the dollars, and a blank before the second.
    private static bool IsMoney(string text, int start, int end, string mark)
    {
        if (mark.Length == 2 || !char.IsAsciiDigit(text[start]))
        {
            return false;
        }

        var words = 0;
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '\\')
            {
                return false;
            }

            words += char.IsAsciiLetter(text[i]) && char.IsAsciiLetter(text[i + 1]) && !char.IsAsciiLetter(text[i - 1]) ? 1 : 0;
        }

        return words > 0 && text[end - 1] is ' ' or '-' or '(';
    }

    private static int? Behind(string text, int at, int limit, string mark) =>
        at < limit && text.IndexOf(mark, at, limit - at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : null;

    private static int? Environment(string text, int at, int limit)
    {
        var brace = text.IndexOf('}', at, Math.Min(30, limit - at));
        if (brace < 0)
        {
            return null;
        }

        return Behind(text, brace, limit, $"\\end{{{text[(at + 7)..brace]}}}");
    }
}
