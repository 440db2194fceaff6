using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The power series of a quotient of two integer polynomials.</summary>
internal static class RationalSeries
{
    /// <summary>The coefficient of x^n in numerator/denominator.</summary>
    /// <exception cref="DivideByZeroException">The denominator's constant coefficient is 0.</exception>
    public static Rational Coefficient(ReadOnlySpan<BigInteger> numerator, ReadOnlySpan<BigInteger> denominator, BigInteger n, Budget budget)
    {
        var head = denominator.IsEmpty ? BigInteger.Zero : denominator[0];
        if (head.IsZero)
        {
            throw new DivideByZeroException("a denominator of a power series needs a constant coefficient that is not 0");
        }

        denominator = Coefficients.Trim(denominator);
        var degree = denominator.Length - 1;
        if (degree == 0)
        {
            return n < numerator.Length ? new Rational(numerator[(int)n], head) : Rational.Zero;
        }

        // With x = head·y the head of the denominator becomes 1 after division: q_i·head^i / head = q_i·head^(i-1).
        // The coefficients of the series in y are then whole apart from one division by head.
        var (recurrence, tops) = (new BigInteger[degree], new BigInteger[numerator.Length]);
        var power = BigInteger.One;
        for (var i = 0; i < Math.Max(degree, numerator.Length); i++)
        {
            if (i < degree)
            {
                recurrence[i] = -denominator[i + 1] * power;
            }

            if (i < numerator.Length)
            {
                tops[i] = numerator[i] * power;
            }

            power *= head.IsOne ? BigInteger.One : head;
        }

        // From here on the terms follow the recurrence: after the numerator's last coefficient.
        var skip = Math.Max(0, numerator.Length - degree);
        var first = Expand(tops, recurrence, (int)BigInteger.Min(n + 1, skip + degree), budget);
        var value = n < first.Length ? first[(int)n] : LinearRecurrence.Term(recurrence, first.AsSpan(skip), n - skip, budget);
        return new Rational(value, head.IsOne ? head : budget.Pow(head, n + 1));
    }

    /// <summary>The first coefficients of numerator/(1 - r₁x - r₂x² - …).</summary>
    public static BigInteger[] Expand(ReadOnlySpan<BigInteger> numerator, ReadOnlySpan<BigInteger> recurrence, int count, Budget budget)
    {
        var series = new BigInteger[count];
        for (var i = 0; i < count; i++)
        {
            var sum = i < numerator.Length ? numerator[i] : BigInteger.Zero;
            for (var j = 0; j < recurrence.Length && j < i; j++)
            {
                if (!recurrence[j].IsZero)
                {
                    budget.Spend(1 + CountSizes.Steps(series[i - 1 - j]));
                    sum += recurrence[j] * series[i - 1 - j];
                }
            }

            series[i] = sum;
        }

        return series;
    }
}
