namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>
/// Cuts a template into pieces. As the libraries do that publish chat templates: the first line break after a block tag goes, and so do
/// blanks before one that stands first on its line; a minus at a tag's border takes all blanks on that side.
/// </summary>
internal sealed class TemplateLexer
{
    private readonly string _source;
    private readonly List<TemplateToken> _tokens = [];
    private readonly TagLexer _tag;

    private TemplateLexer(string source)
    {
        _source = source.ReplaceLineEndings("\n");
        _tag = new TagLexer(_source, _tokens);
    }

    public static IReadOnlyList<TemplateToken> Cut(string source)
    {
        var lexer = new TemplateLexer(source.EndsWith('\n') ? source[..^1] : source); // one last line break is never part of the text
        lexer.Cut();
        return lexer._tokens;
    }

    private void Cut()
    {
        var (mark, afterBlock) = (' ', false); // the mark that closed the tag before
        while (_tag.At < _source.Length)
        {
            var open = NextTag(_tag.At);
            var text = _source[_tag.At..open];
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
                _tag.Add(TokenKind.Text, text);
                _tag.At = open;
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

            _tag.Add(TokenKind.Text, text);
            _tag.At = open + (opening == '-' || (opening == '+' && kind == '%') ? 3 : 2);
            mark = kind == '#' ? Comment() : _tag.Inside(kind);
            afterBlock = kind != '{';
        }

        _tag.Add(TokenKind.End, "");
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
        var close = _source.IndexOf("#}", _tag.At, StringComparison.Ordinal);
        if (close < 0)
        {
            throw _tag.Broken("a comment is not closed");
        }

        _tag.At = close + 2;
        return _source[close - 1] is '-' or '+' ? _source[close - 1] : ' ';
    }
}
