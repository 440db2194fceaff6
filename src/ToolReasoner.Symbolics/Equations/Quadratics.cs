namespace ToolReasoner.Symbolics;

/// <summary>Quadratic equations with constant coefficients of any kind.</summary>
internal static class Quadratics
{
    /// <summary>The different roots of a·x² + b·x + c, ascending where real; null where a sign is not decided.</summary>
    /// <param name="a">Not 0.</param>
    /// <param name="b">A constant.</param>
    /// <param name="c">A constant.</param>
    /// <param name="isReal">Whether only real roots are wanted; then the coefficients are real.</param>
    /// <param name="budget">Pays.</param>
    public static IReadOnlyList<Expr>? Roots(Expr a, Expr b, Expr c, bool isReal, Budget budget)
    {
        var discriminant = Tidy((b * b) - (4 * a * c), budget);
        if (ZeroTest.Decide(discriminant, budget) is var zero && zero.Truth != Truth.False)
        {
            return zero.Truth == Truth.True ? [Tidy(-b / (2 * a), budget)] : null;
        }

        if (isReal && Order.Sign(discriminant, budget) is var sign and not > 0)
        {
            return sign < 0 ? [] : null;
        }

        var root = SquareRoot(discriminant, budget);
        var (minus, plus) = (Tidy((-b - root) / (2 * a), budget), Tidy((-b + root) / (2 * a), budget));
        return isReal && Order.Sign(a, budget) < 0 ? [plus, minus] : [minus, plus];
    }

    /// <summary>The principal square root, denested where that makes it shorter, and of Gaussian numbers by their parts.</summary>
    public static Expr SquareRoot(Expr value, Budget budget)
    {
        var root = Expr.Sqrt(value);
        if (value is NumberExpr || !Contains(value, part => part is PowerExpr or ConstantExpr { Constant: Constant.I }))
        {
            return root;
        }

        var simple = root.Denest(budget);
        if (Contains(simple, part => part is ConstantExpr { Constant: Constant.I }))
        {
            simple = simple.ToCartesian(budget).Denest(budget);
        }

        return simple.Size <= root.Size + 8 ? simple : root;
    }

    /// <summary>Multiplied out, and without radicals below.</summary>
    public static Expr Tidy(Expr value, Budget budget)
    {
        var expanded = value.Expand(budget);
        if (!Contains(expanded, part => part is PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } }))
        {
            return expanded;
        }

        var together = value.Together(budget).Expand(budget);
        return together.Size <= expanded.Size ? together : expanded;
    }

    private static bool Contains(Expr value, Func<Expr, bool> test) => test(value) || value.Operands.Any(part => Contains(part, test));
}
