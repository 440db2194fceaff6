using System.Globalization;
using System.Numerics;
using ToolReasoner.Benchmarks.CodeTasks;
using static ToolReasoner.EditionTool.PythonExpression;

namespace ToolReasoner.EditionTool;

/// <summary>Parses an expression, and computes what is known of it: literals and arithmetic on them.</summary>
internal sealed class PythonParser(IReadOnlyList<PythonToken> tokens)
{
    private int _at;

    /// <summary>Parses what an <c>assert</c> asserts; its message, if there is one, is left out.</summary>
    /// <exception cref="FormatException">It is not an expression that this parser knows.</exception>
    public static PythonExpression ParseAssertion(string text)
    {
        var parser = new PythonParser(PythonTokens.Of(text));
        var expression = parser.Condition();
        return parser.Next is { Kind: PythonTokenKind.End } or { Text: "," }
            ? expression
            : throw new FormatException($"'{parser.Next.Text}' was not expected in: {text}");
    }

    private PythonToken Next => tokens[_at];

    private PythonExpression Condition()
    {
        if (TakeName("not"))
        {
            return new Not(Condition());
        }

        var left = Sum();
        if (Next is { Kind: PythonTokenKind.Sign, Text: "==" or "<" or "<=" } or { Kind: PythonTokenKind.Name, Text: "is" })
        {
            var sign = tokens[_at++].Text;
            return new Binary(sign == "is" ? "==" : sign, left, Sum());
        }

        return left;
    }

    private PythonExpression Sum()
    {
        var left = Product();
        while (Next is { Kind: PythonTokenKind.Sign, Text: "+" or "-" })
        {
            var sign = tokens[_at++].Text;
            left = Fold(sign, left, Product());
        }

        return left;
    }

    private PythonExpression Product()
    {
        var left = Signed();
        while (Next is { Kind: PythonTokenKind.Sign, Text: "*" or "/" })
        {
            var sign = tokens[_at++].Text;
            left = Fold(sign, left, Signed());
        }

        return left;
    }

    private PythonExpression Signed()
    {
        if (TakeSign("-"))
        {
            return Fold("-", new Known(new CodeValue.Integer(0)), Signed());
        }

        var power = Atom();
        return TakeSign("**") ? Fold("**", power, Signed()) : power;
    }

    private PythonExpression Atom()
    {
        var token = tokens[_at++];
        switch (token)
        {
            case { Kind: PythonTokenKind.Number }:
                return new Known(Number(token.Text));
            case { Kind: PythonTokenKind.Text }:
                var text = token.Text;
                while (Next.Kind == PythonTokenKind.Text)
                {
                    text += tokens[_at++].Text;
                }

                return new Known(new CodeValue.Text(text));
            case { Kind: PythonTokenKind.Name, Text: "True" or "False" }:
                return new Known(new CodeValue.Truth(token.Text == "True"));
            case { Kind: PythonTokenKind.Name, Text: "None" }:
                return new Known(new CodeValue.Null());
            case { Kind: PythonTokenKind.Name }:
                return TakeSign("(") ? new Call(token.Text, Parts(")", out _)) : new Name(token.Text);
            case { Text: "[" }:
                return Of(Parts("]", out _), items => new CodeValue.List(items));
            case { Text: "(" }:
                var parts = Parts(")", out var hasComma);
                return parts.Count == 1 && !hasComma ? parts[0] : Of(parts, items => new CodeValue.Tuple(items));
            case { Text: "{" }:
                return Entries();
            default:
                throw new FormatException($"'{token.Text}' was not expected.");
        }
    }

    private List<PythonExpression> Parts(string end, out bool hasComma)
    {
        var parts = new List<PythonExpression>();
        hasComma = false;
        while (!TakeSign(end))
        {
            parts.Add(Condition());
            if (!TakeSign(","))
            {
                Need(end);
                break;
            }

            hasComma = true;
        }

        return parts;
    }

    private PythonExpression Entries()
    {
        var parts = new List<PythonExpression>();
        while (!TakeSign("}"))
        {
            parts.Add(Condition());
            Need(":");
            parts.Add(Condition());
            if (!TakeSign(","))
            {
                Need("}");
                break;
            }
        }

        return Of(parts, items => new CodeValue.Map(
            [.. Enumerable.Range(0, items.Count / 2).Select(i => KeyValuePair.Create(items[2 * i], items[(2 * i) + 1]))]));
    }

    private static PythonExpression Of(IReadOnlyList<PythonExpression> parts, Func<IReadOnlyList<CodeValue>, CodeValue> make) =>
        parts.All(part => part is Known) ? new Known(make([.. parts.Select(part => ((Known)part).Value)])) : new Collection(parts);

    private static PythonExpression Fold(string sign, PythonExpression left, PythonExpression right) => (left, right) switch
    {
        (Known { Value: CodeValue.Integer a }, Known { Value: CodeValue.Integer b }) when sign is not "/" => new Known(new CodeValue.Integer(sign switch
        {
            "+" => a.Value + b.Value,
            "-" => a.Value - b.Value,
            "*" => a.Value * b.Value,
            "**" => BigInteger.Pow(a.Value, (int)b.Value),
            _ => throw new FormatException($"{sign} is not known."),
        })),
        (Known { Value: CodeValue.Text a }, Known { Value: CodeValue.Text b }) when sign == "+" => new Known(new CodeValue.Text(a.Value + b.Value)),
        (Known a, Known b) when Real(a.Value) is { } x && Real(b.Value) is { } y => new Known(new CodeValue.Real(sign switch
        {
            "+" => x + y,
            "-" => x - y,
            "*" => x * y,
            "/" => x / y,
            "**" => Math.Pow(x, y),
            _ => throw new FormatException($"{sign} is not known."),
        })),
        _ => new Binary(sign, left, right),
    };

    private static double? Real(CodeValue value) => value switch
    {
        CodeValue.Real real => real.Value,
        CodeValue.Integer whole => (double)whole.Value,
        _ => null,
    };

    private static CodeValue Number(string text) => text.AsSpan().ContainsAny('.', 'e', 'E')
        ? new CodeValue.Real(double.Parse(text, CultureInfo.InvariantCulture))
        : new CodeValue.Integer(BigInteger.Parse(text, CultureInfo.InvariantCulture));

    private bool TakeSign(string text) => Take(new PythonToken(PythonTokenKind.Sign, text));

    private bool TakeName(string text) => Take(new PythonToken(PythonTokenKind.Name, text));

    private bool Take(PythonToken wanted)
    {
        var found = Next == wanted;
        _at += found ? 1 : 0;
        return found;
    }

    private void Need(string sign)
    {
        if (!TakeSign(sign))
        {
            throw new FormatException($"'{sign}' was expected, not '{Next.Text}'.");
        }
    }
}
