namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>A word or a sign of a C# text.</summary>
/// <param name="Text">The word, or one sign; <c>"</c> for a string or character, whatever is in it.</param>
/// <param name="Start">Its place in the text, in characters.</param>
/// <param name="End">The place behind it.</param>
internal readonly record struct CSharpToken(string Text, int Start, int End)
{
    /// <summary>Whether it is an identifier, a keyword or a number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]) || Text[0] is '_' or '@';
}

/// <summary>
/// Splits a C# text into words and signs, without comments and directives. Good enough to find methods and brackets; not a compiler, which
/// must not meet a stranger's text in this process: its recursion can be made to overflow the stack. This one does not recurse.
/// </summary>
internal static class CSharpTokens
{
    /// <summary>The tokens, in order.</summary>
    public static IReadOnlyList<CSharpToken> Of(string text)
    {
        var tokens = new List<CSharpToken>();
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfSpace(text, at);
            if (end > at)
            {
                at = end;
                continue;
            }

            end = EndOfToken(text, at, out var isText);
            tokens.Add(new CSharpToken(isText ? "\"" : text[at..end], at, end));
            at = end;
        }

        return tokens;
    }

    /// <summary>The place of the bracket that closes the one at <paramref name="open"/>; -1 when there is none.</summary>
    public static int Closing(IReadOnlyList<CSharpToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Text switch { "(" or "[" or "{" => 1, ")" or "]" or "}" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfSpace(string text, int at)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            return at + 1;
        }

        if (At(text, at, "//") || (text[at] == '#' && IsLineStart(text, at)))
        {
            return EndOfLine(text, at);
        }

        return At(text, at, "/*") ? Behind(text, "*/", at + 2) : at;
    }

    private static int EndOfToken(string text, int at, out bool isText)
    {
        isText = true;
        var start = at;
        while (at < text.Length && text[at] is '$' or '@')
        {
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            var dollars = text.AsSpan(start, at - start).Count('$');
            var isVerbatim = text.AsSpan(start, at - start).Contains('@');
            return At(text, at, "\"\"\"") && !isVerbatim ? EndOfRaw(text, at) : EndOfString(text, at, isVerbatim, dollars > 0);
        }

        if (text[start] == '\'')
        {
            return EndOfCharacter(text, start, out isText);
        }

        isText = false;
        at = at > start && at < text.Length && IsWordPart(text[at]) ? at : start;
        if (at == start && !IsWordPart(text[at]))
        {
            return at + 1;
        }

        while (at < text.Length && IsWordPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfString(string text, int at, bool isVerbatim, bool isInterpolated)
    {
        // Strings inside of holes are passed over by counting: a quote in a hole opens one, and its end closes it.
        var holes = 0;
        for (var i = at + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when !isVerbatim && holes == 0:
                    i++;
                    break;
                case '"' when holes > 0:
                    i = Math.Max(i, EndOfPlain(text, i) - 1);
                    break;
                case '"' when isVerbatim && At(text, i + 1, "\""):
                    i++;
                    break;
                case '"':
                    return i + 1;
                case '{' when isInterpolated && holes == 0 && At(text, i + 1, "{"):
                    i++;
                    break;
                case '{' when isInterpolated:
                    holes++;
                    break;
                case '}' when holes > 0:
                    holes--;
                    break;
                case '\n' when !isVerbatim && holes == 0:
                    return i; // never closed
            }
        }

        return text.Length;
    }

    private static int EndOfPlain(string text, int at)
    {
        for (var i = at + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '"')
            {
                return i + 1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return at + 1;
    }

    private static int EndOfRaw(string text, int at)
    {
        var quotes = 0;
        while (At(text, at + quotes, "\""))
        {
            quotes++;
        }

        return Behind(text, new string('"', quotes), at + quotes);
    }

    // An apostrophe in prose is none.
    private static int EndOfCharacter(string text, int at, out bool isText)
    {
        var end = text.IndexOf('\'', Math.Min(at + (At(text, at + 1, "\\") ? 3 : 2), text.Length));
        isText = end >= 0 && end - at <= 11 && !text.AsSpan(at, end - at).Contains('\n');
        return isText ? end + 1 : at + 1;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool At(string text, int at, string wanted) =>
        at + wanted.Length <= text.Length && text.AsSpan(at, wanted.Length).SequenceEqual(wanted);

    private static bool IsLineStart(string text, int at) =>
        string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', at) + 1)..at]);

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private static int Behind(string text, string wanted, int from) =>
        text.IndexOf(wanted, Math.Min(from, text.Length), StringComparison.Ordinal) is >= 0 and var at ? at + wanted.Length : text.Length;
}
