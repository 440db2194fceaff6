using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>Cuts infix text into tokens.</summary>
internal sealed class InfixTokenizer(string text, Budget budget)
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

    private static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter == '_' || GreekLetters.NameOf(letter) is not null;

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

    private void ReadSign(char sign)
    {
        var next = At(1);
        switch (sign, next)
        {
            case ('*', '*'): Add(TokenKind.Caret, 2); break;
            case ('=', '='): Add(TokenKind.Relation, 2, "="); break;
            case ('!', '=') when At(2) != '=': Add(TokenKind.Relation, 2, "!="); break;
            case ('<', '>'): Add(TokenKind.Relation, 2, "!="); break;
            case ('<', '='): Add(TokenKind.Relation, 2, "<="); break;
            case ('>', '='): Add(TokenKind.Relation, 2, ">="); break;
            case ('!', '!'): Add(TokenKind.DoubleFactorial, 2); break;
            case ('&', '&'): Add(TokenKind.And, 2, "∧"); break;
            case ('+', '-'): Add(TokenKind.PlusMinus, 2); break;
            case ('/', '\\'): Add(TokenKind.Intersection, 2); break;
            case ('\\', '/'): Add(TokenKind.Union, 2); break;
            default: ReadSingleSign(sign); break;
        }
    }

    private void ReadSingleSign(char sign)
    {
        switch (sign)
        {
            case '+': Add(TokenKind.Plus, 1); break;
            case '-' or '−' or '–': Add(TokenKind.Minus, 1); break;
            case '±': Add(TokenKind.PlusMinus, 1); break;
            case '∓': Add(TokenKind.MinusPlus, 1); break;
            case '*' or '×' or '·' or '⋅' or '∙' or '∗': Add(TokenKind.Times, 1); break;
            case '/' or '÷' or '∕' or '⁄': Add(TokenKind.Divide, 1); break;
            case '^': Add(TokenKind.Caret, 1); break;
            case '!': Add(TokenKind.Factorial, 1); break;
            case '%': Add(TokenKind.Percent, 1); break;
            case '°': Add(TokenKind.Degree, 1); break;
            case '(': Add(TokenKind.OpenParen, 1); break;
            case ')': Add(TokenKind.CloseParen, 1); break;
            case '[': Add(TokenKind.OpenBracket, 1); break;
            case ']': Add(TokenKind.CloseBracket, 1); break;
            case '{': Add(TokenKind.OpenSet, 1); break;
            case '}': Add(TokenKind.CloseSet, 1); break;
            case '⌊': Add(TokenKind.OpenFloor, 1); break;
            case '⌋': Add(TokenKind.CloseFloor, 1); break;
            case '⌈': Add(TokenKind.OpenCeiling, 1); break;
            case '⌉': Add(TokenKind.CloseCeiling, 1); break;
            case '|': Add(TokenKind.Bar, 1); break;
            case ',': Add(TokenKind.Comma, 1); break;
            case ';': Add(TokenKind.Semicolon, 1); break;
            case '=' or '<' or '>': Add(TokenKind.Relation, 1, sign.ToString()); break;
            case '≤' or '⩽': Add(TokenKind.Relation, 1, "<="); break;
            case '≥' or '⩾': Add(TokenKind.Relation, 1, ">="); break;
            case '≠': Add(TokenKind.Relation, 1, "!="); break;
            case '≡': Add(TokenKind.Relation, 1, "≡"); break;
            case '∈': Add(TokenKind.Relation, 1, "in"); break;
            case '∉': Add(TokenKind.Relation, 1, Relations.NotMember); break;
            case '∧': Add(TokenKind.And, 1, "∧"); break;
            case '∨': Add(TokenKind.Or, 1, "∨"); break;
            case '¬': Add(TokenKind.Not, 1); break;
            case '∪': Add(TokenKind.Union, 1); break;
            case '∩': Add(TokenKind.Intersection, 1); break;
            case '∖' or '\\': Add(TokenKind.Difference, 1); break;
            case '√': Add(TokenKind.Radical, 1, "2"); break;
            case '∛': Add(TokenKind.Radical, 1, "3"); break;
            case '∜': Add(TokenKind.Radical, 1, "4"); break;
            default: ReadSymbolOfOneSign(sign); break;
        }
    }

    private void ReadSymbolOfOneSign(char sign)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        const string Fractions = "½1/2⅓1/3⅔2/3¼1/4¾3/4⅕1/5⅖2/5⅗3/5⅘4/5⅙1/6⅚5/6⅛1/8⅜3/8⅝5/8⅞7/8";
        var fraction = sign > '\u007f' ? Fractions.IndexOf(sign, StringComparison.Ordinal) : -1;
        if (Raised.Contains(sign, StringComparison.Ordinal) || sign == '⁻')
        {
            ReadRaised(Raised);
        }
        else if (fraction >= 0)
        {
            Add(TokenKind.Number, 1, Fractions[(fraction + 1)..(fraction + 4)]);
        }
        else if ("∞ℝℤℚℕℂ∅".IndexOf(sign, StringComparison.Ordinal) is >= 0 and var index)
        {
            Add(TokenKind.Name, 1, ((string[])["oo", "RR", "ZZ", "QQ", "NN", "CC", "emptyset"])[index]);
        }
    }

    private void ReadRaised(string raised)
    {
        var start = _at;
        var digits = new StringBuilder(At(0) == '⁻' ? "-" : "");
        _at += digits.Length;
        for (var digit = Digit(); digit >= 0; digit = Digit())
        {
            digits.Append((char)('0' + digit));
            _at++;
        }

        if (digits.ToString() is "" or "-")
        {
            throw new ParseException($"a raised sign has no digits (at character {start})", start);
        }

        _tokens.Add(new Token(TokenKind.Superscript, digits.ToString(), start, _at));

        int Digit() => At(0) > '\u007f' ? raised.IndexOf(At(0), StringComparison.Ordinal) : -1;
    }
}
