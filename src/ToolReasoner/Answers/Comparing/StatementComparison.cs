using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Compares statements: in one unknown by the numbers for which they hold, in several by the points.</summary>
internal sealed class StatementComparison(FormulaComparison formulas, Budget budget)
{
    private static readonly Rational[] s_samples = [2, -1, new Rational(3, 2), -3, new Rational(1, 3), 7];

    /// <summary>Decides for two values of which at least one is a statement.</summary>
    public Decision Decide(Expr left, Expr right)
    {
        var (one, other) = (FormulaComparison.IsStatement(left), FormulaComparison.IsStatement(right));
        if (left is RelationExpr { Kind: RelationKind.Congruent } || right is RelationExpr { Kind: RelationKind.Congruent })
        {
            return Congruences(left, right);
        }

        if (!one || !other)
        {
            var (statement, value) = one ? (left, right) : (right, left);
            if (value is not (SequenceExpr or IntervalExpr or SetOperationExpr or NamedSetExpr))
            {
                return Decision.Refuted("one is a statement and the other a value");
            }

            var set = FormulaComparison.PairAsInterval(value);
            return (FormulaComparison.IsSet(set) || set is SequenceExpr { Kind: not SequenceKind.Tuple }) && statement.FreeSymbols.Count == 1
                ? Solved(statement) is { } solved ? formulas.Sets(solved, set is SequenceExpr ? Expr.FiniteSet(set.Operands) : set) : Decision.Unknown("the statement is not solved")
                : Decision.Refuted("one is a statement and the other a value");
        }

        if (left.FreeSymbols.Count == 1 && right.FreeSymbols.Count == 1)
        {
            return !left.FreeSymbols[0].Equals(right.FreeSymbols[0]) ? Decision.Refuted("they are about different unknowns")
                : Solved(left) is { } mine && Solved(right) is { } theirs ? formulas.Sets(mine, theirs)
                : Equality.Decide(left, right, budget: budget);
        }

        if (!left.FreeSymbols.ToHashSet().SetEquals(right.FreeSymbols))
        {
            return Decision.Refuted("they are about different unknowns");
        }

        var decision = Equality.Decide(left, right, budget: budget);
        return decision.Truth != Truth.Unknown || !IsAboutNumbers(left) || !IsAboutNumbers(right) ? decision
            : left is RelationExpr { Kind: RelationKind.Equal } && right is RelationExpr { Kind: RelationKind.Equal } ? Equations((RelationExpr)left, (RelationExpr)right)
            : left is RelationExpr a && right is RelationExpr b ? Refute(a, b) ?? decision
            : decision;
    }

    // The numbers for which a statement about one unknown holds.
    private Expr? Solved(Expr statement)
    {
        if (!IsAboutNumbers(statement))
        {
            return null;
        }

        var solution = Symbolics.Equations.Solve(statement, statement.FreeSymbols[0], budget: budget);
        return !solution.IsSure || solution.Families.Count + solution.Cases.Count + solution.ParametricIntervals.Count > 0 ? null
            : solution.Intervals.IsEmpty && solution.Elements.Count > 0 ? Expr.FiniteSet(solution.Elements)
            : Expr.SetOperationOf(SetOperation.Union, [.. solution.Intervals.Pieces.Select(piece => piece.ToExpr()), .. solution.Elements.Select(element => Expr.FiniteSet(element)), Expr.Named(NamedSet.Empty)]);
    }

    private static bool IsAboutNumbers(Expr statement) => statement switch
    {
        RelationExpr { Kind: not (RelationKind.Member or RelationKind.Congruent) } => statement.Operands.All(FormulaComparison.IsScalar),
        LogicExpr => statement.Operands.All(IsAboutNumbers),
        _ => false,
    };

    // Curves and surfaces: the same if their equations are multiples of each other, different if a point of one is not on the other.
    private Decision Equations(RelationExpr left, RelationExpr right)
    {
        var (f, g) = (Numerator(left), Numerator(right));
        if (Proportional(f, g))
        {
            return Decision.Proved("one equation is a multiple of the other");
        }

        return Refute(left, right) ?? Refute(right, left) ?? Decision.Unknown("neither is a multiple of the other, and no point was found that tells them apart");
    }

