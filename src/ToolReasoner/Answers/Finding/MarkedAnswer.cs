namespace ToolReasoner.Answers.Finding;

/// <summary>
/// What a reply itself marks as its answer. The last mark counts, for models correct themselves; a phrase within a text marks less than
/// any box.
/// </summary>
internal static class MarkedAnswer
{
    /// <summary>Finds it.</summary>
    public static FoundAnswer? Find(string text, bool isComplete, BoxChoice choice, out bool breaksOff)
    {
        var lower = text.ToLowerInvariant();
        var boxes = BoxReader.Read(text, isComplete, out breaksOff);
        var box = BoxAnswers.Choose(text, boxes, choice);
        var lastBox = boxes.Count == 0 ? -1 : boxes[^1].Whole.Start;
        if (TagReader.Find(text, lower) is { } inside && lastBox < inside.End)
        {
            return box is not null && inside.Start <= box.Start && box.Start < inside.End ? box : InTag(text, inside, choice);
        }

        var phrase = PhraseReader.Find(text, lower, isComplete);
        var hash = HashReader.Find(text, isComplete);
        if (hash is not null && hash.At > lastBox && hash.At >= (phrase?.At ?? -1))
        {
            return hash.Answer;
        }

        var isCorrected = box is not null && choice != BoxChoice.First && phrase is { IsMarked: true } && phrase.At > lastBox;
        return isCorrected ? phrase!.Answer : box ?? JsonReader.Find(text, lower) ?? phrase?.Answer ?? hash?.Answer;
    }

    private static FoundAnswer? InTag(string text, Span inside, BoxChoice choice)
    {
        var said = inside.In(text);
        if (inside.Length <= 200 && Values.Words(said).Count <= 6)
        {
            return new FoundAnswer(Marks.Plain(said), AnswerSource.Tag, inside.Start, inside.Length);
        }

        var found = Find(said, isComplete: true, choice, out _) ?? FinalLineReader.Find(said, said.Length);
        return found is null
            ? new FoundAnswer(said, AnswerSource.Tag, inside.Start, inside.Length)
            : found with { Start = inside.Start + found.Start };
    }
}
