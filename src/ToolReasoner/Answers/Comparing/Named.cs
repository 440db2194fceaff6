using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>A value with its name: <c>x = 5</c>, <c>f(x) = x²</c>, <c>x ∈ [0, 1]</c>, <c>x = 1 or x = 2</c>.</summary>
/// <param name="Name">A symbol, a call of a function, or a tuple of symbols.</param>
/// <param name="Value">What it is; several values as a list.</param>
internal sealed record Named(Expr Name, Expr Value)
{
    /// <summary>Takes a statement apart; null if it is no naming of a value.</summary>
    public static Named? In(Expr statement)
    {
        switch (statement)
        {
            case RelationExpr { Kind: RelationKind.Equal or RelationKind.Member } relation:
                var (left, right) = (relation.Operands[0], relation.Operands[1]);
                return (IsName(left) || (IsProductOfLetters(left) && right.IsConstant)) && !Mentions(right, left) ? new Named(left, right)
                    : relation.Kind == RelationKind.Equal && IsName(right) && !Mentions(left, right) ? new Named(right, left)
                    : null;
            case LogicExpr { Kind: LogicKind.Or } or SequenceExpr { Kind: SequenceKind.List }:
                return OfSeveral(statement.Operands);
            case LogicExpr { Kind: LogicKind.And } when statement.Operands.All(part => part is RelationExpr { Kind: RelationKind.Equal }):
                return OfSeveral(statement.Operands); // "x = 2 and x = 3" means both, not neither
            default:
                return null;
        }
    }

    /// <summary>Decides for two statements or values of which at least one is named; null if statements have to be compared as such.</summary>
    public static Decision? Decide(Named? one, Named? other, Expr left, Expr right, FormulaComparison comparison, AnswerPolicy policy)
    {
        if (one is not null && other is not null)
        {
            return one.Name.Equals(other.Name) ? comparison.Decide(one.Value, other.Value)
                : one.Name is FunctionExpr f && other.Name is FunctionExpr g ? Functions(f, one.Value, g, other.Value, comparison)
                : (Graph(one, other) ?? Graph(other, one)) is { } graph ? comparison.Decide(graph.Left, graph.Right)
                : one.Value.IsConstant && other.Value.IsConstant ? Decision.Refuted("they name different things")
                : null;
        }

        var (named, value) = one is not null ? (one, right) : (other!, left);
        if (FormulaComparison.IsStatement(value))
        {
            return value.FreeSymbols is [var unknown] && unknown.Equals(named.Name) && named.Value.IsConstant ? comparison.Decide(named.Value is SequenceExpr || FormulaComparison.IsSet(named.Value) ? named.Value : Expr.FiniteSet(named.Value), value) : null;
        }

        return policy.NamesAreRequired ? Decision.Refuted("only one names what it is the value of") : comparison.Decide(named.Value, value);
    }

    // f(x) = x² and f(t) = t² are the same, f(x) = x² and g(x) = x² are not.
    private static Decision Functions(FunctionExpr f, Expr left, FunctionExpr g, Expr right, FormulaComparison comparison) =>
        !f.Function.Equals(g.Function) || f.Operands.Count != g.Operands.Count || !f.Operands.Concat(g.Operands).All(argument => argument is SymbolExpr)
            ? Decision.Refuted("they name different functions")
            : comparison.Decide(left, right.Substitute(f.Operands.Zip(g.Operands).Where(pair => !pair.First.Equals(pair.Second)).ToDictionary(pair => pair.Second, pair => pair.First)));

    // y = x² and f(x) = x²
    private static (Expr Left, Expr Right)? Graph(Named curve, Named function) =>
        curve.Name is SymbolExpr && function.Name is FunctionExpr { Operands: [SymbolExpr argument] } && !curve.Name.Equals(argument) ? (curve.Value, function.Value) : null;

    // x = 1 or x = 2; x = 1, 2
    private static Named? OfSeveral(IReadOnlyList<Expr> statements)
    {
        var first = statements.Count > 0 ? In(statements[0]) : null;
        if (first is null)
        {
            return null;
        }

        var values = new List<Expr> { first.Value };
        foreach (var statement in statements.Skip(1))
        {
            if (FormulaComparison.IsStatement(statement))
            {
                if (In(statement) is not { } next || !next.Name.Equals(first.Name))
                {
                    return null;
                }

                values.Add(next.Value);
            }
            else
            {
                values.Add(statement);
            }
        }

        return new Named(first.Name, Expr.List(values));
    }

    private static bool IsName(Expr value) =>
        value is SymbolExpr or FunctionExpr { Function.IsKnown: false } || (value is SequenceExpr { Kind: SequenceKind.Tuple } && value.Operands.All(IsName));

    // AB = 7 names a segment.
    private static bool IsProductOfLetters(Expr value) => value is ProductExpr && value.Operands.All(factor => factor is SymbolExpr);

    private static bool Mentions(Expr value, Expr name) => name is FunctionExpr ? value.Contains(name) : name.FreeSymbols.Any(value.DependsOn);
}
