using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    private const double BitsOfGoldenRatio = 0.6942419136306174;

    /// <summary>F(n) with F(0) = 0, F(1) = 1; negative n too.</summary>
    public static BigInteger Fibonacci(long n, Budget? budget = null)
    {
        Budget.OrDefault(budget).NeedBits(Math.Abs((double)n) * BitsOfGoldenRatio);
        var value = FibonacciPair(Math.Abs(n)).First;
        return n < 0 && n % 2 == 0 ? -value : value;
    }

    /// <summary>L(n) with L(0) = 2, L(1) = 1; negative n too.</summary>
    public static BigInteger Lucas(long n, Budget? budget = null)
    {
        Budget.OrDefault(budget).NeedBits((Math.Abs((double)n) * BitsOfGoldenRatio) + 2);
        var (first, second) = FibonacciPair(Math.Abs(n));
        var value = (2 * second) - first;
        return n < 0 && n % 2 != 0 ? -value : value;
    }

    /// <summary>F(n) modulo m, for n of any size.</summary>
    public static BigInteger FibonacciMod(BigInteger n, BigInteger m)
    {
        Positive(m);
        var value = FibonacciPair(BigInteger.Abs(n), m).First;
        return Mod(n.Sign < 0 && n.IsEven ? -value : value, m);
    }

    /// <summary>L(n) modulo m, for n of any size.</summary>
    public static BigInteger LucasMod(BigInteger n, BigInteger m)
    {
        Positive(m);
        var (first, second) = FibonacciPair(BigInteger.Abs(n), m);
        var value = (2 * second) - first;
        return Mod(n.Sign < 0 && !n.IsEven ? -value : value, m);
    }

    /// <summary>After how many steps the Fibonacci numbers modulo m repeat.</summary>
    public static BigInteger PisanoPeriod(BigInteger m, Budget? budget = null)
    {
        Positive(m);
        budget = Budget.OrDefault(budget);
        var period = BigInteger.One;
        foreach (var (prime, exponent) in Factorizer.Factorize(m, budget))
        {
            period = Lcm(period, PisanoPeriod(prime, exponent, budget));
        }

        return period;
    }

    /// <summary>The Bernoulli number B(n), with B(1) = -1/2.</summary>
    public static Rational Bernoulli(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n < 2)
        {
            return n == 0 ? Rational.One : -Rational.Half;
        }

        if (n % 2 != 0)
        {
            return Rational.Zero;
        }

        // From the tangent numbers, in integers: Brent and Harvey, Fast computation of Bernoulli, tangent and secant numbers (2011),
        // section 6.
        budget = Budget.OrDefault(budget);
        var half = n / 2;
        var tangents = new BigInteger[half + 1];
        tangents[1] = BigInteger.One;
        for (var k = 2; k <= half; k++)
        {
            tangents[k] = (k - 1) * tangents[k - 1];
        }

        for (var k = 2; k <= half; k++)
        {
            budget.Spend(1 + ((half - k) * (1L + (half / 16))));
            for (var j = k; j <= half; j++)
            {
                tangents[j] = ((j - k) * tangents[j - 1]) + ((j - k + 2) * tangents[j]);
            }
        }

        var power = BigInteger.One << n;
        return new Rational((half % 2 == 0 ? -1 : 1) * n * tangents[half], power * (power - 1));
    }

    /// <summary>The perfect numbers in order, lazily: 2^(p-1)·(2^p - 1) for the prime 2^p - 1. All even; no odd one is known.</summary>
    public static IEnumerable<BigInteger> PerfectNumbers() =>
        Primes().Where(p => IsMersennePrime((int)p)).Select(p => ((BigInteger.One << (int)p) - 1) << (int)(p - 1));

    /// <summary>Whether 2^p - 1 is prime (Lucas and Lehmer).</summary>
    public static bool IsMersennePrime(int p, Budget? budget = null)
    {
        if (p < 3 || !IsPrime(p))
        {
            return p == 2;
        }

        budget = Budget.OrDefault(budget);
        budget.NeedBits(p);
        var mersenne = (BigInteger.One << p) - 1;
        var value = new BigInteger(4);
        for (var i = 0; i < p - 2; i++)
        {
            budget.Spend(1 + ((long)p * p / 500_000));
            value = (value * value) - 2;
            value = (value & mersenne) + (value >> p);
            value = value >= mersenne ? value - mersenne : value;
        }

        return value.IsZero;
    }

    /// <summary>n, and then half of an even number or three times an odd one and 1, until 1 is reached.</summary>
    public static IEnumerable<BigInteger> Collatz(BigInteger n, Budget? budget = null)
    {
        Positive(n);
        return Steps(n, Lazily(budget));

        static IEnumerable<BigInteger> Steps(BigInteger n, Budget budget)
        {
            yield return n;
            while (!n.IsOne)
            {
                budget.Spend();
                n = n.IsEven ? n >> 1 : (3 * n) + 1;
                yield return n;
            }
        }
    }

    /// <summary>How many steps Collatz's rule takes from n to 1.</summary>
    public static long CollatzSteps(BigInteger n, Budget? budget = null) => Collatz(n, Budget.OrDefault(budget)).LongCount() - 1;

    private static BigInteger PisanoPeriod(BigInteger prime, int exponent, Budget budget)
    {
        // Wall, Fibonacci series modulo m (1960): a multiple of the period, from which primes are then taken off.
        var multiple = prime == 2 ? 3 : prime == 5 ? 20 : Symbols.Jacobi(5, prime) == 1 ? prime - 1 : 2 * (prime + 1);
        multiple *= BigInteger.Pow(prime, exponent - 1);
        var modulus = BigInteger.Pow(prime, exponent);
        foreach (var (factor, power) in Factorizer.Factorize(multiple, budget))
        {
            for (var i = 0; i < power && FibonacciPair(multiple / factor, modulus) == (0, 1 % modulus); i++)
            {
                budget.Spend(1 + modulus.GetBitLength());
                multiple /= factor;
            }
        }

        return multiple;
    }

    /// <summary>F(n) and F(n + 1), modulo m if it is given; by doubling.</summary>
    private static (BigInteger First, BigInteger Second) FibonacciPair(BigInteger n, BigInteger? modulus = null)
    {
        var (a, b) = (BigInteger.Zero, BigInteger.One);
        for (var i = (int)n.GetBitLength() - 1; i >= 0; i--)
        {
            (a, b) = (a * ((2 * b) - a), (a * a) + (b * b));
            if (!(n >> i).IsEven)
            {
                (a, b) = (b, a + b);
            }

            if (modulus is { } m)
            {
                (a, b) = (ModularInverse.Residue(a, m), b % m);
            }
        }

        return modulus is { } whole ? (a % whole, b % whole) : (a, b);
    }
}
