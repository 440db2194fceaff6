namespace ToolReasoner.Answers.Finding;

/// <summary>Finds the last "the answer is …", "Answer: …", "the correct option is …".</summary>
internal static class PhraseReader
{
    /// <summary>How many places that speak of an answer are looked at, from the last on: more would be a text about answers.</summary>
    private const int MaxPlaces = 1000;

    private static readonly string[] s_words =
    [
        "answer", "ans", "solution", "solutions", "option", "choice", "final result", "final value", "答案", "ответ", "respuesta", "réponse",
        "antwort",
    ];

    /// <summary>Finds it.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="lower">The same in small letters.</param>
    /// <param name="isComplete">Whether nothing can follow.</param>
    public static Candidate? Find(string text, string lower, bool isComplete)
    {
        var places = new List<(int At, string Word)>();
        foreach (var word in s_words)
        {
            AddPlaces(text, lower, word, places);
        }

        places.Sort((one, other) => other.At.CompareTo(one.At));
        foreach (var (at, word) in places.Take(MaxPlaces))
        {
            if (Read(text, at, word, isComplete) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static void AddPlaces(string text, string lower, string word, List<(int At, string Word)> places)
    {
        var count = 0;
        for (var at = LastIndexOf(lower, word, text.Length); at >= 0 && count < MaxPlaces; at = at == 0 ? -1 : LastIndexOf(lower, word, at))
        {
            var end = at + word.Length;
            var next = end < text.Length ? text[end] : ' ';
            var isWord = !char.IsAscii(word[0]) || ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || char.IsAsciiLetterUpper(text[at]))
                && (!char.IsLetter(next) || next is 's' or 'S' || next > '\u02ff'));
            if (isWord)
            {
                places.Add((at, word));
            }

            count++;
        }
    }

    private static int LastIndexOf(string lower, string word, int before) => lower.AsSpan(0, before).LastIndexOf(word);

    private static Candidate? Read(string text, int at, string word, bool isComplete)
    {
        if (Before.IsVerb(text, at))
        {
            return null;
        }

        var isOption = word is "option" or "choice";
        if (Connector.Read(text, at, at + word.Length, word) is not { } connector)
        {
            return isOption ? ChoiceReader.AfterWord(text, at, at + word.Length, isComplete) : Before.Value(text, at, word);
        }

        var found = ValueReader.Read(text, connector.End, isComplete);
        if (found is null || (isOption && found.Source != AnswerSource.Choice))
        {
            return null;
        }

        var isMarked = connector.IsMark && Before.IsLineStart(text, at)
            && (Values.IsPlain(found.Text) || found.Source == AnswerSource.Choice);
        return new Candidate(found, at, isMarked);
    }
}
