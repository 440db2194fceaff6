namespace ToolReasoner.Answers.Finding;

/// <summary>Chooses among boxes.</summary>
internal static class BoxAnswers
{
    /// <summary>The box that counts, or those that do.</summary>
    public static FoundAnswer? Choose(string text, IReadOnlyList<Box> all, BoxChoice choice)
    {
        var boxes = all.Where(box => !IsInstruction(text, box)).ToList();
        if (boxes.Count == 0)
        {
            boxes = [.. all];
        }

        if (boxes.Count == 0)
        {
            return null;
        }

        var last = boxes.Count - 1;
        if (choice != BoxChoice.All)
        {
            var box = boxes[choice == BoxChoice.First ? 0 : last];
            return new FoundAnswer(box.Content.In(text), AnswerSource.Boxed, box.Content.Start, box.Content.Length);
        }

        var first = last;
        while (first > 0 && IsOneSentence(text, boxes[first - 1].Whole.End, boxes[first].Whole.Start))
        {
            first--;
        }

        var answers = boxes.Skip(first).Select(box => box.Content.In(text)).Distinct(StringComparer.Ordinal).ToList();
        var span = answers.Count == 1 ? boxes[last].Content : new Span(boxes[first].Content.Start, boxes[last].Content.End);
        return new FoundAnswer(string.Join(", ", answers), AnswerSource.Boxed, span.Start, span.Length);
    }

    private static bool IsOneSentence(string text, int start, int end)
    {
        if (end - start > 200)
        {
            return false;
        }

        for (var at = start; at < end; at++)
        {
            var isEnd = text[at] is '.' or '!' or '?' or '。' && char.IsWhiteSpace(text[at + 1]);
            if (isEnd || (text[at] == '\n' && text.AsSpan(at + 1, end - at - 1).TrimStart(" \t\r") is ['\n', ..]))
            {
                return false;
            }
        }

        return true;
    }

    // "Put your final answer in \boxed{n}", repeated from the question.
    private static bool IsInstruction(string text, Box box)
    {
        var before = text.AsSpan(0, box.Whole.Start).TrimEnd(" \t$`'\"(");
        foreach (var word in (ReadOnlySpan<string>)[" within", " inside", " in", " using", " into", " like", " format", " as"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var sentence = before[Math.Max(0, before.Length - 120)..];
                sentence = sentence[(sentence.LastIndexOfAny('.', '\n') + 1)..];
                return sentence.Contains("answer", StringComparison.OrdinalIgnoreCase)
                    || sentence.Contains("result", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
