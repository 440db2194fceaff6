namespace ToolReasoner.Symbolics;

/// <content>Factors: what they begin with, and what follows them closely.</content>
internal sealed partial class LatexGrammar
{
    private bool _readsLimitPoint;

    /// <inheritdoc/>
    protected override Expr ReadPower()
    {
        var value = ReadPrimary();
        var isRaised = false;
        for (; ; )
        {
            switch (Current.Kind)
            {
                case TokenKind.Caret when _readsLimitPoint && SideMark() != Approach.Both:
                    return value;
                case TokenKind.Caret when IsDegree():
                    value = ReadDegree(value);
                    break;
                case TokenKind.Caret:
                    if (isRaised)
                    {
                        throw Fail("a second exponent: write braces");
                    }

                    Take();
                    value = Power(value, ReadScript());
                    isRaised = true;
                    break;
                case TokenKind.Degree:
                    value = ReadDegree(value);
                    break;
                case TokenKind.Factorial:
                    Take();
                    value = Apply(Function.Factorial, value);
                    break;
                case TokenKind.DoubleFactorial:
                    Take();
                    value = Apply(Function.DoubleFactorial, value);
                    break;
                case TokenKind.Percent:
                    Take();
                    _notes.HasPercent = true;
                    value = _options.PercentIsUnit ? value : Product([value, Expr.Pow(100, -1)]);
                    break;
                case TokenKind.Words when _options.StripUnits:
                case TokenKind.Name when IsUnitLetter():
                    ReadUnit();
                    return value;
                default:
                    return value;
            }
        }
    }

    private Expr ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Digit or TokenKind.Dot:
                return ReadNumber();
            case TokenKind.Name:
                return IsDifferential() ? ReadDifferential() : ReadName();
            case TokenKind.QuotedName:
                Take();
                return Current.Kind == TokenKind.OpenParen ? UserCall(token.Text) : Expr.Symbol(token.Text);
            case TokenKind.Identifier:
                return ReadIdentifier();
            case TokenKind.Command:
                return ReadCommand();
            case TokenKind.Words when Peek().Kind == TokenKind.Underscore:
                Take();
                return InBase(token.Text, token);
            case TokenKind.OpenParen or TokenKind.OpenBracket:
                return ReadBrackets();
            case TokenKind.OpenGroup:
                return ReadGroup();
            case TokenKind.OpenSet:
                return ReadSet(Take());
            case TokenKind.Bar or TokenKind.OpenBar:
                return ReadBarred();
            case TokenKind.OpenFloor:
                return ReadRounded(Function.Floor, TokenKind.CloseFloor, @"\rfloor");
            case TokenKind.OpenCeiling:
                return ReadRounded(Function.Ceiling, TokenKind.CloseCeiling, @"\rceil");
            case TokenKind.Begin:
                return ReadEnvironment();
            default:
                throw Unexpected();
        }
    }

    private Expr ReadBarred()
    {
        var open = Take();
        return open.Kind == TokenKind.Bar ? ReadBars(open) : Inside(() => ReadBars(open));
    }

    private Expr ReadRounded(Function function, TokenKind close, string spelling)
    {
        Take();
        var inside = Inside(() => ReadBinary(Level.Sum));
        Need(close, spelling);
        return Apply(function, inside);
    }

    /// <summary>Reads { … }.</summary>
    private Expr ReadGroup()
    {
        var open = Take();
        var items = Inside(ReadItems).All;
        if (Current is { Kind: TokenKind.Command, Text: "over" or "choose" } operation)
        {
            Take();
            var below = Inside(ReadItems).All;
            var (top, bottom) = (Single(items, open), Single(below, operation));
            items = [operation.Text == "over" ? Product([top, Power(bottom, -1)]) : Apply(Function.Binomial, top, bottom)];
        }

        if (!TryTake(TokenKind.CloseGroup))
        {
            throw Current.Kind == TokenKind.End ? FailAt(open, "a brace is not closed") : Unexpected();
        }

        return items.Count switch
        {
            0 => throw FailAt(open, "a group is empty"),
            1 => items[0],
            _ => Expr.List(items),
        };
    }

    private static Expr Single(List<Expr> items, Token at) => items.Count == 1 ? items[0] : throw FailAt(at, "one expression was expected");

    /// <summary>Reads what a command applies to: a group, a digit, a letter or another command.</summary>
    private Expr ReadArgument()
    {
        switch (Current.Kind)
        {
            case TokenKind.OpenGroup:
                return ReadGroup();
            case TokenKind.Digit:
                return int.Parse(Take().Text, System.Globalization.CultureInfo.InvariantCulture);
            case TokenKind.Name:
                var letter = Take();
                return LetterValue(letter.Text);
            case TokenKind.QuotedName or TokenKind.Command or TokenKind.Identifier or TokenKind.OpenParen or TokenKind.OpenBar or TokenKind.Begin:
                return ReadNested();
            default:
                throw Current.Kind == TokenKind.End ? Fail("an argument is missing") : Unexpected();
        }
    }

    /// <summary>Reads an exponent or the like: an argument, but digits are taken together.</summary>
    private Expr ReadScript()
    {
        var isNegative = Current.Kind == TokenKind.Minus && Peek().Kind is TokenKind.Digit or TokenKind.Name && TryTake(TokenKind.Minus);
        var script = Current.Kind == TokenKind.Digit ? DigitsValue(TouchingDigits()) : ReadArgument();
        return isNegative ? Negate(script) : script;
    }

    private Expr ReadNested()
    {
        Enter();
        var value = ReadPrimary();
        Leave();
        return value;
    }
}
