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
            largest = operand is SumExpr sum && sum.Parts.Length > (largest?.Parts.Length ?? 0) ? sum : largest;
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

        if (largest is not null && terms.Count * Lopsided <= largest.Parts.Length)
        {
            Combine(terms, ref infinityCancelled);
            if (!terms.Exists(HoldsGaussian))
            {
                return Insert(largest, number, terms, ref infinityCancelled);
            }
        }

        if (largest is not null)
        {
            Gather(largest, terms, ref number);
        }

        Combine(terms, ref infinityCancelled);
        return Assemble(number, terms);
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
                foreach (var term in sum.Parts)
                {
                    Gather(term, terms, ref number);
                }

                break;
            case ProductExpr { Operands: [NumberExpr factor, SumExpr sum] }:
                foreach (var term in sum.Parts)
                {
                    Gather(Scale(factor.Value, term), terms, ref number);
                }

                break;
            default:
                terms.Add(operand);
                break;
        }
    }

    // Sorts, and makes one term of those with equal rests.
    private static void Combine(List<Expr> terms, ref bool infinityCancelled)
    {
        bool mixed;
        do
        {
            terms.Sort(s_byRest);
            mixed = false;
            var kept = 0;
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
                    term = WithCoefficient(coefficient, rest);

                    // Two of (1 + 2i)·x are (2 + 4i)·x: another rest, which may stand elsewhere.
                    mixed |= HoldsGaussian(rest);
                }

                if (term is not NumberExpr)
                {
                    terms[kept++] = term;
                }

                i = end;
            }

            terms.RemoveRange(kept, terms.Count - kept);
        }
        while (mixed);
    }

    // Puts a few terms, in order and with different rests, into a long sum.
    private static Expr Insert(SumExpr largest, Rational number, List<Expr> others, ref bool infinityCancelled)
    {
        var parts = largest.Parts;
        var from = 0;
        if (parts[0] is NumberExpr value)
        {
            number += value.Value;
            from = 1;
        }

        var result = new List<Expr>(parts.Length + others.Count);
        foreach (var other in others)
        {
            var (low, high) = (from, parts.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = CanonicalOrder.CompareRests(parts[middle], other) < 0 ? (middle + 1, high) : (low, middle);
            }

            result.AddRange(parts.AsSpan(from, low - from));
            from = low;
            if (low < parts.Length && CanonicalOrder.CompareRests(parts[low], other) == 0)
            {
                var (coefficient, rest) = Split(parts[low]);
                coefficient += Split(other).Coefficient;
                infinityCancelled |= coefficient.IsZero && rest.HoldsInfinity;
                from++;
                if (!coefficient.IsZero)
                {
                    result.Add(WithCoefficient(coefficient, rest));
                }
            }
            else
            {
                result.Add(other);
            }
        }

        result.AddRange(parts.AsSpan(from));
        return Assemble(number, result);
    }

    private static Expr Assemble(Rational number, List<Expr> terms)
    {
        if (terms.Count == 0)
        {
            return number;
        }

        if (number.IsZero)
        {
            return terms.Count == 1 ? terms[0] : new SumExpr(terms.ToArray());
        }

        var parts = new Expr[terms.Count + 1];
        parts[0] = number;
        terms.CopyTo(parts, 1);
        return new SumExpr(parts);
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
            ? HoldsGaussian(rest) ? Products.MultiplyFinite([coefficient, rest], out _) : new ProductExpr([coefficient, .. rest.Parts])
            : GaussianRational.TryOf(rest, out var gaussian)
                ? (gaussian * new GaussianRational(coefficient, Rational.Zero)).ToExpr()
                : new ProductExpr([coefficient, rest]);
    }

    // Complex numbers a + bi take in the number in front of a product.
    private static bool HoldsGaussian(Expr rest)
    {
        if (rest is ProductExpr)
        {
            foreach (var factor in rest.Parts)
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
