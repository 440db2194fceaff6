namespace ToolReasoner.Answers.Finding;

/// <summary>Reads the value behind "the answer is".</summary>
internal static class ValueReader
{
    // Words between "is" and the value that are not of it.
    private static readonly string[] s_fillers =
    [
        "therefore", "thus", "hence", "simply", "just", "indeed", "then", "exactly", "actually", "also", "now", "given by", "found to be",
        "equal to",
        "a total of", "that there are", "that there is", "there are", "there is", "that", "precisely", "either", "in fact", "so", "only",
        "the number", "the value",
        "choice", "option", "the option", "the choice", "is",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="at">Behind the connector.</param>
    /// <param name="isComplete">Whether nothing can follow.</param>
    public static FoundAnswer? Read(string text, int at, bool isComplete)
    {
        var start = Start(text, at);
        var end = SentenceEnd.Of(text, start, isComplete);
        if (!end.IsSettled)
        {
            return null;
        }

        var (stop, from) = (end.At, start);
        start = Fillers(text, start, stop);
        var value = Marks.BareOfSentence(text, new Span(start, stop));
        if (value.IsEmpty)
        {
            return null;
        }

        if (ChoiceReader.Whole(text, value, isOption: from < start && text.AsSpan(from, start - from).ContainsAny(s_optionLetters))
            is { } choice)
        {
            return choice;
        }

        return SentenceParts.Answer(text, value, AnswerSource.AnswerPhrase);
    }

    private static readonly System.Buffers.SearchValues<string> s_optionLetters =
        System.Buffers.SearchValues.Create(["option", "choice"], StringComparison.OrdinalIgnoreCase);

    private static int Start(string text, int at)
    {
        var lines = 0;
        while (at < text.Length
            && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or ':' or '：' or '>' or '}' or '`' or '\0' or '#'))
        {
            lines += text[at] == '\n' ? 1 : 0;
            if (lines > 3)
            {
                return text.Length;
            }

            at++;
        }

        return at;
    }

    private static int Fillers(string text, int at, int end)
    {
        for (var isFound = true; isFound;)
        {
            isFound = false;
            foreach (var filler in s_fillers)
            {
                var next = at + filler.Length;
                if (next < end && text.AsSpan(at, filler.Length).Equals(filler, StringComparison.OrdinalIgnoreCase)
                    && text[next] is ' ' or '\n' or ':' or ',')
                {
                    at = next;
                    while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or ',' or '*'))
                    {
                        at++;
                    }

                    isFound = true;
                }
            }
        }

        return at;
    }
}
