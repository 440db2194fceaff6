namespace ToolReasoner.Symbolics;

/// <summary>The subresultant remainder sequence (Collins 1967; Brown, Traub 1971; Cohen, algorithms 3.3.1 and 3.3.7) in one variable over polynomials in the others.</summary>
internal static class Subresultants
{
    internal static MultivariatePolynomial Resultant(MultivariatePolynomial left, MultivariatePolynomial right, int variable, Budget budget)
    {
        if (left.IsZero || right.IsZero)
        {
            return MultivariatePolynomial.Zero;
        }

        var (f, g) = (left.CoefficientsIn(variable).ToArray(), right.CoefficientsIn(variable).ToArray());
        var isNegative = false;
        if (f.Length < g.Length)
        {
            isNegative = f.Length % 2 == 0 && g.Length % 2 == 0;
            (f, g) = (g, f);
        }

        var (last, height) = Run(f, g, budget, (a, b) => isNegative ^= a.Length % 2 == 0 && b.Length % 2 == 0);
        if (last.Constant is null)
        {
            return MultivariatePolynomial.Zero;
        }

        // h^(1 - d)·lc^d for the last but one degree d.
        var power = last.Constant.Pow(last.Degree, budget);
        var resultant = last.Degree == 0 ? MultivariatePolynomial.One : power.DivideExact(height.Pow(last.Degree - 1, budget), budget);
        return isNegative ? -resultant : resultant;
    }

    /// <summary>The last member that is not 0: up to a factor without the variable, the greatest common divisor.</summary>
    internal static MultivariatePolynomial[] Last(MultivariatePolynomial[] f, MultivariatePolynomial[] g, Budget budget)
    {
        var (a, b) = f.Length >= g.Length ? (f, g) : (g, f);
        var (end, _) = Run(a, b, budget, (_, _) => { });
        return end.Constant is null ? end.Member : [MultivariatePolynomial.One];
    }

    // Runs to a constant, with the degree of the member before it, or to 0, with that member.
    private static ((MultivariatePolynomial? Constant, int Degree, MultivariatePolynomial[] Member) Last, MultivariatePolynomial Height) Run(
        MultivariatePolynomial[] a, MultivariatePolynomial[] b, Budget budget, Action<MultivariatePolynomial[], MultivariatePolynomial[]> atStep)
    {
        var (lead, height) = (MultivariatePolynomial.One, MultivariatePolynomial.One);
        while (b.Length > 1)
        {
            var drop = a.Length - b.Length;
            atStep(a, b);
            var remainder = PseudoRemainder(a, b, budget);
            if (remainder.Length == 0)
            {
                return ((null, 0, b), height);
            }

            var divisor = lead.Multiply(height.Pow(drop, budget), budget);
            (a, b) = (b, Array.ConvertAll(remainder, c => c.DivideExact(divisor, budget)));
            lead = a[^1];
            height = drop == 0 ? height : lead.Pow(drop, budget).DivideExact(height.Pow(drop - 1, budget), budget);
        }

        return ((b[0], a.Length - 1, b), height);
    }

    /// <summary>lc(g)^(deg f - deg g + 1)·f modulo g.</summary>
    private static MultivariatePolynomial[] PseudoRemainder(MultivariatePolynomial[] f, MultivariatePolynomial[] g, Budget budget)
    {
        var (rest, lead) = ((MultivariatePolynomial[])f.Clone(), g[^1]);
        for (var i = f.Length - g.Length; i >= 0; i--)
        {
            var top = rest[i + g.Length - 1];
            for (var j = 0; j < i + g.Length - 1; j++)
            {
                budget.Spend();
                var scaled = rest[j].Multiply(lead, budget);
                rest[j] = j < i || top.IsZero ? scaled : scaled - top.Multiply(g[j - i], budget);
            }
        }

        var length = g.Length - 1;
        while (length > 0 && rest[length - 1].IsZero)
        {
            length--;
        }

        return rest[..length];
    }
}
