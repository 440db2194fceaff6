namespace ToolReasoner.Symbolics;

/// <summary>
/// Whether a statement holds when constants are put in for its unknowns: every part must be defined and, in the real domain, real. Each step is
/// proved; what is not decided is unknown.
/// </summary>
internal sealed class PointProof
{
    private readonly IReadOnlyDictionary<Expr, Expr> _values;
    private readonly bool _isReal;
    private readonly Budget _budget;
    private readonly Dictionary<Expr, (Expr Value, Truth IsDefined)> _done = [];

    private PointProof(IReadOnlyDictionary<Expr, Expr> values, bool isReal, Budget budget) =>
        (_values, _isReal, _budget) = (values, isReal, budget);

    /// <summary>Whether the statement holds with these values.</summary>
    public static Truth Holds(Expr statement, IReadOnlyDictionary<Expr, Expr> values, bool isReal, Budget budget)
    {
        try
        {
            return new PointProof(values, isReal, budget).Holds(statement);
        }
        catch (DivideByZeroException)
        {
            return Truth.Unknown;
        }
    }

    /// <summary>Whether all holds with one value.</summary>
    public static Truth Holds(Expr statement, Expr unknown, Expr value, bool isReal, Budget budget) =>
        Holds(statement, new Dictionary<Expr, Expr> { [unknown] = value }, isReal, budget);

    /// <summary>Whether both sides of a relation are defined, and real where they must be.</summary>
    public static Truth IsDefined(Expr relation, Expr unknown, Expr value, bool isReal, Budget budget)
    {
        var proof = new PointProof(new Dictionary<Expr, Expr> { [unknown] = value }, isReal, budget);
        return All(relation.Operands.Select(side => proof.Of(side).IsDefined));
    }

    private Truth Holds(Expr statement)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True }:
                return Truth.True;
            case LogicExpr { Kind: LogicKind.False }:
                return Truth.False;
            case LogicExpr { Kind: LogicKind.Not }:
                return Not(Holds(statement.Operands[0]));
            case LogicExpr { Kind: LogicKind.And }:
                return All(statement.Operands.Select(Holds));
            case LogicExpr { Kind: LogicKind.Or }:
                return Not(All(statement.Operands.Select(part => Not(Holds(part)))));
            case RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation:
                var (left, right) = (Of(relation.Operands[0]), Of(relation.Operands[1]));
                return left.IsDefined == Truth.False || right.IsDefined == Truth.False ? Truth.False
                    : And(And(left.IsDefined, right.IsDefined), Compare(relation.Kind, left.Value, right.Value));
            default:
                return Truth.Unknown;
        }
    }

    private Truth Compare(RelationKind kind, Expr left, Expr right)
    {
        if (kind is RelationKind.Equal or RelationKind.NotEqual)
        {
            var equal = left.Equals(right) ? Truth.True : ZeroTest.Decide(left - right, _budget).Truth;
            return kind == RelationKind.Equal ? equal : Not(equal);
        }

        return Order.Compare(left, right, _budget) is not { } order ? Truth.Unknown
            : Of(kind switch
            {
                RelationKind.Less => order < 0,
                RelationKind.LessOrEqual => order <= 0,
                RelationKind.Greater => order > 0,
                _ => order >= 0,
            });
    }

    private (Expr Value, Truth IsDefined) Of(Expr part)
    {
        if (_values.TryGetValue(part, out var given))
        {
            return (given, Truth.True);
        }

        if (part.Operands.Count == 0)
        {
            return (part, Of(!part.HoldsInfinity && (!_isReal || part is not ConstantExpr { Constant: Constant.I })));
        }

        if (_done.TryGetValue(part, out var known))
        {
            return known;
        }

        _budget.Deepen();
        return _done[part] = part is PiecewiseExpr ? OfCases(part) : OfParts(part);
    }

    private (Expr Value, Truth IsDefined) OfCases(Expr cases)
    {
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            switch (Holds(cases.Operands[i + 1]))
            {
                case Truth.True:
                    return Of(cases.Operands[i]);
                case Truth.Unknown:
                    return (Expr.Undefined, Truth.Unknown);
            }
        }

        return (Expr.Undefined, Truth.False);
    }

    private (Expr Value, Truth IsDefined) OfParts(Expr part)
    {
        var values = new Expr[part.Operands.Count];
        var defined = Truth.True;
        for (var i = 0; i < values.Length; i++)
        {
            var (value, isDefined) = Of(part.Operands[i]);
            if (isDefined == Truth.False)
            {
                return (Expr.Undefined, Truth.False);
            }

            (values[i], defined) = (value, And(defined, isDefined));
        }

        if (values.Any(value => value.HoldsInfinity))
        {
            return (Expr.Undefined, Truth.Unknown);
        }

        var own = part switch
        {
            PowerExpr => OfPower(values[0], values[1]),
            FunctionExpr call => OfFunction(call.Function, values),
            _ => Truth.True,
        };
        if (own == Truth.False)
        {
            return (Expr.Undefined, Truth.False);
        }

        var result = part.WithOperands(values);
        return result.HoldsInfinity ? (Expr.Undefined, Truth.False) : (result, And(And(defined, own), IsRealWhereNeeded(part, result)));
    }

    // Parts whose values are real for real arguments in their domain need no look.
    private Truth IsRealWhereNeeded(Expr part, Expr result) =>
        !_isReal || part is SumExpr or ProductExpr or PowerExpr || (part is FunctionExpr call && FunctionDomains.IsReal(call.Function)) ? Truth.True
        : Order.IsReal(result, _budget);

    private Truth OfPower(Expr @base, Expr exponent)
    {
        var whole = exponent is NumberExpr { Value: var number } ? Of(number.IsInteger) : Order.IsInteger(exponent, _budget);
        if (whole == Truth.True)
        {
            return exponent is NumberExpr { Value.Sign: > 0 } || Order.Sign(exponent, _budget) > 0 ? Truth.True
                : Order.Sign(exponent, _budget) == 0 ? Truth.True
                : IsNotZero(@base);
        }

        if (!_isReal)
        {
            return IsNotZero(@base) is var notZero && notZero == Truth.True ? Truth.True
                : Order.Sign(exponent, _budget) is { } up ? Of(up > 0 || notZero == Truth.True)
                : Truth.Unknown;
        }

        return Order.Sign(@base, _budget) switch
        {
            > 0 => Truth.True,
            0 => Order.Sign(exponent, _budget) is { } up ? Of(up > 0) : Truth.Unknown,
            < 0 => whole == Truth.False ? Truth.False : Truth.Unknown,
            _ => Truth.Unknown,
        };
    }

    private Truth OfFunction(Function function, Expr[] values)
    {
        var truth = Truth.True;
        foreach (var condition in FunctionDomains.Conditions(function, values, _isReal))
        {
            truth = And(truth, Compare(condition.Kind, condition.Left, condition.Right));
        }

        return truth;
    }

    private Truth IsNotZero(Expr value) => Not(ZeroTest.Decide(value, _budget).Truth);

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    private static Truth Not(Truth truth) => truth switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };

    private static Truth And(Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Truth.True;

    private static Truth All(IEnumerable<Truth> parts) => parts.Aggregate(Truth.True, And);
}
