namespace ToolReasoner.Answers.Finding;

/// <summary>
/// A reply, with everything blanked out that is not the model's own last word: thinking, programs, what programs printed, drawings, what
/// follows the end token. Places stay the same, so that what is found there is found in the reply.
/// </summary>
internal sealed class ReplyText
{
    private ReplyText(string said, string thought, bool isComplete, IReadOnlyList<Span> outputs)
    {
        Said = said;
        Thought = thought;
        IsComplete = isComplete;
        Outputs = outputs;
        SettledEnd = isComplete ? said.Length : said.LastIndexOf('\n') + 1;
    }

    /// <summary>What the model says after it has thought.</summary>
    public string Said { get; }

    /// <summary>The same with its thinking.</summary>
    public string Thought { get; }

    /// <summary>Whether nothing can follow.</summary>
    public bool IsComplete { get; }

    /// <summary>Up to where lines have their end.</summary>
    public int SettledEnd { get; }

    /// <summary>What programs printed, in order.</summary>
    public IReadOnlyList<Span> Outputs { get; }

    /// <summary>Reads a reply.</summary>
    public static ReplyText Of(string reply, bool isComplete)
    {
        var said = reply.ToCharArray();
        var end = EndToken(reply);
        if (end < reply.Length)
        {
            isComplete = true;
            said.AsSpan(end).Fill('\n');
        }

        var outputs = new List<Span>();
        Blocks.Blank(reply[..end], said, outputs, isComplete);
        var thought = new string(said);
        var thinking = ThinkingEnd(reply, end);
        said.AsSpan(0, thinking).Fill('\n');
        return new ReplyText(new string(said), thought, isComplete, [.. outputs.Where(one => one.Start >= thinking)]);
    }

    private static int EndToken(string reply)
    {
        ReadOnlySpan<string> tokens =
            ["<|im_end|>", "<|eot_id|>", "<|endoftext|>", "<|end_of_text|>", "<|return|>", "<end_of_turn>", "<｜end▁of▁sentence｜>"];
        var end = reply.Length;
        foreach (var token in tokens)
        {
            var at = reply.AsSpan(0, end).IndexOf(token, StringComparison.Ordinal);
            if (at >= 0 && !reply.AsSpan(0, at).IsWhiteSpace())
            {
                end = at;
            }
        }

        return end;
    }

    // A thought that is followed by nothing is all there is.
    private static int ThinkingEnd(string reply, int end)
    {
        ReadOnlySpan<string> marks = ["</think>", "</thinking>", "</thought>", "</reasoning>", "◁/think▷", "<|channel|>final<|message|>"];
        var after = 0;
        foreach (var mark in marks)
        {
            var at = reply.AsSpan(0, end).LastIndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && at + mark.Length > after && !reply.AsSpan(at + mark.Length, end - at - mark.Length).IsWhiteSpace())
            {
                after = at + mark.Length;
            }
        }

        return after;
    }
}
