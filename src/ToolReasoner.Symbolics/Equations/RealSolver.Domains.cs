namespace ToolReasoner.Symbolics;

/// <content>Where an expression and all its parts are real, and with which period it comes again.</content>
internal sealed partial class RealSolver
{
    private readonly Dictionary<Expr, LineSet> _domains = [];

    private LineSet Domain(Expr value)
    {
        if (!value.DependsOn(_unknown))
        {
            return value.HoldsInfinity ? LineSet.Empty
                : value.IsSurely(Possible.Real) || Order.IsReal(value, _budget) == Truth.True ? LineSet.All
                : Order.IsReal(value, _budget) == Truth.False ? LineSet.Empty
                : throw new GaveUpException($"it is not decided whether {value} is real");
        }

        if (value is SymbolExpr)
        {
            return LineSet.All;
        }

        if (!_domains.TryGetValue(value, out var domain))
        {
            _domains[value] = domain = Deeper(() => value is PiecewiseExpr ? DomainOfCases(value) : DomainOfParts(value));
        }

        return domain;
    }

    // Whether a constant part is proved not to be real, or is undefined: then the whole is real nowhere.
    private bool HasNonRealPart(Expr value) => value is not PiecewiseExpr && (value.DependsOn(_unknown)
        ? value.Operands.Any(HasNonRealPart)
        : value.HoldsInfinity || (!value.IsSurely(Possible.Real) && Order.IsReal(value, _budget) == Truth.False));

    private LineSet DomainOfParts(Expr value)
    {
        var domain = value.Operands.Aggregate(LineSet.All, (all, part) => all.Intersect(Domain(part), _budget));
        var conditions = value switch
        {
            SumExpr or ProductExpr => [],
            PowerExpr power => PowerConditions(power),
            FunctionExpr call when FunctionDomains.IsReal(call.Function) => FunctionDomains.Conditions(call.Function, call.Operands, isReal: true),
            _ => throw new GaveUpException($"it is not known where {value} is real"),
        };
        foreach (var (kind, left, right) in conditions)
        {
            domain = domain.Intersect(Relation(kind, left, right), _budget);
        }

        return domain;
    }

    private IEnumerable<(RelationKind Kind, Expr Left, Expr Right)> PowerConditions(PowerExpr power)
    {
        if (!power.Base.DependsOn(_unknown))
        {
            return [(RelationKind.Greater, power.Base, 0)];
        }

        // A base that depends on the unknown, with an exponent that does too, counts where it is positive; single points are proved apart.
        return power.Exponent switch
        {
            NumberExpr { Value: { IsInteger: true } n } => n.Sign < 0 ? [(RelationKind.NotEqual, power.Base, 0)] : [],
            NumberExpr { Value.Sign: > 0 } => [(RelationKind.GreaterOrEqual, power.Base, 0)],
            _ => [(RelationKind.Greater, power.Base, 0)],
        };
    }

    private LineSet DomainOfCases(Expr cases)
    {
        var (domain, left) = (LineSet.Empty, LineSet.All);
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            var here = Solve(cases.Operands[i + 1]).Intersect(left, _budget);
            domain = domain.Union(here.Intersect(Domain(cases.Operands[i]), _budget), _budget);
            left = left.Except(here, _budget);
        }

        return domain;
    }

    // A period of the values and of where they are defined; null if there is none, 0 for what does not depend on the unknown.
    private Expr? PeriodOf(Expr value)
    {
        if (!value.DependsOn(_unknown))
        {
            return 0;
        }

        if (value is FunctionExpr { Operands.Count: 1 } call && Linear(call.Operands[0]) is var (slope, _) && OwnPeriod(call.Function) is { } own)
        {
            return Order.Sign(slope, _budget) switch { > 0 => own / slope, < 0 => -own / slope, _ => null };
        }

        Expr? common = value.Operands.Count == 0 ? null : (Expr)0;
        foreach (var part in value.Operands)
        {
            common = common is null || PeriodOf(part) is not { } period ? null : CommonPeriod(common, period);
        }

        return common;
    }

    private Expr? CommonPeriod(Expr left, Expr right)
    {
        if (left.Equals(0) || right.Equals(0))
        {
            return left.Equals(0) ? right : left;
        }

        return Order.TryRational(left / right, out var ratio, _budget) ? left * ratio.Denominator : null;
    }

    private static Expr? OwnPeriod(Function f) =>
        f == Function.Sin || f == Function.Cos || f == Function.Sec || f == Function.Csc ? 2 * Expr.Pi
        : f == Function.Tan || f == Function.Cot ? Expr.Pi
        : f == Function.Fraction ? (Expr)1
        : null;
}
