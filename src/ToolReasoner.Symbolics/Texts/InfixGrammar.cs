using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Infix text, as people type it and as <see cref="Expr.ToString"/> prints it. A name of several letters is one symbol; what is written side by
/// side is multiplied, as tightly as a * between would; <c>-x^2</c> is −(x²) and <c>2^3^2</c> is 2^(3²). <c>log(x)</c> is natural.
/// <c>(a, b)</c> is a tuple, unless an end is infinite or it is joined with sets; <c>(a; b)</c>, <c>[a; b]</c>, <c>[a, b)</c> and <c>(a, b]</c>
/// are intervals; <c>[a, b]</c> is a list, and a list of lists of one length a matrix.
/// </summary>
internal sealed partial class InfixGrammar : ExpressionGrammar
{
    private const int MostExponentDigits = 9;

    private readonly IReadOnlyList<Token> _tokens;

    // For each opening parenthesis, the index of the comma after its first item; 0 where there is none.
    private readonly int[] _firstCommas;

    private InfixGrammar(IReadOnlyList<Token> tokens, Budget budget)
        : base(tokens, budget)
    {
        _tokens = tokens;
        _firstCommas = FirstCommas(tokens);
    }

    /// <inheritdoc/>
    protected override bool SymbolsAreStatements => true;

    /// <summary>Reads a text.</summary>
    /// <exception cref="ParseException">It cannot be read.</exception>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public static Expr Read(string text, Budget budget) => new InfixGrammar(new InfixTokenizer(text, budget).Read(), budget).ReadAll();

    /// <inheritdoc/>
    protected override string Describe(Token token) => token.Text.Length is > 0 and < 40 ? $"'{token.Text}'" : $"what is written ({token.Kind})";

    /// <inheritdoc/>
    protected override bool StartsFactor() => Current.Kind switch
    {
        TokenKind.Bar => OpenBars == 0,
        TokenKind.OpenParen => Peek().Kind != TokenKind.Modulo,
        TokenKind.OpenBracket => Peek().Kind == TokenKind.OpenBracket,
        TokenKind.Name or TokenKind.QuotedName or TokenKind.Radical or TokenKind.OpenFloor or TokenKind.OpenCeiling => true,
        TokenKind.Number => throw Fail("a number must not follow a factor without a sign between"),
        _ => false,
    };

    /// <inheritdoc/>
    protected override bool StartsFunction() => Current.Kind == TokenKind.Name && KnownNames.Call(Current.Text) is not null;

    /// <inheritdoc/>
    protected override Expr ReadPower()
    {
        var value = ReadPrimary();
        for (; ; )
        {
            switch (Current.Kind)
            {
                case TokenKind.Caret:
                    Take();
                    value = Power(value, ReadBinary(Level.Power));
                    break;
                case TokenKind.Superscript:
                    value = Power(value, Integer(Take()));
                    break;
                case TokenKind.Factorial:
                    Take();
                    value = Apply(Function.Factorial, value);
                    break;
                case TokenKind.DoubleFactorial:
                    Take();
                    value = Apply(Function.DoubleFactorial, value);
                    break;
                case TokenKind.Degree:
                    Take();
                    value = Product([value, Expr.Pi, Expr.Pow(180, -1)]);
                    break;
                case TokenKind.Percent:
                    value = ReadPercent(value);
                    break;
                default:
                    return value;
            }
        }
    }

    /// <inheritdoc/>
    protected override Expr SquareBrackets(List<Expr> items)
    {
        var columns = items.Count > 0 && items[0] is SequenceExpr { Kind: SequenceKind.List } first ? first.Operands.Count : 0;
        return columns > 0 && items.TrueForAll(item => item is SequenceExpr { Kind: SequenceKind.List } row && row.Operands.Count == columns)
            ? Expr.Matrix(items.Count, columns, [.. items.SelectMany(row => row.Operands).Select(Scalar)])
            : Expr.List(items.Count == 1 ? [Lift(items[0])] : items);
    }

