namespace ToolReasoner.Answers.Finding;

/// <summary>Finds the last pair of tags with an answer between them.</summary>
internal static class TagReader
{
    private const int MaxPlaces = 200;

    private static readonly (string Open, string Close)[] s_tags =
    [
        ("<answer>", "</answer>"), ("<final_answer>", "</final_answer>"), ("<final-answer>", "</final-answer>"),
        ("<finalanswer>", "</finalanswer>"),
        ("<ans>", "</ans>"), ("[answer]", "[/answer]"), ("<|begin_of_answer|>", "<|end_of_answer|>"),
    ];

    /// <summary>Where what is between them stands.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="lower">The same in small letters.</param>
    public static Span? Find(string text, string lower)
    {
        var best = default(Span?);
        foreach (var (open, close) in s_tags)
        {
            var before = text.Length;
            for (var tries = 0; tries < MaxPlaces && before > 0; tries++)
            {
                var end = lower.AsSpan(0, before).LastIndexOf(close);
                var start = end < 0 ? -1 : lower.AsSpan(0, end).LastIndexOf(open);
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
