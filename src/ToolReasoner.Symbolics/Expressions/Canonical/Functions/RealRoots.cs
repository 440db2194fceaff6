namespace ToolReasoner.Symbolics;

/// <summary>
/// The n-th root as schools write it: of a negative number and odd n the negative real one, ∛(−8) = −2. With even n, and of what is not
/// negative, it is the principal power x^(1/n); so √(−4) is 2i, and who wants real numbers sees that it is none.
/// </summary>
internal static class RealRoots
{
    /// <summary>The root.</summary>
    public static Expr? Root(Expr x, Expr degree)
    {
        if (degree is not NumberExpr { Value: { IsInteger: true } n })
        {
            return null;
        }

        if (n.IsZero)
        {
            return Expr.Undefined;
        }

        if (n.Sign < 0)
        {
            return Powers.Pow(Expr.Apply(Function.Root, x, -n), -1);
        }

        if (n.Numerator.IsEven || n.IsOne || x.IsSurely(Possible.NotNegative))
        {
            return Powers.Pow(x, n.Reciprocal());
        }

        if (Infinities.IsDirected(x, out _))
        {
            return x;
        }

        return Signs.IsNegative(x) || x.IsSurely(Possible.Negative)
            ? -Expr.Apply(Function.Root, Signs.Negate(x), degree)
            : x is ProductExpr ? WithoutPositive(x, n) : null;
    }

    // Real factors that are not negative come out.
    private static Expr? WithoutPositive(Expr product, Rational degree)
    {
        var (taken, left) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in product.Operands)
        {
            var positive = factor.IsSurely(Possible.Positive);
            (positive ? taken : left).Add(positive ? Powers.Pow(factor, degree.Reciprocal()) : factor);
        }

        return taken.Count == 0 ? null : Products.Multiply([.. taken, Expr.Apply(Function.Root, Products.Multiply(left), degree)]);
    }
}
