namespace ToolReasoner.Symbolics;

/// <summary>Equality of what is no number: sequences and matrices by their parts, finite sets as sets, intervals by their ends, statements by theirs.</summary>
internal sealed class StructuredEquality(Assumptions assumptions, Budget budget)
{
    /// <summary>Decides.</summary>
    public Decision Decide(Expr left, Expr right) => (left, right) switch
    {
        (SequenceExpr { Kind: SequenceKind.Set }, SequenceExpr { Kind: SequenceKind.Set }) => Sets(left, right),
        (SequenceExpr a, SequenceExpr b) => a.Kind == b.Kind && a.Kind != SequenceKind.PlusMinus ? Parts(left, right, "parts")
            : a.Kind == SequenceKind.PlusMinus && b.Kind == SequenceKind.PlusMinus ? Sets(Values(a), Values(b))
            : Decision.Unknown("they are sequences of different kinds"),
        (MatrixExpr a, MatrixExpr b) => a.Rows == b.Rows && a.Columns == b.Columns ? Parts(left, right, "entries") : Decision.Refuted("they are matrices of different shapes"),
        (IntervalExpr a, IntervalExpr b) => Intervals(a, b),
        (NamedSetExpr, NamedSetExpr) => Decision.Refuted("they are different sets"),
        (NamedSetExpr { Set: NamedSet.Empty }, SequenceExpr { Kind: SequenceKind.Set }) => Decision.Refuted("one set is empty and the other is not"),
        (SequenceExpr { Kind: SequenceKind.Set }, NamedSetExpr) => Decision.Refuted("one set is finite and the other is not, or empty"),
        (NamedSetExpr, SequenceExpr { Kind: SequenceKind.Set }) => Decision.Refuted("one set is infinite and the other is not"),
        (RelationExpr a, RelationExpr b) => Relations(a, b),
        (SetOperationExpr a, SetOperationExpr b) when a.Operation == b.Operation && a.Operands.Count == b.Operands.Count => AllOrUnknown(left, right),
        (LogicExpr a, LogicExpr b) when a.Kind == b.Kind && a.Operands.Count == b.Operands.Count => AllOrUnknown(left, right),
        (LogicExpr { Kind: LogicKind.True or LogicKind.False }, LogicExpr { Kind: LogicKind.True or LogicKind.False }) => Decision.Refuted("one statement is true and the other false"),
        _ => Decision.Unknown("they are things of different kinds"),
    };

    // Its two values; of ±a written with one, a and −a.
    private static Expr Values(SequenceExpr value) =>
        value.Operands.Count == 1 ? Expr.FiniteSet(value.Operands[0], -value.Operands[0]) : Expr.FiniteSet(value.Operands);

    private Decision Parts(Expr left, Expr right, string name)
    {
        if (left.Operands.Count != right.Operands.Count)
        {
            return Decision.Refuted($"one has {left.Operands.Count} {name} and the other {right.Operands.Count}");
        }

        Decision? open = null;
        for (var i = 0; i < left.Operands.Count; i++)
        {
            var part = Equality.Run(left.Operands[i], right.Operands[i], assumptions, budget);
            if (part.Truth == Truth.False)
            {
                return Decision.Refuted($"of their {name}, number {i + 1} differs: {part.Why}");
            }

            open = part.Truth == Truth.Unknown ? part : open;
        }

        return open ?? Decision.Proved($"their {name} are equal");
    }

    // Each of the left has an equal one on the right, and the other way round.
    private Decision Sets(Expr left, Expr right)
    {
        var matches = new Decision[left.Operands.Count, right.Operands.Count];
        for (var i = 0; i < left.Operands.Count; i++)
        {
            for (var j = 0; j < right.Operands.Count; j++)
            {
                matches[i, j] = Equality.Run(left.Operands[i], right.Operands[j], assumptions, budget);
            }
        }

        Decision? open = null;
        for (var i = 0; i < left.Operands.Count; i++)
        {
            var row = Enumerable.Range(0, right.Operands.Count).Select(j => matches[i, j]).ToList();
            if (row.All(d => d.Truth == Truth.False))
            {
                return Decision.Refuted($"an element of the left set is not in the right one: {row[0].Why}");
            }

            open = row.Any(d => d.Truth == Truth.True) ? open : row.First(d => d.Truth == Truth.Unknown);
        }

        for (var j = 0; j < right.Operands.Count; j++)
        {
            var column = Enumerable.Range(0, left.Operands.Count).Select(i => matches[i, j]).ToList();
            if (column.All(d => d.Truth == Truth.False))
            {
                return Decision.Refuted($"an element of the right set is not in the left one: {column[0].Why}");
            }

            open = column.Any(d => d.Truth == Truth.True) ? open : column.First(d => d.Truth == Truth.Unknown);
        }

        return open ?? Decision.Proved("each element of one set is in the other");
    }

