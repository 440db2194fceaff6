namespace ToolReasoner.Symbolics;

/// <content>What binds a variable: sums, products, limits, integrals and derivatives.</content>
internal sealed partial class LatexGrammar
{
    private const int MostDerivatives = 100;

    private readonly Stack<OpenIntegral> _integrals = new();

    /// <summary>An integral whose dx has not been read, and then the nesting at which it ends.</summary>
    private sealed class OpenIntegral(int nesting)
    {
        public int Nesting { get; } = nesting;

        public Expr? Variable { get; set; }
    }

    /// <inheritdoc/>
    protected override bool EndsHere() => _integrals.TryPeek(out var open) && open.Variable is not null && open.Nesting == Nesting;

    private static bool IsVariable(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.QuotedName || (token.Kind == TokenKind.Command && GreekLetters.Contains(token.Text));

    // A letter with its subscript, whatever it means elsewhere.
    private string ReadVariable()
    {
        if (!IsVariable(Current))
        {
            throw Fail("a variable was expected");
        }

        var isQuoted = Current.Kind == TokenKind.QuotedName;
        var name = Take().Text;
        if (!isQuoted && Current.Kind == TokenKind.Underscore)
        {
            name += "_" + ReadSubscript();
        }

        while (!isQuoted && TryTake(TokenKind.Prime))
        {
            name += "'";
        }

        return name;
    }

    // A name in \mathit says itself that it is a symbol.
    private Expr ReadBody(string variable, bool isQuoted)
    {
        Func<Expr> read = () => Scalar(ReadBinary(Level.Product));
        return isQuoted ? read() : Binding(variable, read);
    }

    private Expr ReadBigOperator(BigOperator kind)
    {
        var at = Take();
        var (index, isQuoted, from, to) = ((string?)null, false, (Expr?)null, (Expr?)null);
        while (Current.Kind is TokenKind.Underscore or TokenKind.Caret)
        {
            if (Take().Kind == TokenKind.Caret)
            {
                to = Scalar(ReadScript());
                continue;
            }

            Need(TokenKind.OpenGroup, "{");
            isQuoted = Current.Kind == TokenKind.QuotedName;
            index = ReadVariable();
            if (Current is not { Kind: TokenKind.Relation, Text: "=" })
            {
                throw Fail("only sums and products from one whole number to another are read, as in \\sum_{k=1}^{n}");
            }

            Take();
            from = Scalar(Inside(() => ReadBinary(Level.Sum)));
            Need(TokenKind.CloseGroup, "}");
        }

        if (index is null || from is null || to is null)
        {
            throw FailAt(at, "a sum or product needs both bounds, as in \\sum_{k=1}^{n}");
        }

        var body = ReadBody(index, isQuoted);
        return Shallow(Expr.BigOperation(kind, body, Expr.Symbol(index), from, to));
    }

    // Whether a sign that says the side follows: 0^+, 0^{-}
    private Approach SideMark()
    {
        var sign = Peek().Kind == TokenKind.OpenGroup && Peek(3).Kind == TokenKind.CloseGroup ? Peek(2).Kind : Peek().Kind;
        return sign == TokenKind.Plus ? Approach.Right : sign == TokenKind.Minus && Peek(2).Kind == TokenKind.CloseGroup | Peek().Kind == TokenKind.OpenGroup ? Approach.Left : Approach.Both;
    }

    private Expr ReadLimit()
    {
        Take();
        Need(TokenKind.Underscore, "_");
        Need(TokenKind.OpenGroup, "{");
        var isQuoted = Current.Kind == TokenKind.QuotedName;
        var variable = ReadVariable();
        if (Current is not { Kind: TokenKind.Command, Text: "to" or "rightarrow" or "longrightarrow" })
        {
            throw Fail(@"\to was expected");
        }

        Take();
        var outer = _readsLimitPoint;
        _readsLimitPoint = true;
        var point = Scalar(Inside(() => ReadBinary(Level.Sum)));
        _readsLimitPoint = outer;
        var approach = Current.Kind == TokenKind.Caret ? SideMark() : Approach.Both;
        if (approach != Approach.Both)
        {
            Take();
            JumpTo(Index + (Current.Kind == TokenKind.OpenGroup ? 3 : 1));
        }

        Need(TokenKind.CloseGroup, "}");
        var body = ReadBody(variable, isQuoted);
        return Shallow(Expr.Limit(body, Expr.Symbol(variable), point, approach));
    }

    private Expr ReadIntegral()
    {
        var at = Take();
        var (from, to) = ((Expr?)null, (Expr?)null);
        while (Current.Kind is TokenKind.Underscore or TokenKind.Caret)
        {
            if (Take().Kind == TokenKind.Underscore)
            {
                from = Scalar(ReadBound());
            }
            else
            {
                to = Scalar(ReadBound());
            }
        }

        if (from is null != to is null || at.Text == "int int")
        {
            throw FailAt(at, "an integral needs both bounds or none, and one sign each");
        }

        var integral = new OpenIntegral(Nesting);
        _integrals.Push(integral);
        var body = Scalar(ReadBinary(Level.Sum));
        _integrals.Pop();
        var variable = integral.Variable ?? throw FailAt(at, "an integral needs its dx");
        return Shallow(from is null ? Expr.Integral(body, variable) : Expr.Integral(body, variable, from, to!));
    }

    private Expr ReadBound()
    {
        var isNegative = TryTake(TokenKind.Minus);
        var bound = ReadScript();
        return isNegative ? Negate(bound) : bound;
    }

    private bool IsDifferential() =>
        Current is { Kind: TokenKind.Name, Text: "d" } && IsVariable(Peek()) && _integrals.TryPeek(out var open) && open.Variable is null;

    // dx counts as 1 in the product where it stands: \frac{dx}{x}
    private NumberExpr ReadDifferential()
    {
        Take();
        _integrals.Peek().Variable = Expr.Symbol(ReadVariable());
        return NumberExpr.Of(1);
    }

    // \frac{d}{dx} f, \frac{d^2}{dx^2} f, \frac{dy}{dx}, \frac{\partial f}{\partial x}; null if the fraction is none of these.
    private Expr? TryReadDerivative()
    {
        var sign = Peek(2);
        if (Peek().Kind != TokenKind.OpenGroup || !IsDifferentialSign(sign))
        {
            return null;
        }

        var next = 3;
        var order = OrderAhead(ref next);
        var bodyAt = next;
        while (Peek(next).Kind is TokenKind.Name or TokenKind.QuotedName && next - bodyAt < 3)
        {
            next++;
        }

        var bodyLength = next - bodyAt;
        if (Peek(next).Kind != TokenKind.CloseGroup || Peek(next + 1).Kind != TokenKind.OpenGroup || bodyLength > 1)
        {
            return null;
        }

        var (start, bodyName) = (Index, Peek(bodyAt).Text);
        JumpTo(start + next + 2);
        var variables = new List<Expr>();
        while (Current.Kind == sign.Kind && Current.Text == sign.Text && IsVariable(Peek()))
        {
            Take();
            var variable = Expr.Symbol(ReadVariable());
            var times = 0;
            variables.AddRange(Enumerable.Repeat(variable, OrderAhead(ref times)));
            JumpTo(Index + times);
        }

        if (variables.Count != order || !TryTake(TokenKind.CloseGroup))
        {
            JumpTo(start);
            return null;
        }

        var body = bodyLength == 1 ? LetterValue(bodyName) : null;
        body ??= Current.Kind is TokenKind.OpenParen or TokenKind.OpenBracket ? ReadBrackets() : ReadJuxtaposed("a derivative");
        return Shallow(Expr.Derivative(Scalar(body), variables));
    }

    private static bool IsDifferentialSign(Token token) =>
        token is { Kind: TokenKind.Name, Text: "d" } or { Kind: TokenKind.Command, Text: "partial" };

    // ^2 or ^{2}; 1 without.
    private int OrderAhead(ref int next)
    {
        if (Peek(next).Kind != TokenKind.Caret)
        {
            return 1;
        }

        var after = next + 1;
        if (DigitsAhead(ref after) is not { Length: <= 3 } digits)
        {
            return 0;
        }

        next = after;
        return Math.Min(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), MostDerivatives);
    }
}
