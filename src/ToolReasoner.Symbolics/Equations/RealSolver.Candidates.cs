namespace ToolReasoner.Symbolics;

/// <content>Candidates: a set that holds all x where an expression is real and 0, and perhaps more.</content>
internal sealed partial class RealSolver
{
    private LineSet Candidates(Expr f) => Deeper(() =>
    {
        if (!f.DependsOn(_unknown))
        {
            return ZeroTest.Decide(f, _budget).Truth switch
            {
                Truth.True => LineSet.All,
                Truth.False => LineSet.Empty,
                _ => throw new GaveUpException($"it is not decided whether {f} is 0"),
            };
        }

        if (HasNonRealPart(f))
        {
            return LineSet.Empty;
        }

        if (RationalForm.Of(f, _unknown, _budget) is { } form)
        {
            return Zeros(form);
        }

        // A fraction is 0 where its numerator is, a product where a factor is.
        var (above, below) = f.SplitFraction();
        if (above is ProductExpr or PowerExpr || !below.Equals(1))
        {
            return above.Factors.Aggregate(LineSet.Empty, (all, factor) => all.Union(CandidatesOfFactor(factor), _budget));
        }

        if (Occurrences(f) == 1)
        {
            return Preimage(f, RealSet.Of(0));
        }

        return BySteps(f) ?? ByCases(f) ?? ByPowers(f) ?? ByKernels(f);
    });

    private LineSet CandidatesOfFactor(Expr factor) => factor switch
    {
        _ when !factor.DependsOn(_unknown) => Candidates(factor),
        PowerExpr { Base: var @base } when !@base.DependsOn(_unknown) => Candidates(@base),
        PowerExpr power => Candidates(power.Base),
        _ => Candidates(factor),
    };

    // Cases: each value where its condition holds and none before it.
    private LineSet? ByCases(Expr f)
    {
        if (Find(f, part => part is PiecewiseExpr) is not { } cases)
        {
            return null;
        }

        var (found, left) = (LineSet.Empty, LineSet.All);
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            var here = Solve(cases.Operands[i + 1]).Intersect(left, _budget);
            found = found.Union(Candidates(f.Substitute(cases, cases.Operands[i])).Intersect(here, _budget), _budget);
            left = left.Except(here, _budget);
        }

        return found;
    }

    // base^exponent = c where both depend on the unknown and nothing else does.
    private LineSet? ByPowers(Expr f)
    {
        var (inside, outside) = f is SumExpr ? Split(f) : ([], []);
        if (inside is not [var term])
        {
            return null;
        }

        var (coefficient, rest) = term.SplitCoefficient();
        if (rest is not PowerExpr { Base: var @base, Exponent: var exponent } || !@base.DependsOn(_unknown) || !exponent.DependsOn(_unknown))
        {
            return null;
        }

        _isExact = false;
        var value = Quadratics.Tidy(-Expr.Add(outside) / coefficient, _budget);
        if (value.Equals(1))
        {
            // A real power is ±1 only if its base is, or its exponent 0: of −1 the exponent must be even.
            return Candidates(@base - 1).Union(Candidates(@base + 1), _budget).Union(Candidates(exponent), _budget);
        }

        if (!Compare(RelationKind.Less, @base, 0).Intersect(Domain(exponent), _budget).IsEmpty)
        {
            _root._gaps.Add($"of {rest}, negative bases with whole exponents are not looked at");
        }

        if (Order.Sign(value, _budget) is not > 0)
        {
            return ZeroTest.IsZero(value, _budget) ? Candidates(@base) : LineSet.Empty;
        }

        return Candidates((exponent * Expr.Ln(@base)) - Expr.Ln(value));
    }

    private Expr? Find(Expr value, Func<Expr, bool> test)
    {
        if (!value.DependsOn(_unknown))
        {
            return null;
        }

        // The innermost first.
        foreach (var part in value.Operands)
        {
            if (Find(part, test) is { } found)
            {
                return found;
            }
        }

        return test(value) ? value : null;
    }
}
