using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>
/// Other forms of the same expression: terms and factors in another order, multiplied out, factored. Each is checked to have the same
/// values.
/// </summary>
internal static class FormulaRewrites
{
    private static readonly (string Name, Func<Expr, Budget, Expr> Form)[] s_forms =
    [
        ("multiplied out", (value, budget) => value.Expand(budget)), ("factored", (value, budget) => value.Factor(budget)),
        ("over one denominator", (value, budget) => value.Together(budget)),
        ("denominator rationalised", (value, budget) => value.RationalizeDenominator(budget)),
        ("in canonical form", (value, _) => value), ("in parts", (value, budget) => value.Expand(budget)),
    ];

    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, Random random, CancellationToken cancellationToken) =>
        gold is { Kind: GoldKind.Number or GoldKind.Formula, Value: { } value,
            Notes: { Units: [], HasPercent: false, HasMoney: false, HasDegrees: false, NumberBase: null, IsRatio: false } }
            ? Orders(gold.Text, random).Concat(Forms(value, cancellationToken))
                .Where(one => HasSameValue(value, one.Text, cancellationToken)).Concat(Infix(value))
            : [];

    private static IEnumerable<Rewritten> Forms(Expr value, CancellationToken cancellationToken)
    {
        foreach (var (name, form) in s_forms)
        {
            string? text = null;
            try
            {
                text = form(value, new Budget(TimeSpan.FromSeconds(1), cancellationToken: cancellationToken)).ToLatex();
            }
            catch (GaveUpException)
            {
                // Then there is no such form.
            }

            if (text is { Length: < 300 })
            {
                yield return new(name, text);
            }
        }
    }

    // "2*sqrt(3)/3", as programs print it.
    private static IEnumerable<Rewritten> Infix(Expr value)
    {
        var text = value.ToString()!;
        if (text.Length < 200 && Expr.TryParse(text, out var read, out _) && read!.Equals(value))
        {
            yield return new("as programs print it", text);
        }
    }

    private static IEnumerable<Rewritten> Orders(string text, Random random)
    {
        var terms = Terms(text);
        if (terms.Count > 1)
        {
            var order = terms.ToArray();
            random.Shuffle(order);
            yield return new("terms in another order", Join(order));
            Array.Reverse(order);
            yield return new("terms in another order", Join(order));
        }

        var factors = text.Split("\\cdot", StringSplitOptions.TrimEntries);
        if (factors.Length == 2 && terms.Count == 1 && factors[0] is not ['-', ..])
        {
            yield return new("factors in another order", $"{factors[1]} \\cdot {factors[0]}");
        }
    }

    // The terms of a sum, each with its sign; one where the text is no sum, or a bracket is not closed.
    private static List<string> Terms(string text)
    {
        var terms = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            var before = text[..at].TrimEnd();
            if (depth == 0 && text[at] is '+' or '-' && before.Length > start
                && before[^1] is not ('^' or '_' or '(' or '+' or '-' or '*' or '/') && !before.EndsWith("\\cdot", StringComparison.Ordinal)
                && !before.EndsWith("\\times", StringComparison.Ordinal) && !before.EndsWith("\\pm", StringComparison.Ordinal))
            {
                terms.Add(text[start..at].Trim());
                start = at;
            }
        }

        terms.Add(text[start..].Trim());
        return depth == 0 ? terms : [text];
    }

    private static string Join(IEnumerable<string> terms)
    {
        var sum = string.Concat(terms.Select(term => term[0] is '+' or '-' ? $" {term[0]} {term[1..].Trim()}" : $" + {term}")).Trim();
        return sum[0] switch { '+' => sum[1..].Trim(), '-' => "-" + sum[1..].Trim(), _ => sum };
    }

    private static bool HasSameValue(Expr value, string text, CancellationToken cancellationToken) =>
        Gold.Scalar(text, cancellationToken) is { } read && NumericProof.Agree(value, read.Expression, cancellationToken);
}
