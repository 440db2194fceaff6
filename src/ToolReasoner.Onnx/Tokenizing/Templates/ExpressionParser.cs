using System.Globalization;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>An expression, ready to be worked out.</summary>
internal delegate object? Expression(Scope scope);

/// <summary>Makes expressions of a template's pieces, from the loosest binding to the tightest.</summary>
internal sealed class ExpressionParser(TokenReader tokens)
{
    public Expression Parse()
    {
        var value = Or();
        while (tokens.TakeNameIf("if"))
        {
            var (then, condition) = (value, Or());
            Expression otherwise = tokens.TakeNameIf("else") ? Parse() : _ => new Undefined("else");
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
        while (tokens.TakeIf(","))
        {
            parts.Add(Parse());
        }

        return parts.Count == 1 ? parts[0] : scope => parts.Select(part => part(scope)).ToList();
    }

    private Expression Or()
    {
        var left = And();
        while (tokens.TakeNameIf("or"))
        {
            var (first, second) = (left, And());
            left = scope => first(scope) is var value && Values.IsTrue(value) ? value : second(scope);
        }

        return left;
    }

    private Expression And()
    {
        var left = Not();
        while (tokens.TakeNameIf("and"))
        {
            var (first, second) = (left, Not());
            left = scope => first(scope) is var value && Values.IsTrue(value) ? second(scope) : value;
        }

        return left;
    }

    private Expression Not()
    {
        if (tokens.TakeNameIf("not"))
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
            var negated = tokens.IsName("not") && tokens.Ahead is { Kind: TokenKind.Name, Text: "in" } && tokens.TakeNameIf("not");
            if (tokens.TakeNameIf("in"))
            {
                var (part, whole) = (left, Sum());
                left = scope => Values.Contains(whole(scope), part(scope)) != negated;
                continue;
            }

            if (tokens.Now is not { Kind: TokenKind.Sign, Text: "==" or "!=" or "<" or ">" or "<=" or ">=" })
            {
                return left;
            }

            var (sign, first, second) = (tokens.Take().Text, left, Sum());
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

    private Expression Product() => Binary(Unary, "*", "/", "//", "%");

    private Expression Binary(Func<Expression> operand, params string[] signs)
    {
        var left = operand();
        while (tokens.Now.Kind == TokenKind.Sign && signs.Contains(tokens.Now.Text))
        {
            var (sign, first, second) = (tokens.Take().Text, left, operand());
            left = scope => Arithmetic.Of(sign, first(scope), second(scope));
        }

        return left;
    }

    private Expression Unary()
    {
        return Filtered(Signed());
    }

    private Expression Signed() // a filter takes the value with its sign
    {
        if (!tokens.TakeIf("-"))
        {
            return Filtered(Primary(), filters: false);
        }

        var value = Signed();
        return scope => Arithmetic.Of("-", 0L, value(scope));
    }

    private Expression Primary()
    {
        var token = tokens.Take();
        switch (token)
        {
            case { Kind: TokenKind.String }:
                var text = token.Text;
                while (tokens.Is(TokenKind.String))
                {
                    text += tokens.Take().Text;
                }

                return _ => text;
            case { Kind: TokenKind.Number }:
                object number = token.Text.Contains('.', StringComparison.Ordinal)
                    ? double.Parse(token.Text, CultureInfo.InvariantCulture)
                    : (object)long.Parse(token.Text, CultureInfo.InvariantCulture);
                return _ => number;
            case { Kind: TokenKind.Name, Text: "true" or "True" }:
                return _ => true;
            case { Kind: TokenKind.Name, Text: "false" or "False" }:
                return _ => false;
            case { Kind: TokenKind.Name, Text: "none" or "None" or "null" }:
                return _ => null;
            case { Kind: TokenKind.Name }:
                return scope => scope[token.Text];
            case { Kind: TokenKind.Sign, Text: "(" }:
                return Bracketed();
            case { Kind: TokenKind.Sign, Text: "[" }:
                var items = Until("]");
                return scope => items.Select(item => item(scope)).ToList();
            case { Kind: TokenKind.Sign, Text: "{" }:
                return Pairs();
            default:
                throw TokenReader.Unexpected(token);
        }
    }

    private Expression Bracketed()
    {
        if (tokens.TakeIf(")"))
        {
            return _ => new List<object?>();
        }

        var first = Parse();
        if (!tokens.TakeIf(","))
        {
            tokens.Take(")");
            return first;
        }

        List<Expression> all = [first, .. Until(")")];
        return scope => all.Select(item => item(scope)).ToList();
    }

    private List<Expression> Until(string end)
    {
        var items = new List<Expression>();
        while (!tokens.TakeIf(end))
        {
            items.Add(Parse());
            if (!tokens.IsSign(end))
            {
                tokens.Take(",");
            }
        }

        return items;
    }

    private Expression Pairs()
    {
        var pairs = new List<(Expression Key, Expression Value)>();
        while (!tokens.TakeIf("}"))
        {
            var key = Parse();
            tokens.Take(":");
            pairs.Add((key, Parse()));
            if (!tokens.IsSign("}"))
            {
                tokens.Take(",");
            }
        }

        return scope => pairs.ToDictionary(pair => Values.Text(pair.Key(scope)), pair => pair.Value(scope));
    }

    private Expression Filtered(Expression value, bool filters = true)
    {
        while (true)
        {
            var inner = value;
            if (tokens.TakeIf("."))
            {
                var name = tokens.Take(TokenKind.Name).Text;
                var call = tokens.TakeIf("(") ? Arguments() : null;
                value = call is null ? scope => Values.Part(inner(scope), name) : scope => Methods.Call(inner(scope), name, call(scope));
            }
            else if (tokens.TakeIf("["))
            {
                value = Index(inner);
            }
            else if (tokens.TakeIf("("))
            {
                var call = Arguments();
                value = scope => inner(scope) is Callable callable ? callable.Run(call(scope)) : throw NoCall(inner(scope));
            }
            else if (filters && tokens.TakeIf("|"))
            {
                var name = tokens.Take(TokenKind.Name);
                var call = tokens.TakeIf("(") ? Arguments() : _ => CallArguments.None;
                var filter = Filters.Find(name.Text)
                    ?? throw new LocalModelException(
                    $"The chat template uses the filter {name.Text} in line {name.Line}, which is not known here.");
                value = scope => filter(inner(scope), call(scope));
            }
            else if (filters && tokens.TakeNameIf("is"))
            {
                value = Test(inner);
            }
            else
            {
                return value;
            }
        }
    }

    private Expression Test(Expression value)
    {
        var negated = tokens.TakeNameIf("not");
        var name = tokens.Take(TokenKind.Name);
        var call = tokens.TakeIf("(") ? Arguments()
            : name.Text is "in" or "equalto" or "eq" or "ne" or "sameas" or "divisibleby" ? One(Primary())
            : _ => CallArguments.None;
        var test = Tests.Find(name.Text)
            ?? throw new LocalModelException($"The chat template uses the test {name.Text} in line {name.Line}, which is not known here.");
        return scope => test(value(scope), call(scope)) != negated;
    }

    private static Func<Scope, CallArguments> One(Expression value) =>
        scope => new CallArguments([value(scope)], new Dictionary<string, object?>());

    private Expression Index(Expression whole)
    {
        var parts = new Expression?[3];
        var colons = 0;
        while (!tokens.TakeIf("]"))
        {
            if (tokens.TakeIf(":"))
            {
                colons++;
            }
            else
            {
                parts[Math.Min(colons, 2)] = Parse();
            }
        }

        if (colons == 0)
        {
            var key = parts[0] ?? throw tokens.Unexpected();
            return scope => Values.Part(whole(scope), key(scope));
        }

        return scope =>
            Values.Slice(whole(scope), parts[0]?.Invoke(scope) as long?, parts[1]?.Invoke(scope) as long?, parts[2]?.Invoke(scope) as long?
            ?? 1);
    }

    private Func<Scope, CallArguments> Arguments()
    {
        var given = new List<Expression>();
        var named = new List<(string Name, Expression Value)>();
        while (!tokens.TakeIf(")"))
        {
            if (tokens.Is(TokenKind.Name) && tokens.Ahead is { Kind: TokenKind.Sign, Text: "=" })
            {
                var name = tokens.Take().Text;
                tokens.Take("=");
                named.Add((name, Parse()));
            }
            else
            {
                given.Add(Parse());
            }

            if (!tokens.IsSign(")"))
            {
                tokens.Take(",");
            }
        }

        return scope =>
            new CallArguments([.. given.Select(item => item(scope))], named.ToDictionary(pair => pair.Name, pair => pair.Value(scope)));
    }

    private static LocalModelException NoCall(object? value) =>
        new($"The chat template calls {(value is Undefined missing ? missing.Name : Values.Text(value))}, which is no function here.");
}
