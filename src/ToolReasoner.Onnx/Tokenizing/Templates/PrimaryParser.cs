using System.Globalization;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Makes expressions of what stands alone: literals, names, and what is in brackets.</summary>
internal sealed class PrimaryParser(TokenReader tokens, ExpressionParser whole)
{
    public Expression Parse()
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

        var first = whole.Parse();
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
            items.Add(whole.Parse());
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
            var key = whole.Parse();
            tokens.Take(":");
            pairs.Add((key, whole.Parse()));
            if (!tokens.IsSign("}"))
            {
                tokens.Take(",");
            }
        }

        return scope => pairs.ToDictionary(pair => Values.Text(pair.Key(scope)), pair => pair.Value(scope));
    }
}
