namespace ToolReasoner.Symbolics.Cases;

/// <summary>Judges an outcome by the case's check. What neither the library's proofs nor numbers can decide is unjudged, never right.</summary>
internal static class Judge
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(20);

    /// <summary>The verdict, and what it rests on.</summary>
    public static (Verdict Verdict, string Why) Of(Case one, Outcome outcome)
    {
        try
        {
            return one.Check switch
            {
                "none" => (outcome is Outcome.None ? Verdict.Right : Verdict.Wrong, ""),
                "diverges" => (outcome is Outcome.Diverges || outcome is Outcome.Value { Expression: var e } && Infinite(e) ? Verdict.Right : Verdict.Wrong, ""),
                "truth" => (outcome.ToString() == one.Expected ? Verdict.Right : Verdict.Wrong, ""),
                "family" => Family(one, outcome),
                "text" when outcome is Outcome.Text text => (Squeeze(text.Words) == Squeeze(one.Expected) ? Verdict.Right : Verdict.Wrong, ""),
                "digits" => Digits(one, outcome),
                "cases" => ByCases(one, outcome),
                _ when outcome is Outcome.Value value => OfValue(one, value.Expression),
                _ => (Verdict.Wrong, "another kind of result"),
            };
        }
        catch (GaveUpException e)
        {
            return (Verdict.Unjudged, e.Message);
        }
    }

    private static (Verdict Verdict, string Why) OfValue(Case one, Expr value)
    {
        if (one.Check == "antiderivative")
        {
            var slope = Operations.Differentiate(value, Read(one.Arguments[1]));
            return Told(Equality.DecideWhereReal(slope, Read(one.Arguments[0]), one.Assumptions, new Budget(s_time, long.MaxValue / 2)));
        }

        if (one.Check == "sequence")
        {
            return All(Sequences.Terms(one, 12).Select((term, n) => Same(one, value.Substitute(Expr.Symbol("n"), n), term)));
        }

        var expected = one.Check == "set" ? Operations.ReadSet(one.Expected) : one.Shift(Read(one.Expected));
        switch (one.Check)
        {
            case "set":
                return Sets.Same(value, expected);
            case "multiset":
                return Multiset(one, value, expected);
            case "text":
                return Same(one, Flat(value), Flat(expected));
            case "equal":
                return Same(one, value, expected);
            case "short":
                var limit = (1.25 * Squeeze(one.Expected).Length) + 6;
                return Same(one, value, expected) is { Verdict: not Verdict.Right } bad ? bad
                    : Squeeze(value.ToString()!).Length <= limit ? (Verdict.Right, "") : (Verdict.GaveUp, "longer than need be");
            case "terms":
                return Same(one, value, expected) is { Verdict: not Verdict.Right } notTerms ? notTerms
                    : value.Terms.Count == expected.Terms.Count ? (Verdict.Right, "") : (Verdict.GaveUp, "another number of terms");
            case "factors":
                return Same(one, value, expected) is { Verdict: not Verdict.Right } notFactors ? notFactors
                    : FactorCount(value) == FactorCount(expected) ? (Verdict.Right, "") : (Verdict.GaveUp, "another number of factors");
            case "unit":
                return Unit(one, value, expected);
            case "basis":
                return Matching(Items(value), Items(expected), (a, b) => Unit(one, a, b));
            case "span":
                return Span(Items(value), Items(expected));
            default:
                throw new InvalidDataException($"no check '{one.Check}'");
        }
    }

    /// <summary>Equal, by proof; entry by entry for lists and matrices.</summary>
    public static (Verdict Verdict, string Why) Same(Case one, Expr value, Expr expected)
    {
        if (value.Equals(expected))
        {
            return (Verdict.Right, "");
        }

        if (Shape(value) is { } left && Shape(expected) is { } right)
        {
            return left.Count == right.Count ? All(left.Zip(right, (a, b) => Same(one, a, b))) : (Verdict.Wrong, "another number of entries");
        }

        return Told(Equality.Decide(value, expected, one.Assumptions, new Budget(s_time, long.MaxValue / 2)));
    }

    private static (Verdict Verdict, string Why) Told(Decision decision) => decision.Truth switch
    {
        Truth.True => (Verdict.Right, ""),
        Truth.False => (Verdict.Wrong, decision.Why),
        _ => (Verdict.Unjudged, decision.Why),
    };

    /// <summary>Everything right is right; anything wrong is wrong.</summary>
    public static (Verdict Verdict, string Why) All(IEnumerable<(Verdict Verdict, string Why)> parts)
    {
        var worst = (Verdict: Verdict.Right, Why: "");
        foreach (var part in parts)
        {
            if (part.Verdict == Verdict.Wrong)
            {
                return part;
            }

            worst = part.Verdict == Verdict.Right ? worst : part;
        }

        return worst;
    }

    /// <summary>Whether two collections are the same in some order.</summary>
    public static (Verdict Verdict, string Why) Matching(IReadOnlyList<Expr> values, IReadOnlyList<Expr> expected, Func<Expr, Expr, (Verdict Verdict, string Why)> same)
    {
        if (values.Count != expected.Count)
        {
            return (Verdict.Wrong, $"{values.Count} instead of {expected.Count}");
        }

        var left = expected.ToList();
        var doubt = "";
        foreach (var value in values)
        {
            var verdicts = left.Select(one => same(value, one)).ToList();
            var at = verdicts.FindIndex(verdict => verdict.Verdict == Verdict.Right);
            if (at < 0 && (at = verdicts.FindIndex(verdict => verdict.Verdict == Verdict.Unjudged)) >= 0)
            {
                doubt = $"{value} and {left[at]}: {verdicts[at].Why}";
            }

            if (at < 0)
            {
                return (Verdict.Wrong, $"{value} is not expected");
            }

            left.RemoveAt(at);
        }

        return doubt.Length == 0 ? (Verdict.Right, "") : (Verdict.Unjudged, doubt);
    }

    /// <summary>The entries of a list, tuple, set or matrix; null for anything else.</summary>
    public static IReadOnlyList<Expr>? Shape(Expr value) => value is SequenceExpr or MatrixExpr ? value.Operands : null;

    private static IReadOnlyList<Expr> Items(Expr value) => value switch
    {
        SequenceExpr => value.Operands,
        MatrixExpr matrix => [.. Enumerable.Range(0, matrix.Rows).Select(i => Expr.List([.. Enumerable.Range(0, matrix.Columns).Select(j => matrix[i, j])]))],
        _ => [value],
    };

    // [[1]] is a list of a list, and reads as a matrix.
    private static Expr Flat(Expr value) => Shape(value) is { } entries ? Expr.List([.. entries.SelectMany(entry => Shape(Flat(entry)) ?? [entry])]) : value;

    private static Expr Read(string text) => Operations.Read(text);

    private static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static bool Infinite(Expr value) =>
        value.Equals(Expr.Infinity) || value.Equals(-Expr.Infinity) || value.Equals(Expr.ComplexInfinity);

    private static int FactorCount(Expr value) => value.Factors.Sum(factor => factor.IsConstant ? 0
        : factor is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } power } } ? (int)power.Numerator : 1);

    private static (Verdict Verdict, string Why) Unit(Case one, Expr value, Expr expected)
    {
        var quotient = (value / expected).Cancel();
        return quotient.IsConstant && !quotient.Equals(Expr.Undefined) && !quotient.Equals(0)
            ? (Verdict.Right, "")
            : Same(one, quotient, quotient.FreeSymbols.Aggregate(quotient, (e, symbol) => e.Substitute(symbol, new Rational(7, 3))));
    }

    private static (Verdict Verdict, string Why) Multiset(Case one, Expr value, Expr expected) =>
        Matching(Items(value), Items(expected), (a, b) => Same(one, a, b));

    /// <summary>Rank by exact elimination: as many vectors, and no more rank together than apart.</summary>
    private static (Verdict Verdict, string Why) Span(IReadOnlyList<Expr> values, IReadOnlyList<Expr> expected)
    {
        if (values.Count != expected.Count)
        {
            return (Verdict.Wrong, $"{values.Count} vectors instead of {expected.Count}");
        }

        var together = Operations.Rank([.. values, .. expected]);
        return together == expected.Count && Operations.Rank(values) == expected.Count ? (Verdict.Right, "") : (Verdict.Wrong, "another space");
    }

    private static (Verdict Verdict, string Why) Family(Case one, Outcome outcome)
    {
        if (outcome is Outcome.Value { Expression: SequenceExpr { Kind: SequenceKind.Set } set })
        {
            outcome = new Outcome.Family(set.ToString()!, value => set.Operands.Any(member => Same(one, member, value).Verdict == Verdict.Right) ? Truth.True : Truth.False);
        }

        if (outcome is not Outcome.Family family)
        {
            return (Verdict.Wrong, "no family");
        }

        var parts = one.Expected.Split(';', StringSplitOptions.TrimEntries);
        return All(parts.SelectMany(part => Operations.Items(part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..]).Select(value =>
        {
            var wanted = part.StartsWith("in", StringComparison.Ordinal) ? Truth.True : Truth.False;
            var held = family.Holds(value);
            return held == wanted ? (Verdict.Right, "") : held == Truth.Unknown ? (Verdict.Unjudged, $"{value}?") : (Verdict.Wrong, $"{value} should{(wanted == Truth.True ? "" : " not")} be in it");
        })));
    }

    private static (Verdict Verdict, string Why) ByCases(Case one, Outcome outcome) => All(one.Expected.Split(';', StringSplitOptions.TrimEntries).Select(part =>
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var given = part[..colon].Split(',', StringSplitOptions.TrimEntries).Select(text => text.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(sides => Expr.Symbol(sides[0]), sides => Read(sides[1]));
        var there = outcome switch
        {
            Outcome.ByCases cases => cases.At(given).ToExpr() ?? throw new GaveUpException("no set to compare"),
            Outcome.Value { Expression: var value } => Sets.Put(value, given),
            _ => throw new GaveUpException("another kind of result"),
        };
        var expected = Operations.ReadSet(part[(colon + 1)..].Trim());
        return expected is SequenceExpr or NamedSetExpr or IntervalExpr or SetOperationExpr ? Sets.Same(there, expected) : Same(one, there, expected);
    }));

    private static (Verdict Verdict, string Why) Digits(Case one, Outcome outcome)
    {
        if (outcome is not Outcome.Value { Expression: var value })
        {
            return (Verdict.Wrong, "no number");
        }

        var (values, expected) = (Items(value), Operations.Items(one.Expected.Trim('{', '}')));
        return Matching([.. values], expected, (a, b) =>
        {
            b.IsNumber(out var decimals);
            var distance = ComplexBall.Abs(NumericValue.Enclose(a - b, 256), 64).Upper(64).ToDouble();
            return distance <= 1e-27 * Math.Max(1, Math.Abs(decimals.ToDouble())) ? (Verdict.Right, "") : (Verdict.Wrong, $"off by {distance}");
        });
    }
}