    private Expr Numerator(RelationExpr equation) => (equation.Operands[0] - equation.Operands[1]).Together(budget).SplitFraction().Numerator.Expand(budget);

    private bool Proportional(Expr f, Expr g)
    {
        foreach (var symbol in f.FreeSymbols)
        {
            if (f.CoefficientsIn(symbol) is { Count: > 1 } mine && g.CoefficientsIn(symbol) is { } theirs && mine.Count == theirs.Count)
            {
                return Equality.Decide(f * theirs[^1], g * mine[^1], budget: budget).Truth == Truth.True;
            }
        }

        return false;
    }

    // A point that satisfies the one and not the other.
    private Decision? Refute(RelationExpr one, RelationExpr other)
    {
        foreach (var unknown in one.FreeSymbols)
        {
            foreach (var sample in s_samples)
            {
                var point = one.FreeSymbols.Where(symbol => !symbol.Equals(unknown)).Select((symbol, i) => (symbol, Value: (Expr)(sample + i))).ToDictionary(pair => (Expr)pair.symbol, pair => pair.Value);
                var solution = Symbolics.Equations.Solve(one.Substitute(point), unknown, budget: budget);
                foreach (var root in solution.IsCertified ? solution.Elements : [])
                {
                    point[unknown] = root;
                    if (Fails(other, point))
                    {
                        return Decision.Refuted($"({string.Join(", ", one.FreeSymbols.Select(symbol => $"{symbol} = {point[symbol]}"))}) satisfies only one of them");
                    }
                }

                if (one.Kind != RelationKind.Equal && !solution.Intervals.IsEmpty)
                {
                    foreach (var value in s_samples.Select(value => (Expr)value).Where(value => solution.Intervals.Contains(value) == Truth.True))
                    {
                        point[unknown] = value;
                        if (Fails(other, point))
                        {
                            return Decision.Refuted($"({string.Join(", ", one.FreeSymbols.Select(symbol => $"{symbol} = {point[symbol]}"))}) satisfies only one of them");
                        }
                    }
                }
            }
        }

        return null;
    }

    private bool Fails(RelationExpr relation, Dictionary<Expr, Expr> point)
    {
        var (left, right) = (relation.Operands[0].Substitute(point), relation.Operands[1].Substitute(point));
        if (!left.IsConstant || !right.IsConstant)
        {
            return false;
        }

        if (relation.Kind == RelationKind.Equal)
        {
            return Equality.Decide(left, right, budget: budget).Truth == Truth.False;
        }

        return Order.Compare(left, right, budget) is { } order && relation.Kind switch
        {
            RelationKind.Less => order >= 0,
            RelationKind.LessOrEqual => order > 0,
            RelationKind.Greater => order <= 0,
            RelationKind.GreaterOrEqual => order < 0,
            RelationKind.NotEqual => order == 0,
            _ => false,
        };
    }

    // x ≡ 3 (mod 7), 3 (mod 7), and 3.
    private Decision Congruences(Expr left, Expr right)
    {
        if (left is not RelationExpr { Kind: RelationKind.Congruent } a || right is not RelationExpr { Kind: RelationKind.Congruent } b)
        {
            var (congruence, value) = left is RelationExpr { Kind: RelationKind.Congruent } ? (left, right) : (right, left);
            return FormulaComparison.IsStatement(value) || value is SequenceExpr ? Decision.Refuted("only one is a congruence")
                : formulas.Decide(congruence.Operands[1].Operands[0], value);
        }

        var isNamed = a.Operands[0] is SymbolExpr { Name: StatementText.Congruent } || b.Operands[0] is SymbolExpr { Name: StatementText.Congruent };
        if (!isNamed && !a.Operands[0].Equals(b.Operands[0]))
        {
            return Decision.Refuted("they name different things");
        }

        var (one, other) = (a.Operands[1], b.Operands[1]);
        if (formulas.Decide(one.Operands[1], other.Operands[1]) is { Truth: not Truth.True } moduli)
        {
            return moduli with { Why = $"the moduli differ: {moduli.Why}" };
        }

        var ratio = (one.Operands[0] - other.Operands[0]) / one.Operands[1];
        return ratio.IsNumber(out var times) ? times.IsInteger ? Decision.Proved("the same residue") : Decision.Refuted("the residues differ")
            : formulas.Decide(one.Operands[0], other.Operands[0]);
    }
}