    /// <inheritdoc/>
    protected override Expr? TryReadModulus()
    {
        if (Current.Kind != TokenKind.OpenParen || Peek().Kind != TokenKind.Modulo)
        {
            return null;
        }

        Take();
        Take();
        var modulus = Inside(() => ReadBinary(Level.Sum));
        Need(TokenKind.CloseParen, ")");
        return modulus;
    }

    private static int[] FirstCommas(IReadOnlyList<Token> tokens)
    {
        var commas = new int[tokens.Count];
        var open = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenSet:
                    open.Add(i);
                    break;
                case TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseSet when open.Count > 0:
                    open.RemoveAt(open.Count - 1);
                    break;
                case TokenKind.Comma when open.Count > 0 && commas[open[^1]] == 0:
                    commas[open[^1]] = i;
                    break;
            }
        }

        return commas;
    }

    private Expr ReadPercent(Expr value)
    {
        var sign = Take();
        return Current.Kind is TokenKind.Number or TokenKind.Name or TokenKind.OpenParen
            ? throw FailAt(sign, "% is per cent: for the remainder write mod")
            : Product([value, Expr.Pow(100, -1)]);
    }

    private Expr ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Number(Previous, Take());
            case TokenKind.Name:
                return ReadName();
            case TokenKind.Modulo when Peek().Kind == TokenKind.OpenParen:
                return Called(Take(), NamedCall.Of(Function.Mod));
            case TokenKind.QuotedName:
                Take();
                return Current.Kind == TokenKind.OpenParen && token.Touches(Current) ? ReadUserCall(token) : Expr.Symbol(token.Text);
            case TokenKind.OpenParen or TokenKind.OpenBracket:
                return ReadBrackets();
            case TokenKind.OpenSet:
                return ReadSet(Take());
            case TokenKind.Bar:
                return ReadBars(Take());
            case TokenKind.OpenFloor:
                return ReadRounded(Function.Floor, TokenKind.CloseFloor, "⌋");
            case TokenKind.OpenCeiling:
                return ReadRounded(Function.Ceiling, TokenKind.CloseCeiling, "⌉");
            case TokenKind.Radical:
                Take();
                Enter();
                var radicand = Scalar(ReadPrimary());
                Leave();
                return token.Text == "2" ? Shallow(Expr.Sqrt(radicand)) : Apply(Function.Root, radicand, Integer(token));
            default:
                throw Unexpected();
        }
    }

    private Expr ReadRounded(Function function, TokenKind close, string spelling)
    {
        Take();
        var inside = Inside(() => ReadBinary(Level.Sum));
        Need(close, spelling);
        return Apply(function, inside);
    }

    private NumberExpr Integer(Token token) => NumberExpr.Of(token.Text[0] == '-'
        ? -Numeral.Value(token.Text[1..], "", "", BigInteger.Zero, 10, Budget)
        : Numeral.Value(token.Text, "", "", BigInteger.Zero, 10, Budget));

    private NumberExpr Number(Token before, Token token)
    {
        var text = token.Text;
        if (text.Length == 3 && text[1] == '/')
        {
            return NumberExpr.Of(new Rational(text[0] - '0', text[2] - '0'));
        }

        if (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]) && before.Kind == TokenKind.Comma && before.Touches(token))
        {
            throw FailAt(token, "this may be a thousand or a list: write no comma, or a space after it");
        }

        if (Numeral.IsWhole(text))
        {
            return Integer(token);
        }

        var exponentAt = text.IndexOfAny(['e', 'E']);
        var exponent = exponentAt < 0 ? "" : text[(exponentAt + 1)..];
        if (exponent.TrimStart('+', '-').TrimStart('0').Length > MostExponentDigits)
        {
            throw FailAt(token, "the exponent of a number is too large");
        }

        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (mantissa, "") : (mantissa[..point], mantissa[(point + 1)..]);
        var repeating = "";
        if (fraction.StartsWith('('))
        {
            (fraction, repeating) = ("", fraction[1..^1]);
        }

        var power = exponent.Length == 0 ? BigInteger.Zero : BigInteger.Parse(exponent, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
        return NumberExpr.Of(Numeral.Value(whole, fraction, repeating, power, 10, Budget));
    }
}
