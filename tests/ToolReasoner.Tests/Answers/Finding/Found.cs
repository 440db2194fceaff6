namespace ToolReasoner.Tests.Answers.Finding;

/// <summary>What every finding must be.</summary>
internal static class Found
{
    public static void Check(string text, string answer, AnswerSource source)
    {
        var found = AnswerFinder.Find(text);
        Assert.NotNull(found);
        Assert.Equal((answer, source), (found.Text, found.Source));
        CheckPlace(text, found);
    }

    public static void CheckPlace(string text, FoundAnswer found)
    {
        Assert.False(string.IsNullOrWhiteSpace(found.Text));
        Assert.InRange(found.Start, 0, text.Length - 1);
        Assert.InRange(found.Start + found.Length, found.Start + 1, text.Length);
        if (found.Source is not (AnswerSource.Json or AnswerSource.Boxed))
        {
            Assert.Equal(Plain(found.Text), Plain(text.Substring(found.Start, found.Length)));
        }
    }

    private static string Plain(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim();
}
