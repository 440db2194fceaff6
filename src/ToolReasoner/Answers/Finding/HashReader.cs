namespace ToolReasoner.Answers.Finding;

/// <summary>Finds the last line of the form <c>#### 42</c>, and tells it from a heading.</summary>
internal static class HashReader
{
    private const int MaxPlaces = 200;

    /// <summary>Finds it.</summary>
    public static Candidate? Find(string text, bool isComplete)
    {
        var before = text.Length;
        for (var tries = 0; tries < MaxPlaces && before > 0; tries++)
        {
            var at = text.AsSpan(0, before).LastIndexOf("####");
            if (at < 0)
            {
                return null;
            }

            if (Read(text, at, isComplete) is { } found)
            {
                return found;
            }

            before = at;
        }

        return null;
    }

    private static Candidate? Read(string text, int at, bool isComplete)
    {
        var start = at + 4;
        if (start < text.Length && text[start] == '#')
        {
            return null;
        }

        while (at > 0 && text[at - 1] is ' ' or '#')
        {
            at--;
        }

        var end = text.IndexOf('\n', start);
        if (end < 0 && !isComplete)
        {
            return null;
        }

        end = end < 0 ? text.Length : end;
        var value = Marks.BareOfSentence(text, new Span(start, end));
        if (value.IsEmpty || value.Length > 200)
        {
            return null;
        }

        var said = value.In(text);
        var isLast = text.AsSpan(end).Trim("\n\r\t \0").IsEmpty && isComplete;
        var isHeading = said.Contains(". ", StringComparison.Ordinal) || said.StartsWith("Step", StringComparison.OrdinalIgnoreCase)
            || said.EndsWith(':') || text[value.End..end].Contains(':', StringComparison.Ordinal);
        var isLine = at == 0 || text[at - 1] == '\n';
        var isValue = Values.IsMathematical(said) ? Values.Words(said).Count <= 3 : isLast && isLine && Values.IsAnswer(said);
        return isValue && (!isHeading || (isLast && !said.EndsWith(':')))
            ? new Candidate(new FoundAnswer(Marks.Plain(said), AnswerSource.HashMarks, value.Start, value.Length), at, IsMarked: true)
            : null;
    }
}
