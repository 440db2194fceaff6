using System.Text;

namespace ToolReasoner.Symbolics;

/// <content>Signs, those of ASCII and those of print.</content>
internal sealed partial class InfixTokenizer
{
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
