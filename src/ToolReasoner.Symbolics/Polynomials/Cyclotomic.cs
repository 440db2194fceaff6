using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Cyclotomic polynomials: the minimal polynomials of the roots of unity.</summary>
internal static class Cyclotomic
{
    /// <summary>The n-th one.</summary>
    internal static IntegerPolynomial Polynomial(int n, Budget budget)
    {
        // With m the product of n's primes, the n-th is the m-th in x^(n/m); and the m-th is a product of (x^d - 1)^(±1).
        var primes = PrimesOf(n);
        var radical = primes.Aggregate(1, (product, prime) => product * prime);
        var degree = primes.Aggregate(1, (product, prime) => product * (prime - 1));
        if ((long)degree * (n / radical) > IntegerPolynomial.MaxDegree)
        {
            throw new GaveUpException($"the cyclotomic polynomial of {n} is too large to be written out");
        }

        var coefficients = new BigInteger[degree + 1];
        coefficients[0] = n == 1 ? BigInteger.MinusOne : BigInteger.One;
        var (up, down) = DivisorsBySign(primes, radical);
        foreach (var d in up)
        {
            budget.Spend(1 + (degree / 4));
            for (var i = degree; i >= d; i--)
            {
                coefficients[i] -= coefficients[i - d];
            }
        }

        foreach (var d in down)
        {
            budget.Spend(1 + (degree / 4));
            for (var i = d; i <= degree; i++)
            {
                coefficients[i] += coefficients[i - d];
            }
        }

        return IntegerPolynomial.Own(coefficients).Inflate(n / radical);
    }

    /// <summary>The n for which the polynomial is the n-th cyclotomic one; null where there is none.</summary>
    internal static int? OrderOf(IntegerPolynomial value, Budget budget)
    {
        if (value.Degree < 1 || !value.LeadingCoefficient.IsOne || !BigInteger.Abs(value[0]).IsOne)
        {
            return null;
        }

        if (value.Degree == 1)
        {
            return value[0].Sign < 0 ? 1 : 2;
        }

        // All but the first are palindromes: refuses most others before any work.
        var deflation = value.Deflation();
        var core = value.Deflate(deflation);
        if (!core.Equals(core.Reverse()) && core.Degree > 1)
        {
            return null;
        }

        foreach (var n in OrdersOfDegree(value.Degree))
        {
            budget.Spend(value.Degree);
            if (value.Equals(Polynomial(n, budget)))
            {
                return n;
            }
        }

        return null;
    }

    /// <summary>All n whose totient is this, ascending.</summary>
    internal static List<int> OrdersOfDegree(int degree)
    {
        var orders = new List<int>();
        var primes = new List<int>();
        for (var d = 1; (long)d * d <= degree; d++)
        {
            if (degree % d != 0)
            {
                continue;
            }

            primes.AddRange(new[] { d + 1, (degree / d) + 1 }.Where(p => WordPrimes.IsPrime((uint)p)));
        }

        Extend(1, degree, [.. primes.Distinct().Order()], 0, orders);
        orders.Sort();
        return orders;
    }

    private static void Extend(long n, int totient, int[] primes, int from, List<int> orders)
    {
        if (totient == 1 && n <= int.MaxValue)
        {
            orders.Add((int)n);
        }

        for (var i = from; i < primes.Length && primes[i] - 1 <= totient; i++)
        {
            if (totient % (primes[i] - 1) != 0)
            {
                continue;
            }

            for (long power = primes[i], rest = totient / (primes[i] - 1); ; power *= primes[i], rest /= primes[i])
            {
                Extend(n * power, (int)rest, primes, i + 1, orders);
                if (rest % primes[i] != 0)
                {
                    break;
                }
            }
        }
    }

    private static (List<int> Up, List<int> Down) DivisorsBySign(List<int> primes, int radical)
    {
        var (up, down) = (new List<int>(), new List<int>());
        for (var subset = 0; subset < 1 << primes.Count; subset++)
        {
            var divisor = radical;
            for (var i = 0; i < primes.Count; i++)
            {
                divisor = ((subset >> i) & 1) == 1 ? divisor / primes[i] : divisor;
            }

            (BitOperations.PopCount((uint)subset) % 2 == 0 ? up : down).Add(divisor);
        }

        return (up, down);
    }

    private static List<int> PrimesOf(int n)
    {
        var primes = new List<int>();
        for (var p = 2; (long)p * p <= n; p++)
        {
            if (n % p == 0)
            {
                primes.Add(p);
            }

            while (n % p == 0)
            {
                n /= p;
            }
        }

        if (n > 1)
        {
            primes.Add(n);
        }

        return primes;
    }
}
