namespace ToolReasoner.Answers.Finding;

/// <summary>Reads what the last program printed last.</summary>
internal static class OutputReader
{
    /// <summary>Reads it.</summary>
    public static FoundAnswer? Find(string reply, IReadOnlyList<Span> outputs)
    {
        for (var i = outputs.Count - 1; i >= 0; i--)
        {
            var output = Marks.Bare(reply, outputs[i]);
            if (output.IsEmpty)
            {
                continue;
            }

            var start = reply.LastIndexOf('\n', output.End - 1, output.Length) + 1;
            var line = Marks.BareOfSentence(reply, new Span(Math.Max(start, output.Start), output.End));
            var boxes = BoxReader.Read(line.In(reply), isComplete: true);
            if (boxes.Count > 0)
            {
                line = new Span(line.Start + boxes[^1].Content.Start, line.Start + boxes[^1].Content.End);
            }

            if (!line.IsEmpty && line.Length <= 2000 && !IsError(line.In(reply))
                && Values.IsSomething(reply.AsSpan(line.Start, line.Length)))
            {
                var said = PhraseReader.Find(line.In(reply), line.In(reply).ToLowerInvariant(), isComplete: true)?.Answer;
                return said is null
                    ? new FoundAnswer(Marks.Plain(line.In(reply)), AnswerSource.ProgramOutput, line.Start, line.Length)
                    : said with { Source = AnswerSource.ProgramOutput, Start = line.Start + said.Start };
            }
        }

        return null;
    }

    private static bool IsError(string line) =>
        line.Contains("Error:", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal)
            || line.Contains("Traceback", StringComparison.Ordinal)
        || line.Contains("imeout", StringComparison.Ordinal) || line.EndsWith("Error", StringComparison.Ordinal);
}
