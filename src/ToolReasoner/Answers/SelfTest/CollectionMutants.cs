using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Wrong sets, points, intervals and matrices.</summary>
internal static class CollectionMutants
{
    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, Random random, CancellationToken cancellationToken)
    {
        if (gold.Kind == GoldKind.Intervals)
        {
            return Intervals(gold, random, cancellationToken);
        }

        var values = gold.Parts.Select(part => Gold.Scalar(part, cancellationToken)?.Expression).ToList();
        if (gold.Kind is not (GoldKind.Set or GoldKind.Tuple or GoldKind.Matrix) || values.Contains(null))
        {
            return [];
        }

        var changed = Changed(gold, values!, random, cancellationToken);
        return gold.Kind == GoldKind.Set ? changed.Concat(Counts(gold, values!, cancellationToken))
            : changed.Concat(Exchanged(gold, values!, cancellationToken));
    }

    // An element that is surely none of the new ones: then not even as sets they are the same.
    private static IEnumerable<Rewritten> Changed(Gold gold, List<Expr> values, Random random, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Math.Min(values.Count, 6); i++)
        {
            foreach (var slip in ValueMutants.Slips(gold.Parts[i], random).OrderBy(_ => random.Next()).Take(2))
            {
                if (Gold.Scalar(slip.Text, cancellationToken)?.Expression is { } other
                    && NumericProof.Differ(values[i], other, cancellationToken)
                    && (gold.Kind != GoldKind.Set || IsOnly(values, i, cancellationToken)))
                {
                    yield return new($"an element: {slip.Name}",
                        CollectionRewrites.With(gold, [.. gold.Parts.Select((part, j) => j == i ? slip.Text : part)]));
                }
            }
        }
    }

    private static IEnumerable<Rewritten> Counts(Gold gold, List<Expr> values, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Math.Min(values.Count, 3); i++)
        {
            if (IsOnly(values, i, cancellationToken))
            {
                yield return new("an element dropped", CollectionRewrites.With(gold, [.. gold.Parts.Where((_, j) => j != i)]));
            }
        }

        for (var more = 1; more < 100; more++)
        {
            if (values.All(value => NumericProof.Differ(value, more, cancellationToken)))
            {
                yield return new("an element added", CollectionRewrites.With(gold, [.. gold.Parts, $"{more}"]));
                yield break;
            }
        }
    }

    private static IEnumerable<Rewritten> Exchanged(Gold gold, List<Expr> values, CancellationToken cancellationToken)
    {
        for (var i = 0; i + 1 < Math.Min(values.Count, 4); i++)
        {
            if (NumericProof.Differ(values[i], values[i + 1], cancellationToken))
            {
                var parts = gold.Parts.ToArray();
                (parts[i], parts[i + 1]) = (parts[i + 1], parts[i]);
                yield return new(gold.Kind == GoldKind.Matrix ? "entries exchanged" : "coordinates exchanged",
                    CollectionRewrites.With(gold, parts));
            }
        }
    }

    private static IEnumerable<Rewritten> Intervals(Gold gold, Random random, CancellationToken cancellationToken)
    {
        for (var i = 0; i < gold.Parts.Count; i++)
        {
            var ends = Brackets.Interval(gold.Parts[i])!.Value;
            foreach (var (name, part) in Ends(ends, random, cancellationToken))
            {
                yield return new(name, CollectionRewrites.With(gold, [.. gold.Parts.Select((one, j) => j == i ? part : one)]));
            }
        }

        if (gold.Parts.Count > 1)
        {
            yield return new("an interval dropped", CollectionRewrites.With(gold, [.. gold.Parts.Skip(1)]));
        }
    }

    private static IEnumerable<Rewritten> Ends(Brackets.Ends ends, Random random, CancellationToken cancellationToken)
    {
        var isProper = Gold.Scalar(ends.Low, cancellationToken)?.Expression is not { } low
            || Gold.Scalar(ends.High, cancellationToken)?.Expression is not { } high
            || NumericProof.Differ(low, high, cancellationToken);
        if (!isProper)
        {
            yield break;
        }

        if (!ends.Low.Contains("\\infty", StringComparison.Ordinal))
        {
            yield return new("an end opened or closed", Write(ends with { HoldsLow = !ends.HoldsLow }));
            foreach (var slip in Other(ends.Low, random, cancellationToken))
            {
                yield return new($"an end: {slip.Name}", Write(ends with { Low = slip.Text }));
            }
        }

        if (!ends.High.Contains("\\infty", StringComparison.Ordinal))
        {
            yield return new("an end opened or closed", Write(ends with { HoldsHigh = !ends.HoldsHigh }));
        }
    }

    private static IEnumerable<Rewritten> Other(string end, Random random, CancellationToken cancellationToken) =>
        ValueMutants.Slips(end, random)
            .Where(slip => Gold.Scalar(end, cancellationToken) is { } old && Gold.Scalar(slip.Text, cancellationToken) is { } other
            && NumericProof.Differ(old.Expression, other.Expression, cancellationToken)).Take(2);

    private static string Write(Brackets.Ends ends) =>
        $"{(ends.HoldsLow ? '[' : '(')}{ends.Low}, {ends.High}{(ends.HoldsHigh ? ']' : ')')}";

    private static bool IsOnly(List<Expr> values, int at, CancellationToken cancellationToken) =>
        values.Where((_, i) => i != at).All(value => NumericProof.Differ(values[at], value, cancellationToken));
}
