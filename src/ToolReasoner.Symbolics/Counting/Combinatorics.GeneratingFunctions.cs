using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Generating functions: polynomials are lists of coefficients, the constant one first.</content>
public static partial class Combinatorics
{
    /// <summary>The coefficients of a product of polynomials.</summary>
    /// <param name="factors">Coefficients of each, the constant one first.</param>
    public static BigInteger[] PolynomialProduct(params IReadOnlyList<BigInteger>[] factors) => PolynomialProduct(factors, budget: null);

    /// <summary>The coefficients of a product of polynomials.</summary>
    /// <param name="factors">Coefficients of each, the constant one first.</param>
    /// <param name="length">Coefficients wanted, from the constant one up; null for all.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger[] PolynomialProduct(IEnumerable<IReadOnlyList<BigInteger>> factors, int? length = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(factors);
        budget = Budget.OrDefault(budget);
        var waiting = new Queue<BigInteger[]>(factors.Select(factor => factor.ToArray()));
        waiting.Enqueue([BigInteger.One]);
        while (waiting.Count > 1)
        {
            waiting.Enqueue(Coefficients.Multiply(waiting.Dequeue(), waiting.Dequeue(), length ?? int.MaxValue, budget));
        }

        return waiting.Dequeue();
    }

    /// <summary>The coefficients of a power of a polynomial.</summary>
    /// <param name="polynomial">Coefficients, the constant one first.</param>
    /// <param name="exponent">0 or more.</param>
    /// <param name="length">Coefficients wanted, from the constant one up; null for all.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger[] PolynomialPower(IReadOnlyList<BigInteger> polynomial, int exponent, int? length = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(polynomial);
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        budget = Budget.OrDefault(budget);
        if (Math.Min(length ?? long.MaxValue, polynomial.Count * (long)exponent) > budget.StepsLeft)
        {
            throw new GaveUpException($"a power of a polynomial with about {polynomial.Count * (long)exponent} coefficients is too long");
        }

        var (square, result) = (polynomial.ToArray(), new[] { BigInteger.One });
        for (var left = exponent; left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                result = Coefficients.Multiply(result, square, length ?? int.MaxValue, budget);
            }

            square = left > 1 ? Coefficients.Multiply(square, square, length ?? int.MaxValue, budget) : square;
        }

        return result;
    }

    /// <summary>The first coefficients of the power series of numerator/denominator.</summary>
    /// <param name="numerator">Coefficients, the constant one first.</param>
    /// <param name="denominator">Coefficients, the constant one first and not 0.</param>
    /// <param name="count">Coefficients wanted; 0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="DivideByZeroException">The denominator's constant coefficient is 0.</exception>
    public static Rational[] SeriesCoefficients(
        IReadOnlyList<BigInteger> numerator, IReadOnlyList<BigInteger> denominator, int count, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        budget = Budget.OrDefault(budget);
        if (denominator.Count == 0 || denominator[0].IsZero)
        {
            throw new DivideByZeroException("a denominator of a power series needs a constant coefficient that is not 0");
        }

        budget.Spend(count);
        var series = new Rational[count];
        for (var i = 0; i < count; i++)
        {
            var sum = i < numerator.Count ? (Rational)numerator[i] : Rational.Zero;
            for (var j = 1; j < denominator.Count && j <= i; j++)
            {
                budget.Spend(2 + CountSizes.Steps(series[i - j].Numerator));
                sum -= denominator[j] * series[i - j];
            }

            series[i] = sum / denominator[0];
        }

        return series;
    }

    /// <summary>The coefficient of x^n in the power series of numerator/denominator; n may be large.</summary>
    /// <param name="numerator">Coefficients, the constant one first.</param>
    /// <param name="denominator">Coefficients, the constant one first and not 0.</param>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="DivideByZeroException">The denominator's constant coefficient is 0.</exception>
    public static Rational SeriesCoefficient(
        IReadOnlyList<BigInteger> numerator, IReadOnlyList<BigInteger> denominator, BigInteger n, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return RationalSeries.Coefficient(numerator.ToArray(), denominator.ToArray(), n, Budget.OrDefault(budget));
    }
}