    private Decision Intervals(IntervalExpr left, IntervalExpr right)
    {
        var isReal = left.IsConstant && right.IsConstant;
        var isEmpty = isReal && (Order.Less(left.Lower, left.Upper, budget) != Truth.True || Order.Less(right.Lower, right.Upper, budget) != Truth.True);
        if (isEmpty)
        {
            return Decision.Unknown("an interval may be empty or a point");
        }

        if (left.HoldsLower != right.HoldsLower || left.HoldsUpper != right.HoldsUpper)
        {
            return isReal ? Decision.Refuted("one interval holds an end that the other does not hold") : Decision.Unknown("the intervals differ in their ends, but might be empty");
        }

        return Parts(left, right, "ends");
    }

    // The same relation between equal sides, the sides swapped, or both sides of an equation times one number.
    private Decision Relations(RelationExpr left, RelationExpr right)
    {
        if (left.Kind == right.Kind && Parts(left, right, "sides") is { Truth: Truth.True } same)
        {
            return same;
        }

        if (right.Kind == Mirrored(left.Kind) && Parts(Expr.Tuple(left.Operands[1], left.Operands[0]), Expr.Tuple(right.Operands), "sides") is { Truth: Truth.True } swapped)
        {
            return swapped;
        }

        return Differences(left, right) ?? Decision.Unknown("the statements are not the same relation between equal sides");
    }

    // a < b and c < d where c − d is a positive number times a − b (for = and ≠, any number but 0).
    private Decision? Differences(RelationExpr left, RelationExpr right)
    {
        if (left.Kind is RelationKind.Member or RelationKind.Congruent || right.Kind is RelationKind.Member or RelationKind.Congruent
            || !left.Operands.Concat(right.Operands).All(Equality.IsScalar))
        {
            return null;
        }

        var (a, b) = (left.Operands[0] - left.Operands[1], right.Operands[0] - right.Operands[1]);
        var isSame = left.Kind == right.Kind;
        if (!isSame && right.Kind != Mirrored(left.Kind))
        {
            return null;
        }

        if (a.FreeSymbols.Count == 0 || b.FreeSymbols.Count == 0)
        {
            return null;
        }

        var field = new KernelField(assumptions, !Domains.IsComplex(a) && !Domains.IsComplex(b), budget);
        var sides = field.Convert(a, b);
        if (sides[1].Numerator.IsZero)
        {
            return null;
        }

        var ratio = field.Cancel(field.Multiply(sides[0], field.Reciprocal(sides[1])));
        if (!ratio.Numerator.Variables().Concat(ratio.Denominator.SelectMany(d => d.Factor.Variables())).All(v => field.Kernels[v].IsConstant))
        {
            return null;
        }

        var sign = Order.Sign(field.Write(ratio), budget) ?? 0;
        var isEquation = left.Kind is RelationKind.Equal or RelationKind.NotEqual;
        return sign != 0 && (isEquation || sign > 0 == isSame) ? Decision.Proved("one is the other times a number") : null;
    }

    private static RelationKind Mirrored(RelationKind kind) => kind switch
    {
        RelationKind.Less => RelationKind.Greater,
        RelationKind.LessOrEqual => RelationKind.GreaterOrEqual,
        RelationKind.Greater => RelationKind.Less,
        RelationKind.GreaterOrEqual => RelationKind.LessOrEqual,
        _ => kind,
    };

    private Decision AllOrUnknown(Expr left, Expr right) => Parts(left, right, "parts") is { Truth: Truth.True } equal ? equal : Decision.Unknown("their parts are not equal in order");
}
