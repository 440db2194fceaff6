using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>
/// Cuts a template into pieces. As the libraries do that publish chat templates: the first line break after a block tag goes, and so do
/// blanks before one that stands first on its line; a minus at a tag's border takes all blanks on that side.
/// </summary>
internal sealed class TemplateLexer
{
    private static readonly string[] s_signs =
        ["==", "!=", "<=", ">=", "//", "**", "(", ")", "[", "]", "{", "}", ",", ":", ".", "|", "+", "-", "*", "/", "%", "~", "<", ">", "="];

    private readonly string _source;
    private readonly List<TemplateToken> _tokens = [];
    private int _at;

    private TemplateLexer(string source) => _source = source.ReplaceLineEndings("\n");

    private int Line => 1 + _source.AsSpan(0, Math.Min(_at, _source.Length)).Count('\n');

    public static IReadOnlyList<TemplateToken> Cut(string source)
    {
        var lexer = new TemplateLexer(source.EndsWith('\n') ? source[..^1] : source); // one last line break is never part of the text
        lexer.Cut();
        return lexer._tokens;
    }

    private void Cut()
    {
        var (mark, afterBlock) = (' ', false); // the mark that closed the tag before
        while (_at < _source.Length)
        {
            var open = NextTag(_at);
            var text = _source[_at..open];
            if (mark == '-')
            {
                text = text.TrimStart();
            }
            else if (afterBlock && mark != '+' && text.StartsWith('\n'))
            {
                text = text[1..];
            }

            if (open == _source.Length)
            {
                Add(TokenKind.Text, text);
                _at = open;
                break;
            }

            var (kind, opening) = (_source[open + 1], open + 2 < _source.Length ? _source[open + 2] : ' ');
            if (opening == '-')
            {
                text = text.TrimEnd();
            }
            else if (kind != '{' && opening != '+')
            {
                text = WithoutIndent(text, open);
            }

            Add(TokenKind.Text, text);
            _at = open + (opening == '-' || (opening == '+' && kind == '%') ? 3 : 2);
            mark = kind == '#' ? Comment() : Inside(kind);
            afterBlock = kind != '{';
        }

        _tokens.Add(new TemplateToken(TokenKind.End, "", Line));
    }

    private int NextTag(int from)
    {
        for (var i = from; i + 1 < _source.Length; i++)
        {
            if (_source[i] == '{' && _source[i + 1] is '{' or '%' or '#')
            {
                return i;
            }
        }

        return _source.Length;
    }

    private string WithoutIndent(string text, int open)
    {
        var bare = text.TrimEnd(' ', '\t');
        var lineStart = open - (text.Length - bare.Length);
        return lineStart == 0 || _source[lineStart - 1] == '\n' ? bare : text;
    }

    private char Comment()
    {
        var close = _source.IndexOf("#}", _at, StringComparison.Ordinal);
        if (close < 0)
        {
            throw Broken("a comment is not closed");
        }

        _at = close + 2;
        return _source[close - 1] is '-' or '+' ? _source[close - 1] : ' ';
    }

    /// <returns>The minus or plus before the tag's end, or a blank.</returns>
    private char Inside(char kind)
    {
        var (close, begin, end) = kind == '{' ? ("}}", TokenKind.PrintBegin, TokenKind.PrintEnd)
            : ("%}", TokenKind.TagBegin, TokenKind.TagEnd);
        Add(begin, "");
        var depth = 0; // a dictionary may end just before the tag does
        while (true)
        {
            while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
            {
                _at++;
            }

            if (_at >= _source.Length)
            {
                throw Broken("a tag is not closed");
            }

            var marked = _source[_at] is '-' or '+' && string.CompareOrdinal(_source, _at + 1, close, 0, 2) == 0;
            if (depth == 0 && (marked || string.CompareOrdinal(_source, _at, close, 0, 2) == 0))
            {
                var mark = marked ? _source[_at] : ' ';
                _at += marked ? 3 : 2;
                _tokens.Add(new TemplateToken(end, "", Line));
                return mark;
            }

            depth += _source[_at] is '{' or '[' or '(' ? 1 : _source[_at] is '}' or ']' or ')' ? -1 : 0;
            Piece();
        }
    }

    private void Piece()
    {
        var c = _source[_at];
        if (c is '\'' or '"')
        {
            Quoted(c);
        }
        else if (char.IsLetter(c) || c == '_')
        {
            Add(TokenKind.Name, While(x => char.IsLetterOrDigit(x) || x == '_'));
        }
        else if (char.IsAsciiDigit(c))
        {
            Add(TokenKind.Number, While(x => char.IsAsciiDigit(x) || x == '.'));
        }
        else
        {
            var sign = Array.Find(s_signs, sign => string.CompareOrdinal(_source, _at, sign, 0, sign.Length) == 0)
                ?? throw Broken($"'{c}' is not understood");
            _at += sign.Length;
            Add(TokenKind.Sign, sign);
        }
    }

    private string While(Func<char, bool> goes)
    {
        var start = _at;
        while (_at < _source.Length && goes(_source[_at]))
        {
            _at++;
        }

        return _source[start.._at];
    }

    private void Quoted(char quote)
    {
        var text = new StringBuilder();
        for (_at++; _at < _source.Length && _source[_at] != quote; _at++)
        {
            if (_source[_at] != '\\' || _at + 1 == _source.Length)
            {
                text.Append(_source[_at]);
                continue;
            }

            text.Append(Unescaped(_source[++_at]));
        }

        if (_at >= _source.Length)
        {
            throw Broken("a text is not closed");
        }

        _at++;
        _tokens.Add(new TemplateToken(TokenKind.String, text.ToString(), Line));
    }

    private static string Unescaped(char c) => c switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        '\\' or '\'' or '"' => c.ToString(),
        _ => "\\" + c,
    };

    private void Add(TokenKind kind, string text)
    {
        if (kind != TokenKind.Text || text.Length > 0)
        {
            _tokens.Add(new TemplateToken(kind, text, Line));
        }
    }

    private LocalModelException Broken(string why) => new($"The chat template is broken in line {Line}: {why}.");
}
