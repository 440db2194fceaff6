namespace ToolReasoner.Symbolics;

/// <content>Decomposition as f(x) = g(h(x)) (Kozen, Landau: Polynomial decomposition algorithms, 1989).</content>
public sealed partial class RationalPolynomial
{
    /// <summary>Indecomposable polynomials whose composition, the first outermost, this is; itself alone where it does not decompose.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public IReadOnlyList<RationalPolynomial> Decompose(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var parts = new List<RationalPolynomial>();
        var outer = this;
        while (outer.SplitInnermost(budget) is var (left, inner))
        {
            parts.Add(inner);
            outer = left;
        }

        parts.Add(outer);
        parts.Reverse();
        return parts;
    }

    private (RationalPolynomial Outer, RationalPolynomial Inner)? SplitInnermost(Budget budget)
    {
        for (var degree = 2; 2 * degree <= Degree; degree++)
        {
            if (Degree % degree == 0)
            {
                var inner = InnerCandidate(degree, budget);
                if (OuterFor(inner, budget) is { } outer)
                {
                    return (outer, inner);
                }
            }
        }

        return null;
    }

    // The monic polynomial without constant term whose power agrees with this in the highest coefficients: a root of a power series.
    private RationalPolynomial InnerCandidate(int degree, Budget budget)
    {
        var (monic, exponent) = (Monic(), new Rational(degree, Degree));
        var series = new Rational[degree];
        series[0] = Rational.One;
        for (var n = 1; n < degree; n++)
        {
            // From y' f = e f' y for y = f^e.
            budget.Spend(4 * n);
            var sum = Rational.Zero;
            for (var k = 1; k <= n; k++)
            {
                sum += ((exponent * k) - (n - k)) * monic[Degree - k] * series[n - k];
            }

            series[n] = sum / n;
        }

        return new RationalPolynomial([Rational.Zero, .. series.Reverse()]);
    }

    private RationalPolynomial? OuterFor(RationalPolynomial inner, Budget budget)
    {
        var digits = new List<Rational>();
        for (var rest = this; !rest.IsZero;)
        {
            var (quotient, digit) = rest.Divide(inner, budget);
            if (digit.Degree > 0)
            {
                return null;
            }

            digits.Add(digit[0]);
            rest = quotient;
        }

        return new RationalPolynomial([.. digits]);
    }
}
