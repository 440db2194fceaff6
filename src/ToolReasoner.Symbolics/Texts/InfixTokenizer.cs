using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>Cuts infix text into tokens.</summary>
internal sealed partial class InfixTokenizer(string text, Budget budget)
{
    private readonly List<Token> _tokens = [];
    private int _at;

    /// <summary>All of them, the end last.</summary>
    /// <exception cref="ParseException">A character means nothing.</exception>
    public IReadOnlyList<Token> Read()
    {
        while (_at < text.Length)
        {
            budget.Spend();
            var start = _at;
            var letter = text[_at];
            if (char.IsWhiteSpace(letter) || letter is '\u200b' or '\u2061' or '\u2062')
            {
                _at++;
            }
            else if (char.IsAsciiDigit(letter) || (letter == '.' && char.IsAsciiDigit(At(1))))
            {
                ReadNumber();
            }
            else if (IsNameStart(letter))
            {
                ReadName();
            }
            else if (letter == '`')
            {
                ReadQuotedName();
            }
            else
            {
                ReadSign(letter);
            }

            if (_at <= start)
            {
                throw new ParseException($"'{letter}' means nothing here (at character {start})", start);
            }
        }

        _tokens.Add(new Token(TokenKind.End, "", text.Length, text.Length));
        return _tokens;
    }

    private static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || GreekLetters.NameOf(letter) is not null;

    private char At(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int length, string name = "")
    {
        _tokens.Add(new Token(kind, name, _at, _at + length));
        _at += length;
    }

    // 12, 1.5, .5, 5., 1e-3, 0.(3), 0.1(6)
    private void ReadNumber()
    {
        var start = _at;
        if (At(0) == '0' && At(1) is 'x' or 'X' or 'b' or 'B' && char.IsAsciiHexDigit(At(2)))
        {
            throw new ParseException($"a number in another base is not read: write it in decimal digits, or 0*{text[(start + 1)..(start + 3)]} (at character {start})", start);
        }

        SkipDigits();
        if (At(0) == '.' && At(1) != '.')
        {
            _at++;
            SkipDigits();
            SkipRepeating(start);
        }

        var sign = At(1) is '+' or '-' ? 1 : 0;
        if (At(0) is 'e' or 'E' && char.IsAsciiDigit(At(1 + sign)))
        {
            _at += 1 + sign;
            SkipDigits();
        }

        _tokens.Add(new Token(TokenKind.Number, text[start.._at], start, _at));
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(At(0)))
        {
            _at++;
        }
    }

    // The parentheses of 0.(3) say that 3 repeats; those of 2.5(4) may be a factor.
    private void SkipRepeating(int start)
    {
        var end = _at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (At(0) != '(' || end == _at + 1 || end >= text.Length || text[end] != ')')
        {
            return;
        }

        if (text[_at - 1] != '.')
        {
            var digits = text[start.._at];
            throw new ParseException($"{digits}({text[(_at + 1)..end]}) may be a product or a repeating decimal: write * or a fraction (at character {start})", start);
        }

        _at = end + 1;
    }

    // Letters, then letters, digits, underscores and primes. Greek letters are spelled out; one of them ends where the next begins: πr is two names.
    private void ReadName()
    {
        var start = _at;
        if (GreekLetters.NameOf(text[_at]) is { } greek)
        {
            _at++;
            var isIndexed = At(0) == '_' || char.IsAsciiDigit(At(0));
            var tail = isIndexed ? NameTail() : "";
            _tokens.Add(new Token(TokenKind.Name, greek + tail, start, _at));
            return;
        }

        var name = NameTail();
        _tokens.Add(WordKind(name) is { } kind ? new Token(kind, name == "in" ? "in" : "", start, _at) : new Token(TokenKind.Name, name, start, _at));
    }

    private string NameTail()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(At(0)) || At(0) == '_')
        {
            _at++;
        }

        while (At(0) == '\'')
        {
            _at++;
        }

        return text[start.._at];
    }

    private static TokenKind? WordKind(string name) => name switch
    {
        "and" => TokenKind.And,
        "or" => TokenKind.Or,
        "not" => TokenKind.Not,
        "in" => TokenKind.Relation,
        "mod" => TokenKind.Modulo,
        "choose" => TokenKind.Choose,
        "union" => TokenKind.Union,
        "intersect" => TokenKind.Intersection,
        "setminus" => TokenKind.Difference,
        _ => null,
    };

    // `any name`; a back quote in it is doubled.
    private void ReadQuotedName()
    {
        var start = _at++;
        var name = new StringBuilder();
        while (At(0) != '`' || At(1) == '`')
        {
            if (_at >= text.Length)
            {
                throw new ParseException($"a quoted name is not closed (at character {start})", start);
            }

            _at += At(0) == '`' ? 1 : 0;
            name.Append(text[_at++]);
        }

        _at++;
        if (name.Length == 0 || name[0] == '\0')
        {
            throw new ParseException($"a quoted name is empty (at character {start})", start);
        }

        _tokens.Add(new Token(TokenKind.QuotedName, name.ToString(), start, _at));
    }
}
