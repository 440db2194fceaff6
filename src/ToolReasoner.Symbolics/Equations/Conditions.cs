namespace ToolReasoner.Symbolics;

/// <summary>Statements about parameters, made short, and tested for contradictions.</summary>
internal static class Conditions
{
    /// <summary>"value relation 0" with what is sure left out: a product is 0 where a factor is; true or false where that is proved.</summary>
    public static Expr Simplified(RelationKind kind, Expr value, Budget budget)
    {
        var simple = value.HoldsInfinity ? value : value.Together(budget);
        if (simple.HoldsInfinity)
        {
            return Expr.False;
        }

        if (simple.IsConstant)
        {
            return PointProof.Holds(Expr.Relate(kind, simple, 0), new Dictionary<Expr, Expr>(), isReal: kind is not (RelationKind.Equal or RelationKind.NotEqual), budget) switch
            {
                Truth.True => Expr.True,
                Truth.False => Expr.False,
                _ => Expr.Relate(kind, simple, 0),
            };
        }

        if (kind is RelationKind.Equal or RelationKind.NotEqual)
        {
            var factors = simple.SplitFraction().Numerator.Factor(budget).Factors
                .Where(factor => !factor.IsConstant).Select(Primitive).Distinct().ToList();
            var parts = factors.Select(factor => Expr.Relate(kind, Solved(factor, budget).Left, Solved(factor, budget).Right)).ToList();
            return kind == RelationKind.Equal ? Expr.Or(parts) : Expr.And(parts);
        }

        var expanded = simple.Expand(budget);
        var sign = expanded.Possible;
        return (kind, sign) switch
        {
            (RelationKind.GreaterOrEqual, Possible.Positive or Possible.NotNegative) or (RelationKind.Greater, Possible.Positive) => Expr.True,
            (RelationKind.Less, Possible.Positive or Possible.NotNegative) or (RelationKind.LessOrEqual, Possible.Positive) => Expr.False,
            _ => Scaled(kind, expanded),
        };
    }

    /// <summary>The opposite.</summary>
    public static Expr Not(Expr condition) => condition switch
    {
        RelationExpr relation => Expr.Relate(relation.Kind switch
        {
            RelationKind.Equal => RelationKind.NotEqual,
            RelationKind.NotEqual => RelationKind.Equal,
            RelationKind.Less => RelationKind.GreaterOrEqual,
            RelationKind.LessOrEqual => RelationKind.Greater,
            RelationKind.Greater => RelationKind.LessOrEqual,
            _ => RelationKind.Less,
        }, relation.Operands[0], relation.Operands[1]),
        LogicExpr { Kind: LogicKind.And } => Expr.Or([.. condition.Operands.Select(Not)]),
        LogicExpr { Kind: LogicKind.Or } => Expr.And([.. condition.Operands.Select(Not)]),
        _ => Expr.Not(condition),
    };

    /// <summary>False when it is proved that they cannot hold together.</summary>
    public static bool ArePossible(IReadOnlyList<Expr> conditions, Budget budget)
    {
        if (conditions.Contains(Expr.False) || conditions.Any(condition => conditions.Contains(Not(condition))))
        {
            return false;
        }

        foreach (var group in conditions.Where(condition => condition.FreeSymbols.Count == 1).GroupBy(condition => condition.FreeSymbols[0]))
        {
            try
            {
                if (group.Count() > 1 && new RealSolver(group.Key, RealSet.All, budget).Solve(Expr.And([.. group])).IsEmpty)
                {
                    return false;
                }
            }
            catch (GaveUpException)
            {
                // Not decided: then it stays.
            }
        }

        return true;
    }

    /// <summary>The values of the only parameter for which a condition holds; null where they are not found as finitely many intervals.</summary>
    public static RealSet? SetOf(Expr condition, Expr parameter, Budget budget)
    {
        try
        {
            var set = new RealSolver(parameter, RealSet.All, budget).Solve(condition);
            return set.Families.Count == 0 ? set.Fixed : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    /// <summary>A condition that says that a parameter belongs to a set.</summary>
    public static Expr FromSet(RealSet set, Expr parameter)
    {
        var gaps = set.Complement();
        if (gaps.IsFinite)
        {
            return Expr.And([.. gaps.Points.Select(point => Expr.Relate(RelationKind.NotEqual, parameter, point))]);
        }

        return Expr.Or([.. set.Pieces.Select(piece => piece.IsPoint
            ? Expr.Equation(parameter, piece.Lower)
            : Expr.And([.. Bounds(piece)]))]);

        IEnumerable<Expr> Bounds(RealInterval piece)
        {
            if (Ends.InfiniteSign(piece.Lower) == 0)
            {
                yield return Expr.Relate(piece.HoldsLower ? RelationKind.GreaterOrEqual : RelationKind.Greater, parameter, piece.Lower);
            }

            if (Ends.InfiniteSign(piece.Upper) == 0)
            {
                yield return Expr.Relate(piece.HoldsUpper ? RelationKind.LessOrEqual : RelationKind.Less, parameter, piece.Upper);
            }
        }
    }

    // a = 2 rather than a - 2 = 0.
    private static (Expr Left, Expr Right) Solved(Expr factor, Budget budget) =>
        factor.FreeSymbols is [var only] && factor.CoefficientsIn(only) is [var constant, var slope] && slope is NumberExpr
            ? (only, (-constant / slope).Expand(budget))
            : (factor, 0);

    private static Expr Primitive(Expr factor) =>
        factor is PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power ? power.Base : factor;

    // A numeric factor of the whole is left out, and a single symbol stands on the left alone.
    private static Expr Scaled(RelationKind kind, Expr value)
    {
        var (coefficient, rest) = value.SplitCoefficient();
        if (value is SumExpr)
        {
            var content = value.Operands.Select(term => Rational.Abs(term is NumberExpr n ? n.Value : term.SplitCoefficient().Coefficient)).Aggregate(Gcd);
            (coefficient, rest) = (content, Expr.Add([.. value.Operands.Select(term => term / content)]));
        }

        if (rest.FreeSymbols is [var only] && rest.CoefficientsIn(only) is [var constant, NumberExpr { Value: var slope }])
        {
            return Expr.Relate(coefficient.Sign * slope.Sign > 0 ? kind : Mirrored(kind), only, -constant / slope);
        }

        return Expr.Relate(coefficient.Sign > 0 ? kind : Mirrored(kind), rest, 0);
    }

    private static Rational Gcd(Rational left, Rational right) => new(
        System.Numerics.BigInteger.GreatestCommonDivisor(left.Numerator * right.Denominator, right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    private static RelationKind Mirrored(RelationKind kind) => kind switch
    {
        RelationKind.Less => RelationKind.Greater,
        RelationKind.LessOrEqual => RelationKind.GreaterOrEqual,
        RelationKind.Greater => RelationKind.Less,
        _ => RelationKind.LessOrEqual,
    };
}
