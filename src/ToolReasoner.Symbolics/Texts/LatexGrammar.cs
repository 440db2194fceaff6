namespace ToolReasoner.Symbolics;

/// <summary>
/// LaTeX, as mathematicians, school books and language models write formulas and final answers. Letters are symbols of one letter, side by side
/// they are multiplied; e, i and π are numbers unless a sum binds them. <c>3\frac12</c> is three and a half. A digit string after ^, _ or \sqrt
/// without braces is taken whole: who writes <c>2^10</c> never means 2¹·0. <c>(a, b)</c> is a point, <c>[a, b]</c> an interval; <c>(a; b)</c>,
/// <c>(a, \infty)</c> and pairs that are joined with sets are open intervals.
/// </summary>
internal sealed partial class LatexGrammar : ExpressionGrammar
{
    private readonly string _text;
    private readonly LatexOptions _options;
    private readonly LatexNoteTaker _notes;

    private LatexGrammar(string text, IReadOnlyList<Token> tokens, LatexOptions options, LatexNoteTaker notes, Budget budget)
        : base(tokens, budget)
    {
        _text = text;
        _options = options;
        _notes = notes;
    }

    /// <inheritdoc/>
    protected override bool PairsAreIntervals => _options.PairsAreIntervals;

    /// <summary>Reads a text.</summary>
    /// <exception cref="ParseException">It cannot be read.</exception>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public static (Expr Expression, LatexNotes Notes) Read(string text, LatexOptions options, Budget budget)
    {
        var notes = new LatexNoteTaker();
        var tokens = new LatexTokenizer(text, notes, budget).Read();
        var expression = new LatexGrammar(text, tokens, options, notes, budget).ReadAll();
        return (expression, notes.Finish());
    }

    /// <inheritdoc/>
    protected override string Describe(Token token) => token.Kind switch
    {
        TokenKind.Words => $"the text “{Shortened(token.Text)}”",
        TokenKind.Command => $@"\{token.Text}",
        _ => $"'{Shortened(_text[token.Start..token.End])}'",
    };

    /// <inheritdoc/>
    protected override bool StartsFactor() => Current.Kind switch
    {
        TokenKind.Digit or TokenKind.Name or TokenKind.QuotedName or TokenKind.Identifier or TokenKind.Begin or TokenKind.OpenParen or TokenKind.OpenBracket
            or TokenKind.OpenGroup or TokenKind.OpenBar or TokenKind.OpenFloor or TokenKind.OpenCeiling => !StartsModulus(),
        TokenKind.Bar => OpenBars == 0,
        TokenKind.Command => Current.Text is not ("over" or "choose" or "pmod" or "mod" or "mid" or "right."),
        _ => false,
    };

    /// <inheritdoc/>
    protected override bool StartsFunction() => Current.Kind is TokenKind.Command or TokenKind.Identifier && FunctionOf(Current) is not null;

    /// <inheritdoc/>
    protected override void SkipFullStop()
    {
        if (Current.Kind == TokenKind.Dot && Peek().Kind == TokenKind.End)
        {
            Take();
        }
    }

    /// <inheritdoc/>
    protected override Expr SquareBrackets(List<Expr> items) => items.Count switch
    {
        1 => items[0],
        2 => Expr.Interval(Scalar(items[0]), Scalar(items[1]), holdsLower: true, holdsUpper: true),
        _ => Expr.List(items),
    };

    /// <inheritdoc/>
    protected override Expr? TryReadModulus()
    {
        if (Current is { Kind: TokenKind.Command, Text: "pmod" or "mod" })
        {
            Take();
            return ReadArgument();
        }

        if (!StartsModulus())
        {
            return null;
        }

        Take();
        Take();
        var modulus = Inside(() => ReadBinary(Level.Sum));
        Need(TokenKind.CloseParen, ")");
        return modulus;
    }

    /// <inheritdoc/>
    protected override Expr ReadRatio(Expr first)
    {
        var parts = new List<Expr> { Scalar(first) };
        while (TryTake(TokenKind.Colon))
        {
            if (Current is { Kind: TokenKind.Digit, Text: "0" } && Peek().Kind == TokenKind.Digit)
            {
                throw Fail("a time of day is no number");
            }

            var factors = new List<Expr> { ReadBinary(Level.Power) };
            while (StartsFactor())
            {
                factors.Add(ReadPower());
            }

            parts.Add(Scalar(Product(factors)));
        }

        if (parts.Exists(IsConstant) && !parts.TrueForAll(IsConstant))
        {
            throw Fail("a colon between letters and a number may be a label");
        }

        _notes.IsRatio = true;
        return parts.Count == 2 ? Product([parts[0], Power(parts[1], -1)]) : Expr.Tuple(parts);
    }

    private bool StartsModulus() =>
        Current.Kind == TokenKind.OpenParen && (Peek().Kind == TokenKind.Modulo || Peek() is { Kind: TokenKind.Command, Text: "mod" });

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
