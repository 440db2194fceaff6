using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>Every (a, b) with 0 ≤ a ≤ b and a² + b² = n, ascending; none if n is no such sum.</summary>
    public static IReadOnlyList<(BigInteger A, BigInteger B)> SumsOfTwoSquares(BigInteger n, Budget? budget = null) =>
        n.Sign < 0 ? [] : SquareSums.Two(n, Budget.OrDefault(budget));

    /// <summary>Whether n is a² + b² (either may be 0).</summary>
    public static bool IsSumOfTwoSquares(BigInteger n, Budget? budget = null) =>
        n.IsZero || (n.Sign > 0 && Factorize(n, budget).All(f => f.Prime % 4 != 3 || f.Exponent % 2 == 0));

    /// <summary>Whether n is a² + b² + c² (some may be 0).</summary>
    public static bool IsSumOfThreeSquares(BigInteger n) =>
        n.IsZero || (n.Sign > 0 && (int)((n >> ((int)BigInteger.TrailingZeroCount(n) / 2 * 2)) % 8) != 7);

    /// <summary>One (a, b, c) with a² + b² + c² = n, or null if there is none.</summary>
    public static (BigInteger A, BigInteger B, BigInteger C)? SumOfThreeSquares(BigInteger n, Budget? budget = null) =>
        n.Sign < 0 ? null : SquareSums.Three(n, Budget.OrDefault(budget));

    /// <summary>One (a, b, c, d) with a² + b² + c² + d² = n.</summary>
    public static (BigInteger A, BigInteger B, BigInteger C, BigInteger D) SumOfFourSquares(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return SquareSums.Four(n, Budget.OrDefault(budget));
    }

    /// <summary>r_k(n): in how many ways n is a sum of k squares, order and signs counted.</summary>
    public static BigInteger SumOfSquaresCount(BigInteger n, int k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        budget = Budget.OrDefault(budget);
        if (n.Sign <= 0)
        {
            return n.IsZero ? 1 : 0;
        }

        switch (k)
        {
            case 1:
                return IsSquare(n) ? 2 : 0;
            case 2:
                return Factorize(n, budget).Aggregate(
                    new BigInteger(4),
                    (product, f) => f.Prime % 4 == 1 ? product * (f.Exponent + 1) : f.Prime % 4 == 3 && f.Exponent % 2 != 0 ? 0 : product);
            case 4:
                // Jacobi: 8 times the sum of the divisors that 4 does not divide.
                var twos = (int)BigInteger.TrailingZeroCount(n);
                return 8 * DivisorSum(n >> twos, 1, budget) * (twos > 0 ? 3 : 1);
            case 3:
                var sum = BigInteger.Zero;
                for (var x = FloorRoots.Sqrt(n); x.Sign >= 0; x--)
                {
                    budget.Spend(10);
                    sum += (x.IsZero ? 1 : 2) * SumOfSquaresCount(n - (x * x), 2, budget);
                }

                return sum;
            default:
                return ThetaPower(n, k, budget);
        }
    }

    /// <summary>The coefficient of q^n in (Σ q^(x²))^k.</summary>
    private static BigInteger ThetaPower(BigInteger n, int k, Budget budget)
    {
        if (n > 1_000_000)
        {
            throw new GaveUpException($"the number of ways to write {n} as a sum of {k} squares is out of reach; up to 4 squares, or numbers up to 1,000,000, work");
        }

        // Logarithmic derivative of θ^k: n·c(n) = Σ over x ≥ 1 of 2·(k·x² - (n - x²))·c(n - x²).
        var size = (int)n;
        var counts = new BigInteger[size + 1];
        counts[0] = BigInteger.One;
        for (var i = 1; i <= size; i++)
        {
            var sum = BigInteger.Zero;
            for (var x = 1L; x * x <= i; x++)
            {
                budget.Spend();
                sum += ((k + 1) * x * x - i) * counts[i - (x * x)];
            }

            counts[i] = 2 * sum / i;
        }

        return counts[size];
    }
}
