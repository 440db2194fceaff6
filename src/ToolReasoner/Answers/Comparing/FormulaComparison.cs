using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Compares two formulas by what they are: numbers and expressions, sets, statements, several things, matrices.</summary>
internal sealed class FormulaComparison(AnswerPolicy policy, Budget budget)
{
    /// <summary>Decides.</summary>
    public Decision Decide(Expr left, Expr right)
    {
        budget.Deepen();
        if (left.Equals(right))
        {
            return Decision.Proved("the same value");
        }

        if (IntegerFamily.In(left) is { } one && IntegerFamily.In(right) is { } other)
        {
            return IntegerFamily.Decide(one, other, this);
        }

        if (left is SequenceExpr or LogicExpr && right is SequenceExpr or LogicExpr && CollectionComparison.Assignments(left) is { } mine && CollectionComparison.Assignments(right) is { } theirs)
        {
            return new CollectionComparison(this, policy, budget).SameNames(mine, theirs);
        }

        if (Named.In(left) is var a && Named.In(right) is var b && (a is not null || b is not null))
        {
            return Named.Decide(a, b, left, right, this, policy) ?? Statements(left, right);
        }

        return IsStatement(left) || IsStatement(right) ? Statements(left, right)
            : IsCollection(left) || IsCollection(right) ? new CollectionComparison(this, policy, budget).Decide(left, right)
            : IsSet(left) || IsSet(right) ? Sets(left, right)
            : left is MatrixExpr || right is MatrixExpr ? Matrices(left, right)
            : Scalars(left, right);
    }

    /// <summary>Whether it is true or false, rather than a value.</summary>
    public static bool IsStatement(Expr value) => value is RelationExpr or LogicExpr;

    /// <summary>Whether it is a set of numbers that is not given by its elements.</summary>
    public static bool IsSet(Expr value) => value is IntervalExpr or SetOperationExpr or NamedSetExpr;

    /// <summary>A pair as the open interval that is written like it; any other value as it is.</summary>
    public static Expr PairAsInterval(Expr value) =>
        value is SequenceExpr { Kind: SequenceKind.Tuple, Operands: [var lower, var upper] } && IsScalar(lower) && IsScalar(upper)
            ? Expr.Interval(lower, upper, holdsLower: false, holdsUpper: false) : value;

    /// <summary>Whether it is one number or expression.</summary>
    public static bool IsScalar(Expr value) => !IsStatement(value) && !IsSet(value) && value is not (SequenceExpr or MatrixExpr);

    private static bool IsCollection(Expr value) => value is SequenceExpr;

    private Decision Statements(Expr left, Expr right) => new StatementComparison(this, budget).Decide(left, right);

    /// <summary>Decides for two sets of numbers, of which at least one is not given by its elements.</summary>
    public Decision Sets(Expr left, Expr right)
    {
        if (!IsSet(left) && left is not SequenceExpr || !IsSet(right) && right is not SequenceExpr)
        {
            return Decision.Refuted("one is a set of numbers and the other is not");
        }

        if (HoldsWhatIsNotReal(left) || HoldsWhatIsNotReal(right))
        {
            return Decision.Refuted("one is a set of real numbers and the other holds something else");
        }

        return RealSet.TryFrom(left, out var one) && RealSet.TryFrom(right, out var other)
            ? one.SetEquals(other) ? Decision.Proved("the same set of numbers") : Decision.Refuted($"one set is {one}, the other {other}")
            : Equality.Decide(left, right, budget: budget);
    }

    private bool HoldsWhatIsNotReal(Expr set) =>
        set is SequenceExpr && set.Operands.Any(item => item is SymbolExpr or SequenceExpr || (item.IsConstant && Order.IsReal(item, budget) == Truth.False));

    private Decision Matrices(Expr left, Expr right)
    {
        if (left is not MatrixExpr a || right is not MatrixExpr b)
        {
            return Decision.Refuted("one is a matrix and the other is not");
        }

        if (a.Rows != b.Rows || a.Columns != b.Columns)
        {
            return Decision.Refuted("they are matrices of different shapes");
        }

        return InOrder(left.Operands, right.Operands, "entry");
    }

    /// <summary>Decides part by part.</summary>
    /// <param name="left">The parts of one.</param>
    /// <param name="right">As many parts of the other.</param>
    /// <param name="name">What a part is called.</param>
    public Decision InOrder(IReadOnlyList<Expr> left, IReadOnlyList<Expr> right, string name)
    {
        Decision? open = null;
        for (var i = 0; i < left.Count; i++)
        {
            var part = Decide(left[i], right[i]);
            if (part.Truth == Truth.False)
            {
                return Decision.Refuted($"{name} {i + 1} differs: {part.Why}");
            }

            open = part.Truth == Truth.Unknown ? part : open;
        }

        return open ?? Decision.Proved($"each {name} is equal");
    }

    private Decision Scalars(Expr left, Expr right)
    {
        var calls = new CallNames();
        (left, right) = (calls.Replace(left), calls.Replace(right));
        if (calls.MayCoincide)
        {
            return Decision.Unknown("a function that is not known is applied to different arguments");
        }

        var decision = Equality.DecideWhereReal(left, right, budget: budget);
        return decision.Truth == Truth.False && Renamed(left, right) is { } renamed && Equality.DecideWhereReal(renamed, right, budget: budget) is { Truth: Truth.True } same
            ? Decision.Proved($"the same but for the name of the constant: {same.Why}")
            : decision;
    }

    // x² + c with the constant of integration called C.
    private static Expr? Renamed(Expr left, Expr right)
    {
        var mine = left.FreeSymbols.Except(right.FreeSymbols).ToList();
        var theirs = right.FreeSymbols.Except(left.FreeSymbols).ToList();
        return mine.Count == 1 && theirs.Count == 1 && left.FreeSymbols.Count > 1 && IsConstantOfIntegration(mine[0], left) && IsConstantOfIntegration(theirs[0], right)
            ? left.Substitute(mine[0], theirs[0]) : null;
    }

    private static bool IsConstantOfIntegration(SymbolExpr symbol, Expr value) =>
        symbol.Name is "C" or "c" or "K" or "k" or "C_1" or "c_1" && value.Terms.Contains(symbol);
}
