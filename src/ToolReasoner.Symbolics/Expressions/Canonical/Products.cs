namespace ToolReasoner.Symbolics;

/// <summary>
/// Canonical products: one number first (if it is not 1), then powers in order, no two with the same base. Radicals of numbers are put
/// together (√2·√3 is √6), complex numbers a + bi are multiplied out, and nothing is multiplied into a sum.
/// </summary>
internal static class Products
{
    /// <summary>Multiplies.</summary>
    public static Expr Multiply(IReadOnlyList<Expr> operands)
    {
        if (operands.Count == 1)
        {
            return Scalars.Require(operands[0]);
        }

        for (var i = 0; i < operands.Count; i++)
        {
            if (Scalars.Require(operands[i]).HoldsInfinity)
            {
                return Infinities.Multiply(operands);
            }
        }

        return (operands.Count == 2 ? Quick(operands[0], operands[1]) : null) ?? MultiplyFinite(operands, out _);
    }

    /// <summary>Multiplies what holds no infinities at the top; tells whether powers of something that holds some have cancelled.</summary>
    public static Expr MultiplyFinite(IReadOnlyList<Expr> operands, out bool infinityCancelled)
    {
        var builder = new ProductBuilder();
        for (var i = 0; i < operands.Count; i++)
        {
            builder.Add(operands[i]);
        }

        var result = builder.Build();
        infinityCancelled = builder.InfinityCancelled;
        return result;
    }

    /// <summary>Multiplies a factor into the terms of a sum.</summary>
    public static Expr MultiplyOut(Expr factor, Expr sum)
    {
        if (sum is not SumExpr)
        {
            return Multiply([factor, sum]);
        }

        var terms = new Expr[sum.Operands.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = Multiply([factor, sum.Operands[i]]);
        }

        return Sums.Add(terms);
    }

    /// <summary>Puts together what is known to be canonical: a number and factors, no two of which combine.</summary>
    /// <param name="coefficient">Any.</param>
    /// <param name="factors">In any order; is sorted.</param>
    public static Expr Assemble(Rational coefficient, List<Expr> factors)
    {
        if (coefficient.IsZero || factors.Count == 0)
        {
            return coefficient;
        }

        factors.Sort(CanonicalOrder.Compare);
        if (!coefficient.IsOne)
        {
            factors.Insert(0, coefficient);
        }

        return factors.Count == 1 ? factors[0] : new ProductExpr(factors.ToArray());
    }

    // The cases that make up most of the work, without a builder.
    private static Expr? Quick(Expr left, Expr right)
    {
        if (right is NumberExpr)
        {
            (left, right) = (right, left);
        }

        if (left is not NumberExpr number)
        {
            return null;
        }

        return right switch
        {
            _ when number.Value.IsZero => number,
            _ when number.Value.IsOne => right,
            NumberExpr other => number.Value * other.Value,
            _ => Sums.Scale(number.Value, right),
        };
    }
}
