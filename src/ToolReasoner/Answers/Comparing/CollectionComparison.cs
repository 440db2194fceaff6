using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Compares several things with several things: tuples in order, sets without, lists as the policy says.</summary>
internal sealed class CollectionComparison(FormulaComparison formulas, AnswerPolicy policy, Budget budget)
{
    /// <summary>Decides for two values of which at least one is a sequence.</summary>
    public Decision Decide(Expr left, Expr right)
    {
        // a = 3, b = 4 against (3, 4)
        (left, right) = (Assignments(left) is { } mine ? Bare(mine) : left, Assignments(right) is { } theirs ? Bare(theirs) : right);
        if (left is not SequenceExpr one)
        {
            return SequenceAndOther((SequenceExpr)right, left);
        }

        if (right is not SequenceExpr other)
        {
            return SequenceAndOther(one, right);
        }

        var hasTuple = one.Kind == SequenceKind.Tuple || other.Kind == SequenceKind.Tuple;
        if (hasTuple && (one.Kind is SequenceKind.Set or SequenceKind.PlusMinus || other.Kind is SequenceKind.Set or SequenceKind.PlusMinus))
        {
            return Decision.Refuted("one has an order and the other has none");
        }

        var (mineItems, theirItems) = (Items(one), Items(other));
        if (hasTuple || policy.ListsAreOrdered && one.Kind == SequenceKind.List && other.Kind == SequenceKind.List)
        {
            return mineItems.Count == theirItems.Count ? formulas.InOrder(mineItems, theirItems, "part")
                : Decision.Refuted($"one has {mineItems.Count} parts and the other {theirItems.Count}");
        }

        return Unordered(mineItems, theirItems, countsRepeats: one.Kind == SequenceKind.List && other.Kind == SequenceKind.List);
    }

    // A pair is a point or an open interval, a column is a vector, {5} is 5.
    private Decision SequenceAndOther(SequenceExpr sequence, Expr other)
    {
        if (other is MatrixExpr matrix)
        {
            return sequence.Kind != SequenceKind.Set && (matrix.Rows == 1 || matrix.Columns == 1) && matrix.Operands.Count == sequence.Operands.Count
                ? formulas.InOrder(sequence.Operands, matrix.Operands, "part") : Decision.Refuted("one is a matrix and the other is not");
        }

        if (FormulaComparison.IsSet(other))
        {
            return FormulaComparison.PairAsInterval(sequence) is var set && FormulaComparison.IsSet(set) ? formulas.Sets(set, other)
                : sequence.Kind == SequenceKind.Tuple ? Decision.Refuted("one is a point and the other a set")
                : formulas.Sets(Expr.FiniteSet(Items(sequence)), other);
        }

        var items = Items(sequence);
        return items.Count == 1 && sequence.Kind != SequenceKind.Tuple && !policy.NamesAreRequired ? formulas.Decide(items[0], other)
            : Unordered(items, [other], countsRepeats: false) is { Truth: Truth.Unknown } open ? open
            : Decision.Refuted($"one has {items.Count} parts and the other is a single one");
    }

    private Decision Unordered(List<Expr> left, List<Expr> right, bool countsRepeats)
    {
        if (countsRepeats && left.Count != right.Count)
        {
            return Decision.Refuted($"one has {left.Count} parts and the other {right.Count}");
        }

        Decision? open = null;
        var free = right.ToList();
        foreach (var item in left)
        {
            var matches = free.Select(candidate => formulas.Decide(item, candidate)).ToList();
            var at = matches.FindIndex(match => match.Truth == Truth.True);
            if (at < 0 && matches.Find(match => match.Truth == Truth.Unknown) is { } unknown)
            {
                open ??= unknown;
            }
            else if (at < 0)
            {
                return Decision.Refuted($"{item} is only in one of them");
            }
            else if (countsRepeats)
            {
                free.RemoveAt(at);
            }
        }

        return open ?? (countsRepeats || right.All(item => left.Exists(candidate => formulas.Decide(item, candidate).Truth == Truth.True))
            ? Decision.Proved("the same things in some order")
            : Decision.Refuted("one has something that is not in the other"));
    }

    private List<Expr> Items(SequenceExpr sequence)
    {
        budget.Deepen();
        return sequence.Kind == SequenceKind.PlusMinus ? PlusMinus(sequence)
            : [.. sequence.Operands.SelectMany(item => item is SequenceExpr { Kind: SequenceKind.PlusMinus } both && sequence.Kind != SequenceKind.Tuple ? PlusMinus(both) : [item])];
    }

    private static List<Expr> PlusMinus(SequenceExpr value) => value.Operands.Count == 1 ? [value.Operands[0], -value.Operands[0]] : [.. value.Operands];

    // a = 3, b = 4; (a, b) = (3, 4)
    public static List<Named>? Assignments(Expr value)
    {
        var statements = value is SequenceExpr { Kind: SequenceKind.List or SequenceKind.Tuple } or LogicExpr { Kind: LogicKind.And } ? value.Operands : [];
        var named = statements.Select(Named.In).ToList();
        return named.Count > 1 && named.TrueForAll(one => one is { Name: not SequenceExpr }) && named.Select(one => one!.Name).Distinct().Count() == named.Count
            ? named.ConvertAll(one => one!) : null;
    }

    // Values in the order of their names; in none where the names only number them, as x_1 and x_2.
    private static SequenceExpr Bare(List<Named> assignments) => (SequenceExpr)Expr.Sequence(
        assignments.Select(one => Root(one.Name)).Distinct().Count() == 1 ? SequenceKind.List : SequenceKind.Tuple, [.. assignments.Select(one => one.Value)]);

    private static string Root(Expr name) => name is SymbolExpr symbol ? symbol.Name.Split('_')[0] : name.ToString();

    public Decision SameNames(List<Named> left, List<Named> right)
    {
        if (left.Count != right.Count || !left.TrueForAll(one => right.Exists(other => other.Name.Equals(one.Name))))
        {
            return Decision.Refuted("they name different things");
        }

        return formulas.InOrder([.. left.Select(one => one.Value)], [.. left.Select(one => right.First(other => other.Name.Equals(one.Name)).Value)], "value");
    }
}
