namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Makes expressions of what follows a value: its parts, calls, filters and tests.</summary>
internal sealed class SuffixParser(TokenReader tokens, ExpressionParser whole, PrimaryParser primary)
{
    /// <param name="value">What they follow.</param>
    /// <param name="filters">Filters and tests too, which bind less than a sign before the value.</param>
    public Expression Parse(Expression value, bool filters)
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
            : name.Text is "in" or "equalto" or "eq" or "ne" or "sameas" or "divisibleby" ? One(primary.Parse())
            : _ => CallArguments.None;
        var test = Tests.Find(name.Text)
            ?? throw new LocalModelException($"The chat template uses the test {name.Text} in line {name.Line}, which is not known here.");
        return scope => test(value(scope), call(scope)) != negated;
    }

    private static Func<Scope, CallArguments> One(Expression value) =>
        scope => new CallArguments([value(scope)], new Dictionary<string, object?>());

    private Expression Index(Expression list)
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
                parts[Math.Min(colons, 2)] = whole.Parse();
            }
        }

        if (colons == 0)
        {
            var key = parts[0] ?? throw tokens.Unexpected();
            return scope => Values.Part(list(scope), key(scope));
        }

        return scope =>
            Values.Slice(list(scope), parts[0]?.Invoke(scope) as long?, parts[1]?.Invoke(scope) as long?, parts[2]?.Invoke(scope) as long?
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
                named.Add((name, whole.Parse()));
            }
            else
            {
                given.Add(whole.Parse());
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
