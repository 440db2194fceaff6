namespace ToolReasoner.Answers.Finding;

/// <summary>Finds the last pair of tags with an answer between them.</summary>
internal static class TagReader
{
    private const int MaxPlaces = 200;

    private static readonly (string Open, string Close)[] s_tags =
    [
        ("<answer>", "</answer>"), ("<final_answer>", "</final_answer>"), ("<final-answer>", "</final-answer>"), ("<finalanswer>", "</finalanswer>"),
        ("<ans>", "</ans>"), ("[ANSWER]", "[/ANSWER]"), ("<|begin_of_answer|>", "<|end_of_answer|>"),
    ];

    /// <summary>Where what is between them stands.</summary>
    public static Span? Find(string text)
    {
        var best = default(Span?);
        foreach (var (open, close) in s_tags)
        {
            var before = text.Length;
            for (var tries = 0; tries < MaxPlaces && before > 0; tries++)
            {
                var end = text.AsSpan(0, before).LastIndexOf(close, StringComparison.OrdinalIgnoreCase);
                var start = end < 0 ? -1 : text.AsSpan(0, end).LastIndexOf(open, StringComparison.OrdinalIgnoreCase);
                if (start < 0)
                {
                    break;
                }

                var inside = Marks.Bare(text, new Span(start + open.Length, end));
                if (!inside.IsEmpty && Values.IsSomething(text.AsSpan(inside.Start, inside.Length)))
                {
                    best = best is null || inside.Start > best.Value.Start ? inside : best;
                    break;
                }

                before = start;
            }
        }

        return best;
    }
}
