namespace ToolReasoner.Symbolics;

/// <summary>Cuts LaTeX into tokens: one for each digit and letter; spaces, fonts of whole formulas and signs of size are dropped.</summary>
internal sealed partial class LatexTokenizer(string text, LatexNoteTaker notes, Budget budget)
{
    private const int LongestWord = 30;

    // For digits and letters, so that a megabyte of them does not make a megabyte of strings.
    private static readonly string[] s_letters = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private readonly List<Token> _tokens = [];

    // Where a text marks its formulas, what stands outside of the marks is prose.
    private readonly bool _marksFormulas = HasMarks(text);
    private bool _isInFormula;
    private int _at;

    /// <summary>All of them, the end last.</summary>
    /// <exception cref="ParseException">A character or a command means nothing.</exception>
    public IReadOnlyList<Token> Read()
    {
        while (_at < text.Length)
        {
            budget.Spend();
            var letter = text[_at];
            if (letter == '\\')
            {
                ReadCommand();
            }
            else if (char.IsAsciiDigit(letter))
            {
                Add(TokenKind.Digit, 1, s_letters[letter]);
            }
            else if (char.IsAsciiLetter(letter))
            {
                ReadLetters();
            }
            else
            {
                ReadSign(letter);
            }
        }

        _tokens.Add(new Token(TokenKind.End, "", text.Length, text.Length));
        return _tokens;
    }

    private char At(int ahead) => _at + ahead >= 0 && _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int length, string name = "")
    {
        _tokens.Add(new Token(kind, name, _at, _at + length));
        _at += length;
    }

    private static ParseException Fail(string why, int position) => new($"{why} (at character {position})", position);

    private static bool HasMarks(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '$' || (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '(' or '['))
            {
                return true;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return false;
    }

    // Letters side by side are a product, unless they are prose, or the name of a function whose backslash was forgotten.
    private void ReadLetters()
    {
        var end = _at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var length = end - _at;
        if (_marksFormulas && !_isInFormula)
        {
            var word = length <= LongestWord ? text[_at..end] : throw Fail("a word is too long", _at);
            Add(word is "and" ? TokenKind.And : word is "or" ? TokenKind.Or : TokenKind.Words, length, word is "and" or "or" ? "" : word);
            return;
        }

        if (length is >= 2 and <= LongestWord && !(At(-1) == '_' || At(-1) == '^'))
        {
            var word = text[_at..end];
            if (word is "and" or "or" && char.IsWhiteSpace(At(-1)) && char.IsWhiteSpace(At(length)))
            {
                Add(word == "and" ? TokenKind.And : TokenKind.Or, length);
                return;
            }

            if (word is "pi" or "ln" or "sqrt" || (length > 2 && KnownNames.Call(word) is not null))
            {
                throw Fail($"'{word}' would be a product of letters: write \\{word}", _at);
            }
        }

        while (_at < end)
        {
            Add(TokenKind.Name, 1, s_letters[text[_at]]);
        }
    }

    // 1{,}000 and 1,\!000: the comma is no separator of items.
    private bool TrySkipThousandsComma()
    {
        var length = string.CompareOrdinal(text, _at, "{,}", 0, 3) == 0 ? 3 : string.CompareOrdinal(text, _at, @",\!", 0, 3) == 0 ? 3 : 0;
        if (length == 0 || !char.IsAsciiDigit(At(-1)) || !char.IsAsciiDigit(At(length)))
        {
            return false;
        }

        _at += length;
        return true;
    }

    private void ReadSign(char sign)
    {
        if (TrySkipThousandsComma())
        {
            return;
        }

        switch (sign)
        {
            case ' ' or '\t' or '\r' or '\n' or '~' or '\u00a0' or '\u2009' or '\u200b': _at++; break;
            case '$': _isInFormula ^= At(-1) != '$'; _at++; break;
            case '{': Add(TokenKind.OpenGroup, 1); break;
            case '}': Add(TokenKind.CloseGroup, 1); break;
            case '(': Add(TokenKind.OpenParen, 1); break;
            case ')': Add(TokenKind.CloseParen, 1); break;
            case '[': Add(TokenKind.OpenBracket, 1); break;
            case ']': Add(TokenKind.CloseBracket, 1); break;
            case '|': Add(TokenKind.Bar, 1); break;
            case '+': Add(TokenKind.Plus, 1); break;
            case '-' or '−' or '–': Add(TokenKind.Minus, 1); break;
            case '±': Add(TokenKind.PlusMinus, 1); break;
            case '∓': Add(TokenKind.MinusPlus, 1); break;
            case '*' or '×' or '·' or '⋅': Add(TokenKind.Times, 1); break;
            case '/' or '÷': Add(TokenKind.Divide, 1); break;
            case '^': Add(TokenKind.Caret, 1); break;
            case '_': Add(TokenKind.Underscore, 1); break;
            case '&': Add(TokenKind.Ampersand, 1); break;
            case '!': Add(At(1) == '!' ? TokenKind.DoubleFactorial : TokenKind.Factorial, At(1) == '!' ? 2 : 1); break;
            case '.': Add(TokenKind.Dot, 1); break;
            case ',': Add(TokenKind.Comma, 1); break;
            case ';': Add(TokenKind.Semicolon, 1); break;
            case ':': Add(TokenKind.Colon, 1); break;
            case '%': Add(TokenKind.Percent, 1); break;
            case '°': Add(TokenKind.Degree, 1); break;
            case '\'': Add(TokenKind.Prime, 1); break;
            case '=' or '<' or '>': Add(TokenKind.Relation, 1, s_letters[sign]); break;
            case '≤': Add(TokenKind.Relation, 1, "<="); break;
            case '≥': Add(TokenKind.Relation, 1, ">="); break;
            case '≠': Add(TokenKind.Relation, 1, "!="); break;
            case '∈': Add(TokenKind.Relation, 1, "in"); break;
            case '∪': Add(TokenKind.Union, 1); break;
            case '∩': Add(TokenKind.Intersection, 1); break;
            case '∞': Add(TokenKind.Command, 1, "infty"); break;
            case '√': Add(TokenKind.Command, 1, "sqrt"); break;
            case '€' or '£': notes.HasMoney = true; _at++; break;
            default: ReadLetter(sign); break;
        }
    }

    private void ReadLetter(char letter)
    {
        if (GreekLetters.NameOf(letter) is not { } name)
        {
            throw Fail($"'{letter}' means nothing here", _at);
        }

        Add(TokenKind.Command, 1, name);
    }
}
