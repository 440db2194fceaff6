namespace ToolReasoner.Answers.Finding;

/// <summary>Blanks out blocks that are not the model's words: programs, their output, drawings, LaTeX comments.</summary>
internal static class Blocks
{
    private static readonly HashSet<string> s_prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "latex", "tex", "math", "text", "txt", "plaintext", "plain", "markdown", "md", "json", "answer", "asciimath", "boxed",
    };

    private static readonly HashSet<string> s_outputs = new(StringComparer.OrdinalIgnoreCase)
    {
        "output", "stdout", "result", "results", "console", "interpreter", "shell-output", "execution",
    };

    private static readonly (string Open, string Close, bool IsOutput)[] s_pairs =
    [
        ("<llm-code-output>", "</llm-code-output>", true), ("<llm-code>", "</llm-code>", false), ("<interpreter>", "</interpreter>", true),
        ("<output>", "</output>", true), ("<code>", "</code>", false), ("<python>", "</python>", false), ("[asy]", "[/asy]", false),
        ("<tool_response>", "</tool_response>", true), ("<tool_call>", "</tool_call>", false),
    ];

    /// <summary>Blanks them in <paramref name="said"/>, and notes what programs printed.</summary>
    public static void Blank(string reply, char[] said, List<Span> outputs, bool isComplete)
    {
        for (var line = 0; line < reply.Length;)
        {
            var next = LineEnd(reply, line);
            var start = line + Indent(reply, line);
            if (start < next && reply[start] is '`' or '~' && Fence(reply, start) is { } mark)
            {
                next = BlankFenced(reply, said, outputs, isComplete, start, mark);
            }
            else if (start < next && reply[start] == '%')
            {
                said.AsSpan(line, next - line - (reply[next - 1] == '\n' ? 1 : 0)).Fill('\n');
            }

            line = next;
        }

        foreach (var (open, close, isOutput) in s_pairs)
        {
            BlankPairs(reply, said, outputs, open, close, isOutput);
        }

        outputs.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    private static int BlankFenced(string reply, char[] said, List<Span> outputs, bool isComplete, int start, string mark)
    {
        var body = LineEnd(reply, start);
        var language = reply[(start + mark.Length)..body].Trim().Split(' ', '{', ',')[0];
        var close = body;
        var after = reply.Length;
        for (; close < reply.Length; close = LineEnd(reply, close))
        {
            var at = close + Indent(reply, close);
            if (reply.AsSpan(at).StartsWith(mark, StringComparison.Ordinal) && reply.AsSpan(at, LineEnd(reply, at) - at).TrimEnd()
                .Trim(mark[0]).IsEmpty)
            {
                after = LineEnd(reply, at);
                break;
            }
        }

        var isClosed = close < reply.Length;
        if (s_outputs.Contains(language) && (isClosed || isComplete))
        {
            outputs.Add(new Span(body, close));
        }

        if (s_prose.Contains(language))
        {
            said.AsSpan(start, body - start).Fill('\n');
            said.AsSpan(close, after - close).Fill('\n');
        }
        else
        {
            said.AsSpan(start, after - start).Fill('\n');
        }

        return after;
    }

    private static void BlankPairs(string reply, char[] said, List<Span> outputs, string open, string close, bool isOutput)
    {
        for (var at = reply.IndexOf(open, StringComparison.Ordinal); at >= 0; at = reply.IndexOf(open, at, StringComparison.Ordinal))
        {
            var end = reply.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            if (isOutput)
            {
                outputs.Add(new Span(at + open.Length, end));
            }

            said.AsSpan(at, end + close.Length - at).Fill('\n');
            at = end + close.Length;
        }
    }

    private static string? Fence(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        // ```\boxed{5}``` on one line is emphasis, not a block.
        return end - at >= 3 && text.AsSpan(end, LineEnd(text, end) - end).IndexOf(text[at]) < 0 ? text[at..end] : null;
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private static int Indent(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end - at;
    }
}
