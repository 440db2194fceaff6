namespace ToolReasoner.Answers.SelfTest;

/// <summary>Sets in another order, intervals as inequalities, elements written in another way.</summary>
internal static class CollectionRewrites
{
    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, Random random) => gold.Kind switch
    {
        GoldKind.Set => Sets(gold, random).Concat(Elements(gold, random)),
        GoldKind.Tuple or GoldKind.Matrix => Elements(gold, random),
        GoldKind.Intervals => Intervals(gold),
        _ => [],
    };

    /// <summary>The text with other elements.</summary>
    public static string With(Gold gold, IReadOnlyList<string> parts) => gold.Kind switch
    {
        GoldKind.Matrix => MatrixText.With(gold.Text, parts),
        GoldKind.Tuple => $"({string.Join(", ", parts)})",
        GoldKind.Intervals => string.Join(" \\cup ", parts),
        _ => gold.Text.Contains("\\{", StringComparison.Ordinal) ? $"\\{{{string.Join(", ", parts)}\\}}" : string.Join(", ", parts),
    };

    private static IEnumerable<Rewritten> Sets(Gold gold, Random random)
    {
        var order = gold.Parts.ToArray();
        random.Shuffle(order);
        yield return new("elements in another order", With(gold, order));
        yield return new("elements in another order", With(gold, [.. gold.Parts.Reverse()]));
        yield return new("as a set in braces", $"\\{{{string.Join(", ", gold.Parts)}\\}}");
        yield return new("as a list", string.Join(", ", gold.Parts));
        yield return new("joined by and", $"{string.Join(", ", gold.Parts.SkipLast(1))} \\text{{ and }} {gold.Parts[^1]}");
        if (!gold.Text.Contains('x', StringComparison.Ordinal) && gold.Parts.Distinct(StringComparer.Ordinal).Count() == gold.Parts.Count)
        {
            yield return new("as roots", string.Join(" \\text{ or } ", gold.Parts.Select(part => $"x = {part}")));
            yield return new("as roots", "x = " + string.Join(", ", gold.Parts));
        }
    }

    private static IEnumerable<Rewritten> Elements(Gold gold, Random random)
    {
        for (var i = 0; i < Math.Min(gold.Parts.Count, 4); i++)
        {
            var made = NumberRewrites.Plain(gold.Parts[i], random).Where(one => !one.Text.Contains(',', StringComparison.Ordinal)).ToList();
            if (made.Count > 0)
            {
                var (name, text) = made[random.Next(made.Count)];
                yield return new($"an element: {name}", With(gold, [.. gold.Parts.Select((part, j) => j == i ? text : part)]));
            }
        }
    }

    private static IEnumerable<Rewritten> Intervals(Gold gold)
    {
        if (gold.Parts.Count > 1)
        {
            yield return new("intervals in another order", string.Join(" \\cup ", gold.Parts.Reverse()));
        }

        var name = gold.Text.Contains('x', StringComparison.Ordinal) ? "t" : "x";
        var conditions = gold.Parts.Select(part => Condition(name, Brackets.Interval(part)!.Value)).ToList();
        if (conditions.All(condition => condition.Length > 0))
        {
            yield return new("interval as an inequality", string.Join(" \\text{ or } ", conditions));
        }

        yield return new("interval with a name", $"{name} \\in {gold.Text}");
    }

    private static string Condition(string name, Brackets.Ends ends)
    {
        var (hasLow, hasHigh) = (!ends.Low.Contains("\\infty", StringComparison.Ordinal),
            !ends.High.Contains("\\infty", StringComparison.Ordinal));
        return (hasLow, hasHigh) switch
        {
            (true, true) => $"{ends.Low} {(ends.HoldsLow ? "\\le" : "<")} {name} {(ends.HoldsHigh ? "\\le" : "<")} {ends.High}",
            (true, false) => $"{name} {(ends.HoldsLow ? "\\ge" : ">")} {ends.Low}",
            (false, true) => $"{name} {(ends.HoldsHigh ? "\\le" : "<")} {ends.High}",
            _ => "",
        };
    }
}
