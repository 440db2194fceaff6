namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>An expression, ready to be worked out.</summary>
internal delegate object? Expression(Scope scope);

/// <summary>Makes expressions of a template's pieces, from the loosest binding to the tightest.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenReader _tokens;
    private readonly PrimaryParser _primary;
    private readonly SuffixParser _suffixes;

    public ExpressionParser(TokenReader tokens)
    {
        _tokens = tokens;
        _primary = new PrimaryParser(tokens, this);
        _suffixes = new SuffixParser(tokens, this, _primary);
    }

    public Expression Parse()
    {
        var value = Or();
        while (_tokens.TakeNameIf("if"))
        {
            var (then, condition) = (value, Or());
            Expression otherwise = _tokens.TakeNameIf("else") ? Parse() : _ => new Undefined("else");
            value = scope => Values.IsTrue(condition(scope)) ? then(scope) : otherwise(scope);
        }

        return value;
    }

    /// <summary>Without a trailing <c>if</c>, which in a loop's head filters the items.</summary>
    public Expression ParseWithoutCondition() => Or();

    /// <summary>Several with commas between are a list.</summary>
    public Expression ParseList()
    {
        List<Expression> parts = [Parse()];
        while (_tokens.TakeIf(","))
        {
            parts.Add(Parse());
        }

        return parts.Count == 1 ? parts[0] : scope => parts.Select(part => part(scope)).ToList();
    }

    private Expression Or()
    {
        var left = And();
        while (_tokens.TakeNameIf("or"))
        {
            var (first, second) = (left, And());
            left = scope => first(scope) is var value && Values.IsTrue(value) ? value : second(scope);
        }

        return left;
    }

    private Expression And()
    {
        var left = Not();
        while (_tokens.TakeNameIf("and"))
        {
            var (first, second) = (left, Not());
            left = scope => first(scope) is var value && Values.IsTrue(value) ? second(scope) : value;
        }

        return left;
    }

    private Expression Not()
    {
        if (_tokens.TakeNameIf("not"))
        {
            var value = Not();
            return scope => !Values.IsTrue(value(scope));
        }

        return Comparison();
    }

    private Expression Comparison()
    {
        var left = Sum();
        while (true)
        {
            var negated = _tokens.IsName("not") && _tokens.Ahead is { Kind: TokenKind.Name, Text: "in" } && _tokens.TakeNameIf("not");
            if (_tokens.TakeNameIf("in"))
            {
                var (part, whole) = (left, Sum());
                left = scope => Values.Contains(whole(scope), part(scope)) != negated;
                continue;
            }

            if (_tokens.Now is not { Kind: TokenKind.Sign, Text: "==" or "!=" or "<" or ">" or "<=" or ">=" })
            {
                return left;
            }

            var (sign, first, second) = (_tokens.Take().Text, left, Sum());
            left = sign switch
            {
                "==" => scope => Values.Equals(first(scope), second(scope)),
                "!=" => scope => !Values.Equals(first(scope), second(scope)),
                "<" => scope => Values.Compare(first(scope), second(scope)) < 0,
                ">" => scope => Values.Compare(first(scope), second(scope)) > 0,
                "<=" => scope => Values.Compare(first(scope), second(scope)) <= 0,
                _ => scope => Values.Compare(first(scope), second(scope)) >= 0,
            };
        }
    }

    private Expression Sum() => Binary(Join, "+", "-");

    private Expression Join() => Binary(Product, "~");

    private Expression Product() => Binary(Power, "*", "/", "//", "%");

    private Expression Power() => Binary(Unary, "**");

    private Expression Binary(Func<Expression> operand, params string[] signs)
    {
        var left = operand();
        while (_tokens.Now.Kind == TokenKind.Sign && signs.Contains(_tokens.Now.Text))
        {
            var (sign, first, second) = (_tokens.Take().Text, left, operand());
            left = scope => Arithmetic.Of(sign, first(scope), second(scope));
        }

        return left;
    }

    private Expression Unary() => _suffixes.Parse(Signed(), filters: true);

    private Expression Signed() // a filter takes the value with its sign
    {
        if (!_tokens.TakeIf("-"))
        {
            return _suffixes.Parse(_primary.Parse(), filters: false);
        }

        var value = Signed();
        return scope => Arithmetic.Of("-", 0L, value(scope));
    }
}
