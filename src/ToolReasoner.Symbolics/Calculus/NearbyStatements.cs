namespace ToolReasoner.Symbolics;

/// <summary>Conditions of cases near a point or on a piece, where each side of a relation keeps one sign against the other.</summary>
internal static class NearbyStatements
{
    /// <summary>The value of the case that holds.</summary>
    /// <param name="cases">Values and conditions in turn.</param>
    /// <param name="signOf">The sign that a difference has there: -1, 0 or 1.</param>
    /// <exception cref="GaveUpException">None holds, or it is not decided.</exception>
    public static Expr Case(Expr cases, Func<Expr, int> signOf)
    {
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            if (Hold(cases.Operands[i + 1], signOf))
            {
                return cases.Operands[i];
            }
        }

        throw new GaveUpException("no case of a piecewise expression holds there");
    }

    private static bool Hold(Expr statement, Func<Expr, int> signOf)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True or LogicKind.And }:
                return statement.Operands.All(part => Hold(part, signOf));
            case LogicExpr { Kind: LogicKind.False or LogicKind.Or }:
                return statement.Operands.Any(part => Hold(part, signOf));
            case LogicExpr { Kind: LogicKind.Not }:
                return !Hold(statement.Operands[0], signOf);
            case RelationExpr relation when relation.Kind <= RelationKind.GreaterOrEqual:
                var sign = signOf(relation.Operands[0] - relation.Operands[1]);
                return relation.Kind switch
                {
                    RelationKind.Equal => sign == 0,
                    RelationKind.NotEqual => sign != 0,
                    RelationKind.Less => sign < 0,
                    RelationKind.LessOrEqual => sign <= 0,
                    RelationKind.Greater => sign > 0,
                    _ => sign >= 0,
                };
            default:
                throw new GaveUpException("a condition is no inequality");
        }
    }
}
