namespace ToolReasoner.Answers.Finding;

/// <summary>The part of a sentence that is a value.</summary>
internal static class SentenceParts
{
    private static readonly string[] s_verbs =
        [" is ", " are ", " was ", " equals ", " equal to ", " be ", " gives ", " get ", " obtain ", " yields ", " have ", " need ",
            " has ", " costs ", " be: "];

    /// <summary>An answer from the tail of a sentence: all of it if it is a value, else the value at the end of what it says.</summary>
    public static FoundAnswer? Answer(string text, Span part, AnswerSource source)
    {
        var all = part.In(text);
        if (Values.IsAnswer(all) && !IsPhraseWithVerb(all))
        {
            return Made(text, part, source);
        }

        return !Values.IsDenied(all) && Values.IsSomething(all) && Values.IsMathematical(all)
            && (AfterVerb(text, part) ?? LastValue(text, part, mustEnd: false)) is { } found
            ? found with { Source = source }
            : null;
    }

    /// <summary>What follows the last verb of a sentence, if that is a value: "So the total is 42 dollars".</summary>
    public static FoundAnswer? AfterVerb(string text, Span part)
    {
        var after = -1;
        foreach (var verb in s_verbs)
        {
            var at = text.AsSpan(part.Start, part.Length).LastIndexOf(verb, StringComparison.OrdinalIgnoreCase);
            after = at < 0 ? after : Math.Max(after, part.Start + at + verb.Length);
        }

        if (after < 0)
        {
            return null;
        }

        var value = Marks.BareOfSentence(text, new Span(after, part.End));
        return !value.IsEmpty && Values.IsAnswer(value.In(text)) ? Made(text, value, AnswerSource.FinalLine) : null;
    }

    /// <summary>The last formula or number of a sentence.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="part">The sentence.</param>
    /// <param name="mustEnd">Whether nothing but punctuation may follow.</param>
    public static FoundAnswer? LastValue(string text, Span part, bool mustEnd)
    {
        var formula = default(Span);
        for (var at = part.Start; at < part.End;)
        {
            if (Formulas.EndOf(text, at, part.End) is { } end)
            {
                formula = new Span(at, end);
                at = end;
            }
            else
            {
                at += text[at] == '\\' ? 2 : 1;
            }
        }

        var number = NumberReader.Last(text, new Span(Math.Max(part.Start, formula.End), part.End));
        if (number is { } last && (!mustEnd || IsBehind(text, last.End, part.End)))
        {
            return Made(text, last, AnswerSource.LastNumber);
        }

        if (formula.IsEmpty || (mustEnd && !IsBehind(text, formula.End, part.End)))
        {
            return null;
        }

        var inside = Marks.BareOfSentence(text, Formulas.Inside(text, formula));
        return inside.IsEmpty || !Values.IsSomething(inside.In(text)) ? null : Made(text, inside, AnswerSource.Formula);
    }

    /// <summary>Makes the answer; of a chain of equations what stands at its end; null where only marks are left.</summary>
    public static FoundAnswer? Made(string text, Span part, AnswerSource source)
    {
        part = Marks.BareOfSentence(text, Chains.End(text, part));
        return Marks.Plain(part.In(text)).Length == 0 ? null : new FoundAnswer(Marks.Plain(part.In(text)), source, part.Start, part.Length);
    }

    // "the sum of the roots, so it is 5": the value is behind the verb.
    private static bool IsPhraseWithVerb(string text) =>
        Values.Words(text).Count > 3 && s_verbs.Any(verb => text.Contains(verb, StringComparison.OrdinalIgnoreCase));

    private static bool IsBehind(string text, int at, int end) => text.AsSpan(at, Math.Max(0, end - at)).Trim(" *_.,:`$").IsEmpty;
}
