namespace ToolReasoner.Symbolics;

/// <summary>Canonical sequences, intervals, joined sets, matrices and cases: what can be seen from the structure alone.</summary>
internal static class Collections
{
    private static readonly Comparer<Expr> s_order = Comparer<Expr>.Create(CanonicalOrder.Compare);

    /// <summary>Tuple, list, set or ±.</summary>
    public static Expr Sequence(SequenceKind kind, IReadOnlyList<Expr> items)
    {
        var parts = Copy(items);
        if (kind == SequenceKind.PlusMinus && parts.Length is not (1 or 2))
        {
            throw new ArgumentException("± takes one value or two", nameof(items));
        }

        return kind != SequenceKind.Set ? new SequenceExpr(kind, parts)
            : parts.Length == 0 ? Expr.Named(NamedSet.Empty)
            : new SequenceExpr(kind, new SortedSet<Expr>(parts, s_order).ToArray());
    }

    /// <summary>An interval; empty or one point where the ends are numbers that say so.</summary>
    public static Expr Interval(Expr lower, Expr upper, bool holdsLower, bool holdsUpper)
    {
        Scalars.Require(lower);
        Scalars.Require(upper);
        holdsLower &= !Infinities.IsDirected(lower, out var lowerSign);
        holdsUpper &= !Infinities.IsDirected(upper, out var upperSign);
        var isPoint = lower.Equals(upper);
        var isEmpty = lowerSign > 0 || upperSign < 0 || (lower is NumberExpr from && upper is NumberExpr to && from.Value > to.Value);
        return isEmpty || (isPoint && !(holdsLower && holdsUpper)) ? Expr.Named(NamedSet.Empty)
            : isPoint ? Expr.FiniteSet(lower)
            : new IntervalExpr(lower, upper, holdsLower, holdsUpper);
    }

    /// <summary>Sets joined.</summary>
    public static Expr Join(SetOperation operation, IReadOnlyList<Expr> sets)
    {
        var parts = Copy(sets);
        if (operation == SetOperation.Difference)
        {
            return parts.Length != 2 ? throw new ArgumentException("a difference is of two sets", nameof(sets))
                : IsEmpty(parts[0]) || parts[0].Equals(parts[1]) ? Expr.Named(NamedSet.Empty)
                : IsEmpty(parts[1]) ? parts[0]
                : new SetOperationExpr(operation, parts);
        }

        if (parts.Length == 0)
        {
            return operation == SetOperation.Union ? Expr.Named(NamedSet.Empty) : throw new ArgumentException("an intersection is of one set or more", nameof(sets));
        }

        var (joined, points) = (new SortedSet<Expr>(s_order), new List<Expr>());
        var pending = new Stack<Expr>(parts);
        while (pending.TryPop(out var set))
        {
            if (set is SetOperationExpr nested && nested.Operation == operation)
            {
                foreach (var part in nested.Operands)
                {
                    pending.Push(part);
                }
            }
            else if (IsEmpty(set))
            {
                if (operation == SetOperation.Intersection)
                {
                    return set;
                }
            }
            else if (operation == SetOperation.Union && set is SequenceExpr { Kind: SequenceKind.Set })
            {
                points.AddRange(set.Operands);
            }
            else
            {
                joined.Add(set);
            }
        }

        if (points.Count > 0)
        {
            joined.Add(Expr.FiniteSet(points));
        }

        return joined.Count == 0 ? Expr.Named(NamedSet.Empty) : joined.Count == 1 ? joined.First() : new SetOperationExpr(operation, joined.ToArray());
    }

    /// <summary>A matrix.</summary>
    public static Expr Matrix(int rows, int columns, IReadOnlyList<Expr> entries)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        var parts = Copy(entries);
        return parts.Length == (long)rows * columns
            ? new MatrixExpr(rows, columns, parts)
            : throw new ArgumentException($"a matrix of {rows} × {columns} has {(long)rows * columns} entries, and {parts.Length} were given", nameof(entries));
    }

    /// <summary>Cases: without those that cannot hold, and nothing after one that must.</summary>
    public static Expr Piecewise(IReadOnlyList<Expr> valuesAndConditions)
    {
        var parts = Copy(valuesAndConditions);
        if (parts.Length == 0 || int.IsOddInteger(parts.Length))
        {
            throw new ArgumentException("cases are values and conditions in turn, one pair or more", nameof(valuesAndConditions));
        }

        var kept = new List<Expr>();
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (parts[i + 1] is not (RelationExpr or LogicExpr or FunctionExpr or SymbolExpr))
            {
                throw new ArgumentException("the condition of a case is a statement", nameof(valuesAndConditions));
            }

            var condition = Decided(parts[i + 1]);
            if (condition is LogicExpr { Kind: LogicKind.False })
            {
                continue;
            }

            kept.Add(parts[i]);
            kept.Add(condition);
            if (condition is LogicExpr { Kind: LogicKind.True })
            {
                break;
            }
        }

        return kept.Count == 0 ? Expr.Undefined
            : kept[1] is LogicExpr { Kind: LogicKind.True } ? kept[0]
            : new PiecewiseExpr(kept.ToArray());
    }

    // A relation between two numbers, which is what is left of a condition when a parameter gets its value.
    private static Expr Decided(Expr condition)
    {
        if (condition is not RelationExpr { Operands: [NumberExpr { Value: var left }, NumberExpr { Value: var right }] } relation)
        {
            return condition;
        }

        var order = left.CompareTo(right);
        bool? holds = relation.Kind switch
        {
            RelationKind.Equal => order == 0,
            RelationKind.NotEqual => order != 0,
            RelationKind.Less => order < 0,
            RelationKind.LessOrEqual => order <= 0,
            RelationKind.Greater => order > 0,
            RelationKind.GreaterOrEqual => order >= 0,
            _ => null,
        };
        return holds is null ? condition : holds.Value ? Expr.True : Expr.False;
    }

    private static bool IsEmpty(Expr set) => set is NamedSetExpr { Set: NamedSet.Empty };

    private static Expr[] Copy(IReadOnlyList<Expr> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var copy = items.ToArray();
        foreach (var item in copy)
        {
            ArgumentNullException.ThrowIfNull(item);
        }

        return copy;
    }
}
