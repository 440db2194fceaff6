namespace ToolReasoner.Symbolics;

/// <summary>
/// Canonical sums: one number first (if it is not 0), then terms c·rest ordered by rest, no two with the same rest.
/// A number times a sum stays a product on its own, 2·(x + 1), so that a factored form can be shown; among the terms of a longer sum it is
/// multiplied out, so that a − (b + c) is a − b − c and x + 1 − (x + 1) is 0.
/// </summary>
internal static class Sums
{
    // With so many more terms in the first operand than in the others, the others are inserted rather than all sorted.
    private const int Lopsided = 8;

    private static readonly Comparison<Expr> s_byRest = CanonicalOrder.CompareRests;

    /// <summary>Adds.</summary>
    public static Expr Add(IReadOnlyList<Expr> operands)
    {
        if (operands.Count == 1)
        {
            return Scalars.Require(operands[0]);
        }

        for (var i = 0; i < operands.Count; i++)
        {
            if (Scalars.Require(operands[i]).HoldsInfinity)
            {
                return Infinities.Add(operands);
            }
        }

        return AddFinite(operands, out _);
    }

    /// <summary>Adds what holds no infinities at the top; tells whether terms that hold some have cancelled.</summary>
    public static Expr AddFinite(IReadOnlyList<Expr> operands, out bool infinityCancelled)
    {
        infinityCancelled = false;
        var number = Rational.Zero;
        var terms = new List<Expr>(operands.Count);
        Expr? only = null;
        var nonzero = 0;
        SumExpr? largest = null;
        foreach (var operand in operands)
        {
            if (operand is NumberExpr { Value.IsZero: true })
            {
                continue;
            }

            only = operand;
            nonzero++;
            largest = operand is SumExpr sum && sum.Operands.Count > (largest?.Operands.Count ?? 0) ? sum : largest;
        }

        if (nonzero <= 1)
        {
            return only ?? Rational.Zero;
        }

        var skipped = false;
        foreach (var operand in operands)
        {
            if (ReferenceEquals(operand, largest) && !skipped)
            {
                skipped = true;
                continue;
            }

            Gather(operand, terms, ref number);
        }

        if (largest is null)
        {
            terms.Sort(s_byRest);
        }
        else
        {
            terms = Join(largest, terms, ref number);
        }

        return Build(number, terms, ref infinityCancelled);
    }

    /// <summary>A term times a number.</summary>
    public static Expr Scale(Rational number, Expr term)
    {
        if (term is NumberExpr value)
        {
            return number * value.Value;
        }

        var (coefficient, rest) = Split(term);
        return WithCoefficient(number * coefficient, rest);
    }

    /// <summary>A term as a number and the rest; 1 where it has no number. Of a number, itself and 1.</summary>
    public static (Rational Coefficient, Expr Term) Split(Expr term) => term switch
    {
        NumberExpr number => (number.Value, Rational.One),
        ProductExpr { Operands: [NumberExpr number, ..] } product => (number.Value, product.Rest),
        _ => (Rational.One, term),
    };

    private static void Gather(Expr operand, List<Expr> terms, ref Rational number)
    {
        switch (operand)
        {
            case NumberExpr value:
                number += value.Value;
                break;
            case SumExpr sum:
                foreach (var term in sum.Operands)
                {
                    Gather(term, terms, ref number);
                }

                break;
            case ProductExpr { Operands: [NumberExpr factor, SumExpr sum] }:
                foreach (var term in sum.Operands)
                {
                    Gather(Scale(factor.Value, term), terms, ref number);
                }

                break;
            default:
                terms.Add(operand);
                break;
        }
    }

    private static List<Expr> Join(SumExpr largest, List<Expr> others, ref Rational number)
    {
        var first = 0;
        if (largest.Operands[0] is NumberExpr value)
        {
            number += value.Value;
            first = 1;
        }

        var count = largest.Operands.Count;
        var joined = new List<Expr>(count + others.Count);
        if (others.Count * Lopsided > count)
        {
            for (var i = first; i < count; i++)
            {
                joined.Add(largest.Operands[i]);
            }

            joined.AddRange(others);
            joined.Sort(s_byRest);
            return joined;
        }

        others.Sort(s_byRest);
        var from = first;
        foreach (var other in others)
        {
            var (low, high) = (from, count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = CanonicalOrder.CompareRests(largest.Operands[middle], other) < 0 ? (middle + 1, high) : (low, middle);
            }

            for (; from < low; from++)
            {
                joined.Add(largest.Operands[from]);
            }

            joined.Add(other);
        }

        for (; from < count; from++)
        {
            joined.Add(largest.Operands[from]);
        }

        return joined;
    }

    // The terms are in order; equal rests stand side by side.
    private static Expr Build(Rational number, List<Expr> terms, ref bool infinityCancelled)
    {
        var result = new List<Expr>(terms.Count + 1);
        var mixed = false;
        if (!number.IsZero)
        {
            result.Add(number);
        }

        for (var i = 0; i < terms.Count;)
        {
            var term = terms[i];
            var end = i + 1;
            while (end < terms.Count && CanonicalOrder.CompareRests(term, terms[end]) == 0)
            {
                end++;
            }

            if (end > i + 1)
            {
                var (coefficient, rest) = Split(term);
                for (var j = i + 1; j < end; j++)
                {
                    coefficient += Split(terms[j]).Coefficient;
                }

                infinityCancelled |= coefficient.IsZero && rest.HoldsInfinity;
                mixed |= HoldsGaussian(rest);
                term = WithCoefficient(coefficient, rest);
            }

            if (term is not NumberExpr { Value.IsZero: true })
            {
                result.Add(term);
            }

            i = end;
        }

        return result.Count switch
        {
            0 => Rational.Zero,
            1 => result[0],

            // Two of (1 + 2i)·x are (2 + 4i)·x: another rest, which may stand elsewhere.
            _ when mixed => AddFinite(result, out _),
            _ => new SumExpr(result.ToArray()),
        };
    }

    private static Expr WithCoefficient(Rational coefficient, Expr rest)
    {
        if (coefficient.IsZero)
        {
            return Rational.Zero;
        }

        if (coefficient.IsOne)
        {
            return rest;
        }

        return rest is ProductExpr
            ? HoldsGaussian(rest) ? Products.MultiplyFinite([coefficient, rest], out _) : new ProductExpr([coefficient, .. rest.Operands])
            : GaussianRational.TryOf(rest, out var gaussian)
                ? (gaussian * new GaussianRational(coefficient, Rational.Zero)).ToExpr()
                : new ProductExpr([coefficient, rest]);
    }

    // Complex numbers a + bi take in the number in front of a product.
    private static bool HoldsGaussian(Expr rest)
    {
        if (rest is ProductExpr)
        {
            foreach (var factor in rest.Operands)
            {
                if (factor is SumExpr && GaussianRational.TryOf(factor, out _))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
