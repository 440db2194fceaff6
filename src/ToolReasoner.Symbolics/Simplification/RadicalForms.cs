namespace ToolReasoner.Symbolics;

/// <summary>Products of roots as roots of products.</summary>
internal static class RadicalForms
{
    /// <summary>√a·√b as √(ab) in every product, where neither is a number. Equal where a and b are positive.</summary>
    public static Expr Merge(Expr value) => value.Transform(part => part is ProductExpr ? MergeIn(part) : part);

    private static Expr MergeIn(Expr product)
    {
        var (roots, others) = (new Dictionary<Rational, List<Expr>>(), new List<Expr>());
        foreach (var factor in product.Operands)
        {
            if (factor is PowerExpr { Base: not NumberExpr, Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power)
            {
                var size = Rational.Abs(exponent);
                if (!roots.TryGetValue(size, out var inside))
                {
                    roots[size] = inside = [];
                }

                inside.Add(exponent.Sign > 0 ? power.Base : Expr.Pow(power.Base, -1));
            }
            else
            {
                others.Add(factor);
            }
        }

        return roots.Count == 0 || roots.Values.All(inside => inside.Count < 2) ? product : Expr.Multiply([.. others, .. roots.Select(root => Expr.Pow(Expr.Multiply(root.Value), root.Key))]);
    }
}
