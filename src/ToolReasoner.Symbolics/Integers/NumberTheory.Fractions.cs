using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>
    /// The terms of the continued fraction of x, the integer part first; the last term is not 1 (unless it is the only one).
    /// </summary>
    public static IReadOnlyList<BigInteger> ContinuedFraction(Rational x) => ContinuedFractions.Of(x);

    /// <summary>The continued fraction of √d.</summary>
    /// <exception cref="ArgumentException">d is a square or negative.</exception>
    public static PeriodicContinuedFraction ContinuedFractionOfSqrt(BigInteger d, Budget? budget = null) => ContinuedFractionOfQuadratic(0, d, 1, budget);

    /// <summary>The continued fraction of (p + √d)/q.</summary>
    /// <exception cref="ArgumentException">d is a square or negative.</exception>
    public static PeriodicContinuedFraction ContinuedFractionOfQuadratic(BigInteger p, BigInteger d, BigInteger q, Budget? budget = null)
    {
        if (q.IsZero)
        {
            throw new DivideByZeroException("the denominator is 0");
        }

        return d.Sign > 0 && !IsSquare(d)
            ? ContinuedFractions.OfQuadratic(p, d, q, Budget.OrDefault(budget))
            : throw new ArgumentException($"{d} is negative or a square: its root has no periodic continued fraction", nameof(d));
    }

    /// <summary>The fractions that the continued fraction with these terms passes on the way, lazily.</summary>
    public static IEnumerable<Rational> Convergents<T>(IEnumerable<T> terms)
        where T : IBinaryInteger<T> => ContinuedFractions.Convergents(terms.Select(BigInteger.CreateChecked));

    /// <summary>The convergents of x, x itself last.</summary>
    public static IEnumerable<Rational> Convergents(Rational x) => ContinuedFractions.Convergents(ContinuedFractions.Of(x));

    /// <summary>The value of a finite continued fraction.</summary>
    public static Rational FromContinuedFraction<T>(IEnumerable<T> terms)
        where T : IBinaryInteger<T>
    {
        var list = Big(terms);
        return list.Length == 0 ? throw new ArgumentException("there are no terms", nameof(terms)) : ContinuedFractions.Convergents(list).Last();
    }

    /// <summary>
    /// The fraction nearest to x whose denominator is not above a limit; of two as near, the one with the smaller denominator.
    /// </summary>
    public static Rational BestApproximation(Rational x, BigInteger maxDenominator)
    {
        Positive(maxDenominator);
        if (x.Denominator <= maxDenominator)
        {
            return x;
        }

        var (top, bottom, oldTop, oldBottom) = (BigInteger.One, BigInteger.Zero, BigInteger.Zero, BigInteger.One);
        foreach (var term in ContinuedFractions.Of(x))
        {
            if ((term * bottom) + oldBottom > maxDenominator)
            {
                // The last intermediate fraction that fits, against the last convergent.
                var steps = (maxDenominator - oldBottom) / bottom;
                var between = new Rational((steps * top) + oldTop, (steps * bottom) + oldBottom);
                var convergent = new Rational(top, bottom);
                var order = Rational.Abs(between - x).CompareTo(Rational.Abs(convergent - x));
                return order < 0 || (order == 0 && between.Denominator < convergent.Denominator) ? between : convergent;
            }

            (top, oldTop) = ((term * top) + oldTop, top);
            (bottom, oldBottom) = ((term * bottom) + oldBottom, bottom);
        }

        return x;
    }

    /// <summary>The fractions from 0 to 1 with denominators up to n in ascending order, lazily.</summary>
    public static IEnumerable<Rational> Farey(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Fractions(n);

        static IEnumerable<Rational> Fractions(int n)
        {
            long a = 0, b = 1, c = 1, d = n;
            yield return Rational.Zero;
            while (c <= n)
            {
                var k = (n + b) / d;
                (a, b, c, d) = (c, d, (k * c) - a, (k * d) - b);
                yield return new Rational(a, b);
            }
        }
    }

    /// <summary>How many fractions the Farey sequence of n has.</summary>
    public static BigInteger FareyLength(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        if (n > 50_000_000)
        {
            throw new GaveUpException($"the length of a Farey sequence is limited to 5e7, and {n} is larger");
        }

        budget = Budget.OrDefault(budget);
        var totients = new int[n + 1];
        var sum = BigInteger.One;
        for (var i = 1; i <= n; i++)
        {
            totients[i] = i;
        }

        for (var i = 1; i <= n; i++)
        {
            budget.Spend();
            if (i > 1 && totients[i] == i)
            {
                for (long j = i; j <= n; j += i)
                {
                    totients[j] -= totients[j] / i;
                }
            }

            sum += totients[i];
        }

        return sum;
    }

    /// <summary>The way from the root 1 of the Stern–Brocot tree to a positive fraction: L for left (smaller), R for right.</summary>
    public static string SternBrocotPath(Rational x, Budget? budget = null)
    {
        if (x.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), "only positive fractions are in the Stern–Brocot tree");
        }

        var terms = ContinuedFractions.Of(x);
        terms[^1]--;
        var path = new StringBuilder();
        budget = Budget.OrDefault(budget);
        for (var i = 0; i < terms.Count; i++)
        {
            budget.NeedBits((double)terms[i] + path.Length);
            path.Append(i % 2 == 0 ? 'R' : 'L', (int)terms[i]);
        }

        return path.ToString();
    }

    /// <summary>The fraction at the end of a way of L and R from the root 1 of the Stern–Brocot tree.</summary>
    public static Rational FromSternBrocotPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (left, right) = ((Top: BigInteger.Zero, Bottom: BigInteger.One), (Top: BigInteger.One, Bottom: BigInteger.Zero));
        foreach (var turn in path)
        {
            var middle = (left.Top + right.Top, left.Bottom + right.Bottom);
            (left, right) = turn switch
            {
                'L' => (left, middle),
                'R' => (middle, right),
                _ => throw new ArgumentException($"a way consists of L and R, not '{turn}'", nameof(path)),
            };
        }

        return new Rational(left.Top + right.Top, left.Bottom + right.Bottom);
    }

    /// <summary>
    /// Denominators of different unit fractions with the sum x > 0, by always taking the largest that fits (Fibonacci, Sylvester).
    /// </summary>
    public static IReadOnlyList<BigInteger> EgyptianFraction(Rational x, Budget? budget = null)
    {
        if (x.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), "only positive fractions are sums of unit fractions");
        }

        budget = Budget.OrDefault(budget);
        var denominators = new List<BigInteger>();
        while (!x.IsZero)
        {
            var next = x.Reciprocal().Ceiling();
            if (denominators.Count > 0)
            {
                next = BigInteger.Max(next, denominators[^1] + 1);
            }

            budget.Spend(8 + (x.Denominator.GetBitLength() / 8));
            budget.NeedBits(x.Denominator.GetBitLength() + next.GetBitLength());
            denominators.Add(next);
            x -= new Rational(1, next);
        }

        return denominators;
    }

    /// <summary>The digits of x in a base, the repeating ones apart; limited to 1,000,000 digits.</summary>
    /// <exception cref="GaveUpException">The period is longer: see <see cref="PeriodLength"/>.</exception>
    public static RepeatingExpansion DecimalExpansion(Rational x, int b = 10, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        budget = Budget.OrDefault(budget);
        var size = Rational.Abs(x);
        var whole = size.Floor();
        var (rest, denominator) = (size.Numerator - (whole * size.Denominator), size.Denominator);
        var (before, period) = ExpansionLengths(denominator, b, budget);
        if (before + period > 1_000_000)
        {
            throw new GaveUpException($"the expansion of {x} has {before} digits and then a period of {period}, and more than 1,000,000 digits are not listed");
        }

        var digits = new List<int>();
        for (BigInteger i = 0; i < before + period; i++)
        {
            budget.Spend();
            digits.Add((int)BigInteger.DivRem(rest * b, denominator, out rest));
        }

        return new RepeatingExpansion(x.Sign < 0, whole, digits.GetRange(0, (int)before), digits.GetRange((int)before, (int)period), b);
    }

    /// <summary>How many digits of x repeat in a base; 0 if the expansion ends.</summary>
    public static BigInteger PeriodLength(Rational x, int b = 10, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return ExpansionLengths(x.Denominator, b, Budget.OrDefault(budget)).Period;
    }

    private static (BigInteger Before, BigInteger Period) ExpansionLengths(BigInteger denominator, int b, Budget budget)
    {
        var before = 0;
        for (var common = Gcd(denominator, b); !common.IsOne; common = Gcd(denominator, b))
        {
            budget.Spend(1 + (denominator.GetBitLength() / 64));
            denominator /= common;
            before++;
        }

        return (before, denominator.IsOne ? 0 : GroupStructure.Order(b % denominator, denominator, budget).Order);
    }
}
