namespace ToolReasoner.Answers.Finding;

/// <summary>Reads the last sentence that says something: "Therefore, x = 5.", a formula, a bare value, the letter of an option.</summary>
internal static class FinalLineReader
{
    private const int MaxChars = 6000;
    private const int MaxSentences = 8;

    private static readonly string[] s_closings =
    [
        "i hope", "hope this", "hope it", "let me know", "thank", "is there anything", "feel free", "if you", "please", "this completes",
        "this matches", "q.e.d",
        "qed", "would you like", "good luck", "do you", "have a ", "happy ", "that's it", "this is the final answer",
        "this is our final answer", "this is the answer", "done",
        "great", "cheers", "i'm confident", "i am confident",
    ];

    private static readonly string[] s_conclusions =
    [
        "therefore", "thus", "hence", "so", "consequently", "in conclusion", "finally", "in total", "we get", "we have", "we find",
        "this gives", "which gives", "then", "accordingly",
        "∴", "\\therefore", "\\implies", "=>", "⇒", "conclusion", "in summary", "result", "altogether", "overall",
    ];

    /// <summary>Reads it from what stands before <paramref name="end"/>.</summary>
    public static FoundAnswer? Find(string text, int end)
    {
        var sentences = Sentences(text, end);
        for (var i = sentences.Count - 1; i >= 0 && i >= sentences.Count - MaxSentences; i--)
        {
            if (Read(text, sentences[i]) is { } found)
            {
                return found;
            }

            if (!IsClosing(Marks.BareOfSentence(text, sentences[i]).In(text)))
            {
                return null;
            }
        }

        return null;
    }

    private static List<Span> Sentences(string text, int end)
    {
        var window = text.AsSpan(0, end).TrimEnd("\n\r\t \0");
        var settled = end;
        end = window.Length;
        var start = Math.Max(0, end - MaxChars);
        for (var paragraphs = 0; paragraphs < 4 && end > 0; paragraphs++)
        {
            var at = window[start..].LastIndexOf("\n\n");
            if (at < 0)
            {
                break;
            }

            window = window[..(start + at)].TrimEnd("\n\r\t \0");
            if (paragraphs == 3 || window.Length <= start)
            {
                start += at;
                break;
            }
        }

        var sentences = new List<Span>();
        for (var at = start; at < end;)
        {
            var stop = SentenceEnd.Of(text, at, isComplete: true, cuts: false).At;
            if (stop > settled)
            {
                break; // a formula goes on behind the last whole line
            }

            stop = Math.Min(end, stop);
            var sentence = Line(text, at, stop);
            if (!Marks.BareOfSentence(text, sentence).IsEmpty)
            {
                sentences.Add(sentence);
            }

            at = Math.Max(stop, at) + 1;
        }

        return sentences;
    }

    // Without the marks of lists, quotations and headings.
    private static Span Line(string text, int start, int end)
    {
        while (start < end
            && (char.IsWhiteSpace(text[start]) || text[start] is '#' or '>' or '•' or '\0'
            || (text[start] is '-' or '*' && start + 1 < end && text[start + 1] == ' ')))
        {
            start++;
        }

        return new Span(start, end);
    }

    private static FoundAnswer? Read(string text, Span line)
    {
        var sentence = Marks.BareOfSentence(text, line);
        var said = sentence.In(text);
        if (IsClosing(said))
        {
            return null;
        }

        if (ChoiceReader.Whole(text, sentence) is { } choice)
        {
            return choice;
        }

        if (IsFormula(text, line))
        {
            return SentenceParts.Made(text, sentence, AnswerSource.Formula);
        }

        var part = WithoutConclusion(text, sentence);
        var rest = part.In(text);
        if (Values.IsMathematical(rest) && Values.Words(rest).Count <= 3 && Values.IsAnswer(rest) && !StartsWithWord(rest))
        {
            return SentenceParts.Made(text, part, AnswerSource.FinalLine);
        }

        if (!Values.IsMathematical(said))
        {
            return part.Start > sentence.Start ? SentenceParts.AfterVerb(text, part) : null;
        }

        return SentenceParts.AfterVerb(text, part) is { } found && Values.IsMathematical(found.Text)
            ? found
            : SentenceParts.LastValue(text, part, mustEnd: false) is { } last && last.Source == AnswerSource.Formula ? last
            : null;
    }

    private static bool StartsWithWord(string text) =>
        text.Length > 1 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && !text.Contains('=', StringComparison.Ordinal);

    private static bool IsFormula(string text, Span line) =>
        Formulas.EndOf(text, line.Start, line.End) is { } end && text.AsSpan(end, line.End - end).Trim(" .,;\r\n\t").IsEmpty;

    private static Span WithoutConclusion(string text, Span sentence)
    {
        foreach (var word in s_conclusions)
        {
            var at = sentence.Start + word.Length;
            if (at < sentence.End && text.AsSpan(sentence.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(text[at]))
            {
                return WithoutConclusion(text, Marks.BareOfSentence(text, new Span(at, sentence.End)));
            }
        }

        return sentence;
    }

    private static bool IsClosing(string said) =>
        s_closings.Any(closing => said.StartsWith(closing, StringComparison.OrdinalIgnoreCase))
        || !said.Any(char.IsLetterOrDigit)
        || said.Trim(" $\\.".ToCharArray()) is "blacksquare" or "square" or "Box" or "qed" or "end{align*}" or "\\]";
}
