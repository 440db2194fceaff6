namespace ToolReasoner.Answers.Finding;

/// <summary>
/// Finds the boxes of a text in one pass, by matching braces. A box that is not closed, or that a blank line would cut in two, is none;
/// of nested ones the outer counts.
/// </summary>
internal sealed class BoxReader
{
    private const int MaxArgument = 300;

    private static readonly string[] s_commands = ["boxed", "fbox", "framebox", "bbox"];

    private readonly string _text;
    private readonly bool _isComplete;
    private readonly List<Box> _found = [];
    private readonly List<(int Whole, int Content)> _open = []; // Whole is -1 for a brace that is no box

    private BoxReader(string text, bool isComplete)
    {
        _text = text;
        _isComplete = isComplete;
    }

    /// <summary>All boxes with something in them, in order.</summary>
    public static IReadOnlyList<Box> Read(string text, bool isComplete) => Read(text, isComplete, out _);

    /// <summary>All boxes with something in them, in order, and whether the text breaks off in one.</summary>
    public static IReadOnlyList<Box> Read(string text, bool isComplete, out bool breaksOff)
    {
        breaksOff = false;
        if (!text.Contains("box", StringComparison.Ordinal) && !text.Contains("\boxed", StringComparison.Ordinal))
        {
            return [];
        }

        var reader = new BoxReader(text, isComplete);
        for (var at = 0; at < text.Length;)
        {
            at = reader.Step(at);
        }

        breaksOff = reader._open.Any(one => one.Whole >= 0);
        reader.ReadTokens();
        return reader._found;
    }

    private int Step(int at)
    {
        switch (_text[at])
        {
            case '\\' when Command(at + 1) is { } name:
                return Open(at, at + 1 + name.Length);
            case '\\':
                return at + 2;
            case '\b' when _text.AsSpan(at + 1).StartsWith("oxed{"): // \b and \f of a string that was unescaped once too often
                return Open(at, at + 5);
            case '\f' when _text.AsSpan(at + 1).StartsWith("box{"):
                return Open(at, at + 4);
            case 'b' when _text.AsSpan(at).StartsWith("boxed{") && (at == 0 || !char.IsLetterOrDigit(_text[at - 1])):
                return Open(at, at + 5);
            case '{':
                _open.Add((-1, at + 1));
                return at + 1;
            case '}' when _open.Count > 0:
                var (whole, content) = _open[^1];
                _open.RemoveAt(_open.Count - 1);
                if (whole >= 0)
                {
                    Add(new Span(whole, at + 1), new Span(content, at));
                }

                return at + 1;
            case '\n' when Blanks(at + 1) is var next && next < _text.Length && _text[next] == '\n':
                _open.Clear();
                return next;
            default:
                return at + 1;
        }
    }

    private string? Command(int at)
    {
        foreach (var name in s_commands)
        {
            if (_text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && !char.IsAsciiLetter(At(at + name.Length)))
            {
                return name;
            }
        }

        return null;
    }

    // Behind the command's name: an argument in braces, or one without.
    private int Open(int whole, int at)
    {
        var start = Blanks(at);
        if (At(start) == '[' && _text.IndexOf(']', start, Math.Min(60, _text.Length - start)) is >= 0 and var end)
        {
            start = Blanks(end + 1);
        }

        if (At(start) == '\n')
        {
            start = Blanks(start + 1);
        }

        if (At(start) == '{')
        {
            _open.Add((whole, start + 1));
            return start + 1;
        }

        var stop = Argument(start);
        if (stop > start && (stop < _text.Length || _isComplete))
        {
            Add(new Span(whole, stop), new Span(start, stop));
        }

        return Math.Max(stop, at);
    }

    // \boxed 5, \boxed{…} written as \boxed 12.5, \boxed x, \boxed\frac12.
    private int Argument(int start)
    {
        var at = At(start) is '-' or '+' ? start + 1 : start;
        if (char.IsAsciiDigit(At(at)))
        {
            while (char.IsAsciiDigit(At(at)) || (At(at) is '.' or ',' or '/' && char.IsAsciiDigit(At(at + 1))))
            {
                at++;
            }

            return at;
        }

        if (char.IsLetter(At(at)))
        {
            return at + 1;
        }

        return At(at) == '\\' && char.IsAsciiLetter(At(at + 1)) && Command(at + 1) is null ? CommandEnd(at + 1) : start;
    }

    private int CommandEnd(int at)
    {
        var start = at - 1;
        while (char.IsAsciiLetter(At(at)))
        {
            at++;
        }

        while (At(at) == '{')
        {
            if (ClosingBrace(at) is not { } close)
            {
                return start;
            }

            at = close + 1;
        }

        while (char.IsAsciiDigit(At(at)))
        {
            at++;
        }

        return at;
    }

    private int? ClosingBrace(int open)
    {
        var depth = 0;
        for (var at = open; at < Math.Min(_text.Length, open + MaxArgument); at++)
        {
            depth += _text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return null;
    }

    // GLM's models mark their box with tokens of their own.
    private void ReadTokens()
    {
        const string Open = "<|begin_of_box|>", Close = "<|end_of_box|>";
        var isFirst = true;
        for (var at = _text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(Open, at + 1, StringComparison.Ordinal))
        {
            var close = _text.IndexOf(Close, at, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            Add(new Span(at, close + Close.Length), new Span(at + Open.Length, close), drops: isFirst);
            isFirst = false;
        }

        if (!isFirst)
        {
            _found.Sort((one, other) => one.Whole.Start.CompareTo(other.Whole.Start));
        }
    }

    private void Add(Span whole, Span inside, bool drops = true)
    {
        var content = Marks.Bare(_text, inside);
        while (drops && _found.Count > 0 && whole.Holds(_found[^1].Whole))
        {
            content = _found[^1].Whole == content ? _found[^1].Content : content;
            _found.RemoveAt(_found.Count - 1);
        }

        if (Values.IsSomething(_text.AsSpan(content.Start, Math.Max(0, content.Length))))
        {
            _found.Add(new Box(whole, content));
        }
    }

    private int Blanks(int at)
    {
        while (At(at) is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at;
    }

    private char At(int at) => at < _text.Length ? _text[at] : '\0';
}
