using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Cuts what stands inside a tag into pieces.</summary>
internal sealed class TagLexer(string source, List<TemplateToken> tokens)
{
    private static readonly string[] s_signs =
        ["==", "!=", "<=", ">=", "//", "**", "(", ")", "[", "]", "{", "}", ",", ":", ".", "|", "+", "-", "*", "/", "%", "~", "<", ">", "="];

    /// <summary>Where it reads.</summary>
    public int At { get; set; }

    private int Line => 1 + source.AsSpan(0, Math.Min(At, source.Length)).Count('\n');

    /// <returns>The minus or plus before the tag's end, or a blank.</returns>
    public char Inside(char kind)
    {
        var (close, begin, end) = kind == '{' ? ("}}", TokenKind.PrintBegin, TokenKind.PrintEnd)
            : ("%}", TokenKind.TagBegin, TokenKind.TagEnd);
        Add(begin, "");
        var depth = 0; // a dictionary may end just before the tag does
        while (true)
        {
            while (At < source.Length && char.IsWhiteSpace(source[At]))
            {
                At++;
            }

            if (At >= source.Length)
            {
                throw Broken("a tag is not closed");
            }

            var marked = source[At] is '-' or '+' && string.CompareOrdinal(source, At + 1, close, 0, 2) == 0;
            if (depth == 0 && (marked || string.CompareOrdinal(source, At, close, 0, 2) == 0))
            {
                var mark = marked ? source[At] : ' ';
                At += marked ? 3 : 2;
                tokens.Add(new TemplateToken(end, "", Line));
                return mark;
            }

            depth += source[At] is '{' or '[' or '(' ? 1 : source[At] is '}' or ']' or ')' ? -1 : 0;
            Piece();
        }
    }

    private void Piece()
    {
        var c = source[At];
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
            var sign = Array.Find(s_signs, sign => string.CompareOrdinal(source, At, sign, 0, sign.Length) == 0)
                ?? throw Broken($"'{c}' is not understood");
            At += sign.Length;
            Add(TokenKind.Sign, sign);
        }
    }

    private string While(Func<char, bool> goes)
    {
        var start = At;
        while (At < source.Length && goes(source[At]))
        {
            At++;
        }

        return source[start..At];
    }

    private void Quoted(char quote)
    {
        var text = new StringBuilder();
        for (At++; At < source.Length && source[At] != quote; At++)
        {
            if (source[At] != '\\' || At + 1 == source.Length)
            {
                text.Append(source[At]);
                continue;
            }

            text.Append(Unescaped(source[++At]));
        }

        if (At >= source.Length)
        {
            throw Broken("a text is not closed");
        }

        At++;
        tokens.Add(new TemplateToken(TokenKind.String, text.ToString(), Line));
    }

    private static string Unescaped(char c) => c switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        '\\' or '\'' or '"' => c.ToString(),
        _ => "\\" + c,
    };

    public LocalModelException Broken(string why) => new($"The chat template is broken in line {Line}: {why}.");

    public void Add(TokenKind kind, string text)
    {
        if (kind != TokenKind.Text || text.Length > 0)
        {
            tokens.Add(new TemplateToken(kind, text, Line));
        }
    }
}
