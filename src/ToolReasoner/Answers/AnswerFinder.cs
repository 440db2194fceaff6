using ToolReasoner.Answers.Finding;

namespace ToolReasoner.Answers;

/// <summary>
/// Finds the answer in a model's whole reply, in linear time and for any text. What says most counts: a box, tags or <c>#### 42</c>, then
/// phrases, then the last line. What programs printed counts only when the model says nothing.
/// </summary>
public static class AnswerFinder
{
    /// <summary>Finds it; null if there is none.</summary>
    /// <param name="text">What the model wrote.</param>
    /// <param name="options">Null for the defaults.</param>
    public static FoundAnswer? Find(string text, AnswerFinderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new AnswerFinderOptions();
        var reply = ReplyText.Of(text, options.IsComplete);
        if (MarkedAnswer.Find(reply.Said, reply.IsComplete, options.Boxes, out var breaksOff) is { } marked)
        {
            return marked;
        }

        // A text that breaks off in its box has an answer, but it cannot be read any more: a number before it is not it.
        return breaksOff || (!reply.IsComplete && Formulas.IsOpenAt(reply.Said, reply.SettledEnd)) ? null
            : FinalLineReader.Find(reply.Said, reply.SettledEnd)
            ?? (reply.Said == reply.Thought ? null : MarkedAnswer.Find(reply.Thought, reply.IsComplete, options.Boxes, out _))
            ?? Last(text, reply);
    }

    private static FoundAnswer? Last(string text, ReplyText reply)
    {
        var output = OutputReader.Find(text, reply.Outputs);
        var number = NumberReader.Last(reply.Said, new Span(0, reply.SettledEnd));
        return output is not null && (number is null || output.Start > number.Value.End) ? output
            : number is { } last ? new FoundAnswer(last.In(text), AnswerSource.LastNumber, last.Start, last.Length)
            : output;
    }
}
