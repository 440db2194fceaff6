namespace ToolReasoner.Answers.Finding;

/// <summary>What stands before the word "answer".</summary>
internal static class Before
{
    private static readonly HashSet<string> s_verbal = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "can", "could", "will", "please", "must", "should", "not", "cannot", "would", "i", "we", "you", "they", "may", "might",
        "can't", "t",
    };

    private static readonly HashSet<string> s_opening = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "final", "my", "our", "correct", "so", "thus", "therefore", "hence", "textbf", "text", "mathbf", "boxed", "short",
        "numeric", "numerical", "a", "full",
    };

    /// <summary>Whether someone answers: "to answer the question".</summary>
    public static bool IsVerb(string text, int at) => s_verbal.Contains(WordBefore(text, at).ToString());

    /// <summary>Whether nothing but marks and words like "the final" stands before it on its line.</summary>
    public static bool IsLineStart(string text, int at)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, at - 80);
        if (start == at - 80 || start > at)
        {
            return start > at;
        }

        var line = text[start..at].Split([' ', '*', '#', '_', '\\', '{', '}', ',', '>', '-', '\t', '✅', '`', ':'],
            StringSplitOptions.RemoveEmptyEntries);
        return line.All(s_opening.Contains);
    }

    /// <summary>"So 42 is the final answer."</summary>
    public static Candidate? Value(string text, int at, string word)
    {
        var end = at;
        foreach (var opening in (ReadOnlySpan<string>)["final", "correct", "the", "our", "my", "required", "desired"])
        {
            if (WordBefore(text, end).Equals(opening, StringComparison.OrdinalIgnoreCase))
            {
                end = text.AsSpan(0, end).TrimEnd(' ').Length - opening.Length;
            }
        }

        if (word != "answer" || end == at || !WordBefore(text, end).Equals("is", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        end = text.AsSpan(0, end).TrimEnd(' ').Length - 2;
        var start = Math.Max(0, end - 200);
        start = Math.Max(start, text.LastIndexOf('\n', Math.Max(0, end - 1)) + 1);
        var said = SentenceParts.LastValue(text, new Span(start, Math.Max(start, end)), mustEnd: true);
        return said is null ? null : new Candidate(said with { Source = AnswerSource.AnswerPhrase }, at, IsMarked: false);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '*' or '_')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '\''))
        {
            start--;
            if (end - start > 20)
            {
                break;
            }
        }

        return text.AsSpan(start, end - start);
    }
}
