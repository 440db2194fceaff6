namespace ToolReasoner.Tests.Answers.Finding;

/// <summary>A reply, and what must be found in it.</summary>
internal static class FindingRows
{
    public static TheoryData<string, string, AnswerSource> Of(params (string Text, string Answer, AnswerSource Source)[] rows)
    {
        var data = new TheoryData<string, string, AnswerSource>();
        foreach (var (text, answer, source) in rows)
        {
            data.Add(text, answer, source);
        }

        return data;
    }
}
