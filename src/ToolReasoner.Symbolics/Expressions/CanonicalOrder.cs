namespace ToolReasoner.Symbolics;

/// <summary>
/// The total order in which terms and factors stand, the same in every process. Numbers come first; products compare by their last
/// factors first, powers by base and then exponent, sums by their last terms first, each against anything else as if that were a product, a
/// power or a sum of one. So x &lt; x² &lt; x·y &lt; y. (After Cohen, Computer Algebra and Symbolic Computation: Mathematical Methods, 2003, section 3.1.)
/// </summary>
internal static class CanonicalOrder
{
    /// <summary>Below 0, 0 or above 0; 0 only for equal trees.</summary>
    public static int Compare(Expr left, Expr right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        if (left is NumberExpr number)
        {
            return right is NumberExpr other ? number.Value.CompareTo(other.Value) : -1;
        }

        if (right is NumberExpr)
        {
            return 1;
        }

        if (left is SymbolExpr leftSymbol && right is SymbolExpr rightSymbol)
        {
            return string.CompareOrdinal(leftSymbol.Name, rightSymbol.Name);
        }

        // With equal parts out of the way first, the search goes down one path only.
        if (left.Equals(right))
        {
            return 0;
        }

        Nesting.Check();
        if (left is ProductExpr || right is ProductExpr)
        {
            return CompareLists(left, left is ProductExpr, 0, right, right is ProductExpr, 0);
        }

        if (left is PowerExpr || right is PowerExpr)
        {
            var (leftBase, leftExponent) = Powers.Split(left);
            var (rightBase, rightExponent) = Powers.Split(right);
            var order = Compare(leftBase, rightBase);
            return order != 0 ? order : Compare(leftExponent, rightExponent);
        }

        if (left is SumExpr || right is SumExpr)
        {
            return CompareLists(left, left is SumExpr, 0, right, right is SumExpr, 0);
        }

        return CompareAtoms(left, right);
    }

    /// <summary>Compares two terms as if neither had a number in front.</summary>
    public static int CompareRests(Expr left, Expr right)
    {
        var (leftSkip, rightSkip) = (Skip(left), Skip(right));
        return leftSkip == 0 && rightSkip == 0
            ? Compare(left, right)
            : CompareLists(left, left is ProductExpr, leftSkip, right, right is ProductExpr, rightSkip);

        static int Skip(Expr term) => term is ProductExpr && term.Parts[0] is NumberExpr ? 1 : 0;
    }

    // From the last operands down to those at leftFirst and rightFirst; what is no list is a list of one.
    private static int CompareLists(Expr left, bool leftIsList, int leftFirst, Expr right, bool rightIsList, int rightFirst)
    {
        var i = leftIsList ? left.Parts.Length : 1;
        var j = rightIsList ? right.Parts.Length : 1;
        while (i > leftFirst && j > rightFirst)
        {
            i--;
            j--;
            var order = Compare(leftIsList ? left.Parts[i] : left, rightIsList ? right.Parts[j] : right);
            if (order != 0)
            {
                return order;
            }
        }

        return (i - leftFirst).CompareTo(j - rightFirst);
    }

    private static int CompareAtoms(Expr left, Expr right)
    {
        var order = Rank(left).CompareTo(Rank(right));
        if (order != 0)
        {
            return order;
        }

        order = (left, right) switch
        {
            (FunctionExpr a, FunctionExpr b) => CompareFunctions(a.Function, b.Function),
            (RootOfExpr a, RootOfExpr b) => CompareRoots(a, b),
            _ => Kind(left).CompareTo(Kind(right)),
        };
        if (order != 0)
        {
            return order;
        }

        order = left.Parts.Length.CompareTo(right.Parts.Length);
        for (var i = 0; i < left.Parts.Length && order == 0; i++)
        {
            order = Compare(left.Parts[i], right.Parts[i]);
        }

        return order;
    }

    private static int CompareFunctions(Function left, Function right)
    {
        var order = string.CompareOrdinal(left.Name, right.Name);
        return order != 0 ? order : left.IsKnown.CompareTo(right.IsKnown);
    }

    private static int CompareRoots(RootOfExpr left, RootOfExpr right)
    {
        var order = left.Coefficients.Length.CompareTo(right.Coefficients.Length);
        for (var i = 0; i < left.Coefficients.Length && order == 0; i++)
        {
            order = left.Coefficients[i].CompareTo(right.Coefficients[i]);
        }

        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }

    private static int Rank(Expr atom) => atom switch
    {
        ConstantExpr => 1,
        RootOfExpr => 2,
        SymbolExpr => 3,
        FunctionExpr => 4,
        PiecewiseExpr => 5,
        DerivativeExpr => 6,
        IntegralExpr => 7,
        LimitExpr => 8,
        BigOperatorExpr => 9,
        SequenceExpr => 10,
        MatrixExpr => 11,
        NamedSetExpr => 12,
        IntervalExpr => 13,
        SetOperationExpr => 14,
        RelationExpr => 15,
        LogicExpr => 16,
        _ => throw new InvalidOperationException($"{atom.GetType().Name} has no place in the order"),
    };

    // What tells two atoms of one type apart beside their operands.
    private static int Kind(Expr atom) => atom switch
    {
        ConstantExpr constant => (int)constant.Constant,
        BigOperatorExpr big => (int)big.Operator,
        LimitExpr limit => (int)limit.Approach,
        SequenceExpr sequence => (int)sequence.Kind,
        MatrixExpr matrix => matrix.Columns,
        NamedSetExpr named => (int)named.Set,
        IntervalExpr interval => (interval.HoldsLower ? 1 : 0) + (interval.HoldsUpper ? 2 : 0),
        SetOperationExpr operation => (int)operation.Operation,
        RelationExpr relation => (int)relation.Kind,
        LogicExpr logic => (int)logic.Kind,
        _ => 0,
    };
}
