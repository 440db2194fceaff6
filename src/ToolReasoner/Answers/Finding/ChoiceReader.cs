namespace ToolReasoner.Answers.Finding;

/// <summary>Reads the letter of an option: (B), B), "Option B", A to J.</summary>
internal static class ChoiceReader
{
    /// <summary>The letter, where a value is one, perhaps with the option's text behind it.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="value">Where the value stands.</param>
    /// <param name="isOption">Whether "option" was said: then a word may follow the letter.</param>
    public static FoundAnswer? Whole(string text, Span value, bool isOption = false)
    {
        var at = value.Start;
        var mark = At(text, at, value.End) is '(' or '[' ? text[at] : '\0';
        if (mark != 0)
        {
            at++;
        }

        while (At(text, at, value.End) == '*')
        {
            at++;
        }

        var letter = at;
        if (At(text, at, value.End) is not (>= 'A' and <= 'J'))
        {
            return null;
        }

        at++;
        while (At(text, at, value.End) == '*')
        {
            at++;
        }

        var next = At(text, at, value.End);
        var isClosed = (mark, next) is ('(', ')') or ('[', ']');
        var isLabel = mark == 0 && next is ')' or ':' || (mark == 0 && next == '.' && At(text, at + 1, value.End) is ' ' or '\0');
        var isAlone = mark == 0 && next == '\0';
        var isWord = mark == 0 && isOption && !char.IsLetterOrDigit(next);
        var isPart = isClosed && At(text, at + 1, value.End) is not ('\0' or ' ' or ':' or '*' or '.' or ',' or '-');
        return (isClosed && !isPart) || isLabel || isAlone || isWord
            ? new FoundAnswer(text.Substring(letter, 1), AnswerSource.Choice, letter, 1)
            : null;
    }

    /// <summary>"Option B is correct", "choose option (C)".</summary>
    public static Candidate? AfterWord(string text, int start, int at, bool isComplete)
    {
        while (at < text.Length && text[at] is ' ' or '*' or ':')
        {
            at++;
        }

        if (at >= text.Length || (at == start))
        {
            return null;
        }

        var end = Math.Min(text.Length, at + 6);
        var found = Whole(text, new Span(at, end), isOption: true);
        if (found is null || (found.Start + 1 >= text.Length && !isComplete))
        {
            return null;
        }

        // Options that are talked about are not chosen.
        var rest = text.AsSpan(found.Start + 1).TrimStart(")]*. ");
        var before = text.AsSpan(Math.Max(0, start - 40), start - Math.Max(0, start - 40)).TrimEnd(" *(");
        var isChosen = rest.StartsWith("is correct", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("is the", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("choose", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("select", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("is", StringComparison.OrdinalIgnoreCase) || before.EndsWith("to", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("matches", StringComparison.OrdinalIgnoreCase) || before.EndsWith("with", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(",", StringComparison.Ordinal);
        return isChosen && !rest.StartsWith("is incorrect", StringComparison.OrdinalIgnoreCase)
            ? new Candidate(found, start, IsMarked: false) : null;
    }

    private static char At(string text, int at, int end) => at < end ? text[at] : '\0';
}
