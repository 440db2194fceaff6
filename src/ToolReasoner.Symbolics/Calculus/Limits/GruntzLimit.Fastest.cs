namespace ToolReasoner.Symbolics;

/// <content>Which parts vary fastest, and the expression in terms of one of them.</content>
internal sealed partial class GruntzLimit
{
    // The set of parts in the highest class: x, or exponentials of what goes to ±∞. Empty without x.
    private IReadOnlyList<Expr> Fastest(Expr value)
    {
        if (!value.MentionsSymbols)
        {
            return [];
        }

        if (value is SymbolExpr)
        {
            return value.Equals(_variable) ? [value] : [];
        }

        if (_fastest.TryGetValue(value, out var known))
        {
            return known;
        }

        _budget.Deepen();
        IReadOnlyList<Expr> result = [];
        if (RawExponential.Is(value, out var exponent))
        {
            result = Fastest(exponent);
            if (result.Count > 0 && OfPrepared(exponent).Value is { } limit && Infinities.IsDirected(limit, out _))
            {
                result = Faster([value], result);
            }
        }
        else
        {
            foreach (var part in value.Parts)
            {
                result = Faster(result, Fastest(part));
            }
        }

        return _fastest[value] = result;
    }

    private IReadOnlyList<Expr> Faster(IReadOnlyList<Expr> left, IReadOnlyList<Expr> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        if (left.Any(right.Contains))
        {
            return [.. left.Union(right)];
        }

        var ratio = Ratio(left[0], right[0]);
        return ratio is NumberExpr { Value.IsZero: true } ? right : Infinities.IsDirected(ratio, out _) ? left : [.. left.Union(right)];
    }

    // lim ln f/ln g, which says how their classes compare.
    private Expr Ratio(Expr f, Expr g) =>
        Of(Logarithm(f) / Logarithm(g)).Value ?? throw new GaveUpException("two parts of the expression do not compare");

    private static Expr Logarithm(Expr part) => RawExponential.Is(part, out var exponent) ? exponent : Expr.Ln(part);

    // Every fastest part f is e^(ln f − c·ln g)·g^c, where c = lim ln f/ln g, and g is a power of ω.
    private (Expr Rewritten, Expr LogarithmOfSmall) Rewrite(Expr value, IReadOnlyList<Expr> fastest)
    {
        var hasVariable = fastest.Contains(_variable);
        var chosen = hasVariable ? _variable : fastest.MinBy(part => part.Size)!;

        // Where x is replaced by 1/ω, ln x is the new x.
        var logarithm = hasVariable ? _variable : Logarithm(chosen);
        var direction = hasVariable || OfPrepared(logarithm).Value is not { } limit || !Infinities.IsDirected(limit, out var sign) ? -1 : -sign;
        var ratios = fastest.ToDictionary(part => part, part => part.Equals(chosen) ? 1 : Ratio(part, chosen));
        var done = new Dictionary<Expr, Expr>();
        return (Apply(value), direction * logarithm);

        Expr Apply(Expr part)
        {
            if (!part.MentionsSymbols)
            {
                return part;
            }

            if (done.TryGetValue(part, out var known))
            {
                return known;
            }

            _budget.Deepen();
            if (!ratios.TryGetValue(part, out var ratio))
            {
                return done[part] = part.Operands.Count == 0 ? part : Transformation.Rebuild(part, Apply);
            }

            var power = Expr.Pow(s_small, direction * ratio);
            if (part.Equals(chosen))
            {
                return done[part] = power;
            }

            _ = RawExponential.Is(part, out var exponent);

            // The exponent may hold smaller members of the set; the new x is none of what is replaced.
            var left = hasVariable ? Apply(exponent) - (ratio * logarithm) : Apply(exponent - (ratio * logarithm));
            return done[part] = RawExponential.Of(left) * power;
        }
    }
}
