using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <content>Numbers: thousands, decimals that repeat, mixed numbers, bases.</content>
internal sealed partial class LatexGrammar
{
    private NumberExpr DigitsValue(string digits) => NumberExpr.Of(Numeral.Value(digits, "", "", BigInteger.Zero, 10, Budget));

    private string TouchingDigits()
    {
        var digits = new StringBuilder();
        do
        {
            digits.Append(Take().Text);
        }
        while (Current.Kind == TokenKind.Digit && Previous.Touches(Current));
        return digits.ToString();
    }

    private Expr ReadNumber()
    {
        var first = Current;
        if (first.Text == "0" && Peek().Kind == TokenKind.Digit && first.Touches(Peek()) && Previous.Kind == TokenKind.Comma && Previous.Touches(first))
        {
            throw Fail("this may be a thousand or a list: write 1{,}000 or a space after the comma");
        }

        var whole = first.Kind == TokenKind.Digit ? Whole() : "";
        var (fraction, repeating) = ("", "");
        var hasPoint = Current.Kind == TokenKind.Dot && (Previous.Touches(Current) || whole.Length == 0) && PointHasDigits();
        if (hasPoint)
        {
            Take();
            fraction = Current.Kind == TokenKind.Digit ? TouchingDigits() : "";
            repeating = TryReadRepeating();
        }
        else if (whole.Length == 0)
        {
            throw Unexpected();
        }

        if (Current.Kind == TokenKind.Digit)
        {
            throw Fail("two numbers stand side by side");
        }

        if (Current.Kind == TokenKind.Underscore)
        {
            return InBase(hasPoint ? $"{whole}.{fraction}" : whole, first);
        }

        if (!hasPoint && TryReadLettersInBase(whole, first) is { } number)
        {
            return number;
        }

        var value = Numeral.Value(whole, fraction, repeating, BigInteger.Zero, 10, Budget);
        return NumberExpr.Of(hasPoint ? value : value + TryReadFractionalPart());
    }

    private bool PointHasDigits() =>
        (Peek().Kind == TokenKind.Digit && Current.Touches(Peek())) || Peek() is { Kind: TokenKind.Command, Text: "overline" };

    // Digits, in groups of three where anything stands between them.
    private string Whole()
    {
        var digits = new StringBuilder(TouchingDigits());
        var isFirst = true;
        while (SeparatorLength() is var length and >= 0)
        {
            var isGroup = Peek(length + 1).Kind == TokenKind.Digit && Peek(length + 2).Kind == TokenKind.Digit
                && Peek(length).Touches(Peek(length + 1)) && Peek(length + 1).Touches(Peek(length + 2))
                && !(Peek(length + 3).Kind == TokenKind.Digit && Peek(length + 2).Touches(Peek(length + 3)));
            if (!isGroup || (isFirst && digits.Length > 3))
            {
                return length > 0 ? digits.ToString() : throw Fail("two numbers stand side by side");
            }

            isFirst = false;
            for (var i = 0; i < length; i++)
            {
                Take();
            }

            digits.Append(TouchingDigits());
        }

        return digits.ToString();
    }

    // How many tokens stand between the digits before and the next ones if those may belong together: 0 or 1; -1 if they do not.
    private int SeparatorLength()
    {
        if (Current.Kind == TokenKind.Digit)
        {
            var gap = _text[Previous.End..Current.Start].Trim();
            return gap is "" or "{,}" or @",\!" or @"\," or @"\!" or @"\;" or @"\:" or "~" or @"\" ? 0 : throw Fail("two numbers stand side by side");
        }

        return _options.CommaThousands && Brackets == 0 && Current.Kind == TokenKind.Comma && Previous.Touches(Current)
            && Peek().Kind == TokenKind.Digit && Current.Touches(Peek()) ? 1 : -1;
    }

    // \overline{3} after a point
    private string TryReadRepeating()
    {
        if (Current is not { Kind: TokenKind.Command, Text: "overline" })
        {
            return "";
        }

        var at = Take();
        if (Current.Kind == TokenKind.Digit)
        {
            return Take().Text;
        }

        var digits = new StringBuilder();
        for (Need(TokenKind.OpenGroup, "{"); Current.Kind == TokenKind.Digit;)
        {
            digits.Append(Take().Text);
        }

        return TryTake(TokenKind.CloseGroup) && digits.Length > 0 ? digits.ToString() : throw FailAt(at, "only digits repeat");
    }

    // 3\frac12: a whole number before a fraction of whole numbers
    private Rational TryReadFractionalPart()
    {
        if (Current is not { Kind: TokenKind.Command, Text: "frac" })
        {
            return Rational.Zero;
        }

        var next = 1;
        if (DigitsAhead(ref next) is not { } top || DigitsAhead(ref next) is not { } bottom || Peek(next).Kind is TokenKind.Caret or TokenKind.Digit)
        {
            return Rational.Zero;
        }

        var (numerator, denominator) = (DigitsValue(top).Value, DigitsValue(bottom).Value);
        if (denominator.IsZero)
        {
            return Rational.Zero;
        }

        JumpTo(Index + next);
        return numerator / denominator;
    }

    private string? DigitsAhead(ref int next)
    {
        if (Peek(next).Kind == TokenKind.Digit)
        {
            return Peek(next++).Text;
        }

        var digits = new StringBuilder();
        for (next++; Peek(next - 1 - digits.Length).Kind == TokenKind.OpenGroup && Peek(next).Kind == TokenKind.Digit; next++)
        {
            digits.Append(Peek(next).Text);
        }

        return digits.Length > 0 && Peek(next++).Kind == TokenKind.CloseGroup ? digits.ToString() : null;
    }
}
