using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>The largest integer whose square is not above n.</summary>
    public static BigInteger IntegerSqrt(BigInteger n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return FloorRoots.Sqrt(n);
    }

    /// <summary>The largest integer whose k-th power is not above n; n may be negative when k is odd.</summary>
    public static BigInteger IntegerRoot(BigInteger n, int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (n.Sign >= 0)
        {
            return FloorRoots.Root(n, k);
        }

        if (k % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(n), "an even root of a negative number is not real");
        }

        var root = FloorRoots.Root(-n, k);
        return BigInteger.Pow(root, k) == -n ? -root : -root - 1;
    }

    /// <summary>The largest k with b^k not above n: the integer part of the logarithm.</summary>
    public static int IntegerLog(BigInteger n, BigInteger b)
    {
        Positive(n);
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        var k = (int)Math.Max(0, (BigInteger.Log(n) / BigInteger.Log(b)) - 1);
        var power = BigInteger.Pow(b, k);
        while (power > n)
        {
            (power, k) = (power / b, k - 1);
        }

        while (power * b <= n)
        {
            (power, k) = (power * b, k + 1);
        }

        return k;
    }

    /// <summary>Whether it is the square of an integer.</summary>
    public static bool IsSquare(BigInteger n) => FloorRoots.IsSquare(n, out _);

    /// <summary>Whether it is the k-th power of an integer.</summary>
    public static bool IsPower(BigInteger n, int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return n.Sign < 0 ? k % 2 != 0 && IsPower(-n, k) : BigInteger.Pow(FloorRoots.Root(n, k), k) == n;
    }

    /// <summary>Whether it is an integer to a power of 2 or more; 0, 1 and -1 are.</summary>
    public static bool IsPerfectPower(BigInteger n, Budget? budget = null) => BigInteger.Abs(n) <= 1 || PerfectPower(n, budget) is not null;

    /// <summary>
    /// n as base^exponent with the largest exponent, if that is 2 or more; otherwise null. Also null for 0, 1 and -1, which have no
    /// largest.
    /// </summary>
    public static (BigInteger Base, int Exponent)? PerfectPower(BigInteger n, Budget? budget = null)
    {
        if (BigInteger.Abs(n) <= 1)
        {
            return null;
        }

        var (root, exponent) = FloorRoots.LargestPower(BigInteger.Abs(n), int.MaxValue, Budget.OrDefault(budget));
        if (n.Sign < 0)
        {
            // Only odd powers are negative.
            for (; exponent % 2 == 0; exponent /= 2)
            {
                root *= root;
            }

            root = -root;
        }

        return exponent > 1 ? (root, exponent) : null;
    }

    /// <summary>How often p divides n.</summary>
    /// <exception cref="ArgumentException">n is 0, which every p divides without end.</exception>
    public static int Valuation(BigInteger n, BigInteger p)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(p, 2);
        if (n.IsZero)
        {
            throw new ArgumentException("0 is divisible by every power", nameof(n));
        }

        // By p, p², p⁴, … and back, so that huge powers take few divisions.
        var (count, powers) = (0, new Stack<BigInteger>());
        for (var power = p; BigInteger.Remainder(n, power).IsZero; power *= power)
        {
            n /= power;
            count += 1 << powers.Count;
            powers.Push(power);
        }

        while (powers.TryPop(out var power))
        {
            if (BigInteger.Remainder(n, power).IsZero)
            {
                n /= power;
                count += 1 << powers.Count;
            }
        }

        return count;
    }

    /// <summary>How often p divides the numerator, less how often it divides the denominator.</summary>
    public static int Valuation(Rational x, BigInteger p) => Valuation(x.Numerator, p) - Valuation(x.Denominator, p);

    /// <summary>How often the prime p divides n! (Legendre).</summary>
    public static BigInteger FactorialValuation(BigInteger n, BigInteger p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfLessThan(p, 2);
        var sum = BigInteger.Zero;
        while (!n.IsZero)
        {
            n /= p;
            sum += n;
        }

        return sum;
    }

    /// <summary>How many zeros n! ends with in a base.</summary>
    public static BigInteger TrailingZerosOfFactorial(BigInteger n, int b = 10, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return Factorize(b, budget).Min(f => FactorialValuation(n, f.Prime) / f.Exponent);
    }
}
