using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// One partition number by Rademacher's series in balls: certified, because the rest of the series is bounded and the ball that comes out
/// holds a single integer (Johansson, Efficient implementation of the Hardy-Ramanujan-Rademacher formula, LMS J. Comput. Math. 15, 2012).
/// </summary>
internal static class HardyRamanujanRademacher
{
    /// <summary>p(n).</summary>
    /// <param name="n">2 or more.</param>
    /// <param name="budget">Spent in proportion to n.</param>
    public static BigInteger PartitionCount(int n, Budget budget)
    {
        var bits = Math.PI * Math.Sqrt(2.0 * n / 3.0) / Math.Log(2);
        budget.NeedBits(bits);
        var terms = Terms(n);
        if ((long)terms * terms / 8 > budget.StepsLeft)
        {
            throw new GaveUpException($"the number of partitions of {n} needs more steps than the budget has");
        }

        for (var guard = 40; ; guard *= 2)
        {
            var sum = Sum(n, terms, bits, guard, budget);
            if (sum.Widen(Ball.Of(BigFloat.Of(0.0), Rest(n, terms)).Radius).TryGetInteger(out var result))
            {
                return result;
            }
        }
    }

    // p(n) = 4/(24n-1) · Σ over k of U(C/k) · Σ over l of ± cos(π(6l+1)/(6k)), with U(x) = cosh x - sinh x / x and C = π√(24n-1)/6;
    // l from 0 to 2k-1 with (3l²+l)/2 ≡ -n mod k (Selberg's form of the sums over
    // roots of unity).
    private static Ball Sum(int n, int terms, double bits, int guard, Budget budget)
    {
        var full = (int)bits + guard + 32;
        var argument = Ball.Divide(Ball.Multiply(Ball.Pi(full), Ball.SquareRoot(Ball.Of((24L * n) - 1), full), full), Ball.Of(6), full);
        var sum = Ball.Zero;
        for (var k = 1; k <= terms; k++)
        {
            // Terms become small quickly, and with them the digits that count.
            var precision = (int)(bits / k) + guard + 32;
            budget.Spend(16 + (precision / 4));
            var roots = Roots(n, k, precision, budget);
            if (!roots.IsZero)
            {
                sum = Ball.Add(sum, Ball.Multiply(roots, Growth(Ball.Divide(argument, Ball.Of(k), precision), precision), precision), full);
            }
        }

        return Ball.Divide(Ball.Multiply(sum, 4, full), Ball.Of((24L * n) - 1), full);
    }

    private static Ball Roots(int n, int k, int precision, Budget budget)
    {
        budget.Spend(1 + (k / 8));
        var (sum, wanted, residue, step) = (Ball.Zero, (k - (n % k)) % k, 0, 2 % k);

        // (3l²+l)/2 mod k grows by 3l+2 from l to l+1.
        for (var l = 0; l < 2 * k; l++)
        {
            if (residue == wanted)
            {
                var cosine = Ball.SinCosPi(Ball.Of(new Rational((6L * l) + 1, 6L * k), precision), precision).Cosine;
                sum = Ball.Add(sum, (l & 1) == 0 ? cosine : -cosine, precision);
            }

            residue += step;
            residue -= residue >= k ? k : 0;
            step = k > 3 ? step + 3 : (step + 3) % k;
            step -= step >= k ? k : 0;
        }

        return sum;
    }

    private static Ball Growth(Ball x, int precision)
    {
        var rising = Ball.Exp(x, precision);
        var falling = Ball.Reciprocal(rising, precision);
        var (twiceCosine, twiceSine) = (Ball.Add(rising, falling, precision), Ball.Subtract(rising, falling, precision));
        return Ball.Subtract(twiceCosine, Ball.Divide(twiceSine, x, precision), precision).Scale(-1);
    }

    // As many terms as make the rest less than a quarter.
    private static int Terms(int n)
    {
        var terms = 8;
        while (Rest(n, terms) > 0.25)
        {
            terms += 1 + (terms / 16);
        }

        return terms;
    }

    // Rademacher's bound, as Johansson states it, for n ≥ 2; rounded up far beyond what doubles can lose.
    private static double Rest(int n, int terms)
    {
        var tail = 44 * Math.PI * Math.PI / (225 * Math.Sqrt(3)) / Math.Sqrt(terms);
        var next = Math.PI * Math.Sqrt(2) / 75 * Math.Sqrt(terms / (n - 1.0)) * Math.Sinh(Math.PI / terms * Math.Sqrt(2.0 * n / 3.0));
        return (tail + next) * 1.0001;
    }
}
