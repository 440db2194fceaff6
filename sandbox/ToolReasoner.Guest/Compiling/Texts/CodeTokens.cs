namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>
/// Cuts a text into words, marks and directives, without comments and without what is inside of literals (but with the code in the
/// holes of interpolated ones). Rough on purpose: it must take a bounded time on anything, and be right on texts that compile.
/// </summary>
/// <remarks>Over 200 lines because a literal can hold code that holds a literal: plain, verbatim, raw and interpolated ones interlock.</remarks>
internal ref struct CodeTokens(string text)
{
    private readonly string _text = text;

    // One entry for each interpolated literal whose hole we are in: how many braces are open in the hole, and its quotes.
    private readonly Stack<(int Braces, int Quotes, int Dollars, bool Verbatim)> _holes = new();
    private int _at;
    private bool _lineStart = true;

    /// <summary>The token found last.</summary>
    public Token Current { get; private set; }

    /// <summary>How many interpolated literals we are inside of.</summary>
    public readonly int HoleDepth => _holes.Count;

    /// <summary>Goes to the next token.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var start = _at;
            var one = _text[_at];
            if (char.IsWhiteSpace(one))
            {
                _lineStart |= one is '\n' or '\r';
                _at++;
                continue;
            }

            var lineStart = _lineStart;
            _lineStart = false;
            if (one == '/' && Next() is '/' or '*')
            {
                SkipComment();
                _lineStart = lineStart;
                continue;
            }

            if (one is '"' or '\'' || ((one is '$' or '@') && IsLiteral()))
            {
                SkipLiteral();
                return Found(start, start + 1);
            }

            if (one == '}' && _holes.Count > 0 && _holes.Peek().Braces == 0)
            {
                var (_, quotes, dollars, verbatim) = _holes.Pop();
                _at += Math.Max(dollars, 1);
                SkipText(quotes, dollars, verbatim);
                continue;
            }

            if (_holes.Count > 0 && one is '{' or '}')
            {
                var hole = _holes.Pop();
                _holes.Push(hole with { Braces = hole.Braces + (one == '{' ? 1 : -1) });
            }

            Advance(one, lineStart);
            return Found(start, _at);
        }

        return false;
    }

    private void Advance(char one, bool lineStart)
    {
        if (one == '#' && lineStart)
        {
            SkipWhile(static c => c is not ('\n' or '\r'));
        }
        else if (char.IsLetterOrDigit(one) || one == '_')
        {
            SkipWhile(static c => char.IsLetterOrDigit(c) || c == '_');
        }
        else
        {
            _at += (one == '=' && Next() == '>') || (one == '=' && Next() == '=') ? 2 : 1;
        }
    }

    private bool Found(int start, int end)
    {
        Current = new Token(_text, start, end);
        return true;
    }

    private readonly char Next() => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    private readonly bool IsLiteral()
    {
        var end = _at;
        while (end < _text.Length && _text[end] is '$' or '@')
        {
            end++;
        }

        return end < _text.Length && _text[end] == '"';
    }

    private void SkipWhile(Func<char, bool> belongs)
    {
        while (_at < _text.Length && belongs(_text[_at]))
        {
            _at++;
        }
    }

    private void SkipComment()
    {
        if (Next() == '/')
        {
            SkipWhile(static c => c is not ('\n' or '\r'));
            return;
        }

        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + 2;
    }

    private void SkipLiteral()
    {
        if (_text[_at] == '\'')
        {
            _at++;
            SkipPlain('\'', verbatim: false);
            return;
        }

        var (dollars, verbatim) = (0, false);
        for (; _text[_at] is '$' or '@'; _at++)
        {
            dollars += _text[_at] == '$' ? 1 : 0;
            verbatim |= _text[_at] == '@';
        }

        var quotes = 0;
        while (_at + quotes < _text.Length && _text[_at + quotes] == '"')
        {
            quotes++;
        }

        // Two quotes are an empty literal; three or more begin a raw one, unless it is a verbatim one that begins with quotes.
        if (quotes == 2 || (verbatim && quotes >= 2 && quotes % 2 == 0))
        {
            _at += quotes;
            return;
        }

        var raw = quotes >= 3 && !verbatim;
        _at += raw ? quotes : verbatim ? quotes : 1;
        SkipText(raw ? quotes : 1, dollars, verbatim);
    }

    // Inside of a literal: up to its end, or into the next hole.
    private void SkipText(int quotes, int dollars, bool verbatim)
    {
        if (dollars == 0 && quotes == 1)
        {
            SkipPlain('"', verbatim);
            return;
        }

        while (_at < _text.Length)
        {
            var one = _text[_at];
            if (one == '"')
            {
                var run = RunOf('"');
                _at += run;
                if (quotes == 1 && verbatim && run % 2 == 0)
                {
                    continue;
                }

                if (run >= quotes)
                {
                    _at -= quotes == 1 && !verbatim ? run - 1 : 0;
                    return;
                }
            }
            else if (one == '{' && dollars > 0)
            {
                var run = RunOf('{');
                _at += run;
                if (quotes >= 3 ? run >= dollars : run % 2 == 1)
                {
                    _holes.Push((0, quotes, quotes >= 3 ? dollars : 1, verbatim));
                    return;
                }
            }
            else if (one == '\\' && quotes == 1 && !verbatim)
            {
                _at = Math.Min(_at + 2, _text.Length);
            }
            else if (one is '\n' or '\r' && quotes == 1 && !verbatim)
            {
                return;
            }
            else
            {
                _at++;
            }
        }
    }

    private void SkipPlain(char end, bool verbatim)
    {
        while (_at < _text.Length && (verbatim || _text[_at] is not ('\n' or '\r')))
        {
            var one = _text[_at];
            _at += one == '\\' && !verbatim ? 2 : 1;
            if (one == end)
            {
                if (!verbatim || _at >= _text.Length || _text[_at] != end)
                {
                    break;
                }

                _at++;
            }
        }

        _at = Math.Min(_at, _text.Length);
    }

    private readonly int RunOf(char one)
    {
        var end = _at;
        while (end < _text.Length && _text[end] == one)
        {
            end++;
        }

        return end - _at;
    }

    /// <summary>A piece of the text.</summary>
    internal readonly record struct Token(string Source, int Position, int End)
    {
        /// <summary>Its characters.</summary>
        public ReadOnlySpan<char> Text => Source.AsSpan(Position, End - Position);
    }
}
