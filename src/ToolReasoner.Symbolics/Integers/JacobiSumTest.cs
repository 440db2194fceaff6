using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The primality test by Jacobi sums (Adleman, Pomerance, Rumely 1983; Cohen, Lenstra 1984), as in H. Cohen, A Course in Computational
/// Algebraic Number Theory, algorithm 9.1.28. Each step is a condition that every prime fulfils; together they leave for the factors of
/// n only the residues n^i modulo s > √n, which are then tried.
/// </summary>
internal sealed class JacobiSumTest
{
    // Highly composite t: the more primes q with q - 1 | t, the larger s. The last serves numbers of several hundred digits.
    private static readonly int[] s_orders =
    [
        12, 60, 180, 720, 1260, 2520, 5040, 15120, 55440, 110880, 166320, 720720, 1441440, 2162160, 4324320,
    ];

    private readonly BigInteger _n;
    private readonly Budget _budget;
    private readonly MontgomeryModulus _modulus;

    /// <param name="n">Odd, above 2^64, without factors below 2,000.</param>
    /// <param name="budget">Spent.</param>
    public JacobiSumTest(BigInteger n, Budget budget)
    {
        _n = n;
        _budget = budget;
        _modulus = new MontgomeryModulus(n);
    }

    /// <summary>Whether n is prime: proved either way.</summary>
    /// <exception cref="GaveUpException">The budget is too small, or n too large.</exception>
    public bool IsPrime()
    {
        var (order, auxiliary, product) = Choose();
        if (!BigInteger.GreatestCommonDivisor(order * product, _n).IsOne)
        {
            return false;
        }

        // What is left to show for each prime p | t: that n^(p-1) generates as many p-power residues as it should (condition L_p).
        var open = new HashSet<int>();
        foreach (var p in PrimesOf(order))
        {
            if (p == 2 || BigInteger.ModPow(_n, p - 1, p * p).IsOne)
            {
                open.Add(p);
            }
        }

        foreach (var q in auxiliary)
        {
            if (!PassesAll(q, open))
            {
                return false;
            }
        }

        foreach (var p in open.ToList())
        {
            if (!Settle(p, product, open))
            {
                return false;
            }
        }

        return NoResidueDivides(order, product);
    }

    private (int Order, List<int> Auxiliary, BigInteger Product) Choose()
    {
        foreach (var order in s_orders)
        {
            var rows = new List<(int Q, BigInteger Power, double CostPerBit)>();
            var product = BigInteger.One;
            foreach (var d in DivisorsOf(order))
            {
                if (!MillerRabin.IsPrime((ulong)d + 1))
                {
                    continue;
                }

                var q = d + 1;
                var power = new BigInteger(q);
                for (var rest = order; rest % q == 0; rest /= q)
                {
                    power *= q;
                }

                power *= q == 2 ? 2 : 1;
                product *= power;
                rows.Add((q, power, Cost(q) / BigInteger.Log(power)));
            }

            if (product * product <= _n)
            {
                continue;
            }

            // s need not be the whole of e(t): leave out what costs most for its size.
            rows.Sort((a, b) => b.CostPerBit.CompareTo(a.CostPerBit));
            var kept = new List<int>();
            foreach (var (q, power, _) in rows)
            {
                var without = product / power;
                if (without * without > _n)
                {
                    product = without;
                }
                else if (q > 2)
                {
                    kept.Add(q);
                }
            }

            Afford(kept, order);
            return (order, kept, product);
        }

        throw new GaveUpException($"a primality proof for a number of {_n.GetBitLength()} bits is out of reach; ask for IsProbablePrime instead");
    }

    private void Afford(List<int> kept, int order)
    {
        var cost = (kept.Sum(Cost) * _n.GetBitLength() * Product) + (order * Product) + kept.Sum(q => q / 4.0);
        if (cost > _budget.StepsLeft)
        {
            throw new GaveUpException(
                $"a primality proof for a number of {_n.GetBitLength()} bits takes about {cost:0.0e0} steps, and the budget has {_budget.StepsLeft} left; "
                + "give it more, or ask for IsProbablePrime");
        }
    }

    /// <summary>Steps for one product modulo n.</summary>
    private double Product => _modulus.Limbs * (double)_modulus.Limbs / 25;

    private static double Cost(int q)
    {
        var cost = 0.0;
        foreach (var p in PrimesOf(q - 1))
        {
            double degree = PowerIn(q - 1, p) / p * (p - 1);
            cost += degree * (degree + 1) / 2;
        }

        return cost;
    }

    private bool PassesAll(int q, HashSet<int> open)
    {
        var sums = new JacobiSums(q);
        _budget.Spend(1 + (q / 4));
        foreach (var p in PrimesOf(q - 1))
        {
            if (!Passes(p, q, sums, open))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tries further q until the condition for p is met.</summary>
    private bool Settle(int p, BigInteger product, HashSet<int> open)
    {
        var q = 1L;
        for (var tries = 0; tries < 50 && open.Contains(p);)
        {
            q += p == 2 ? 4 : 2 * p;
            if (q > 5_000_000)
            {
                break;
            }

            if (MillerRabin.IsPrime((ulong)q) && !(product % q).IsZero)
            {
                tries++;
                if ((_n % q).IsZero || !Passes(p, (int)q, new JacobiSums((int)q), open))
                {
                    return false;
                }
            }
        }

        return !open.Contains(p)
            ? true
            : throw new GaveUpException($"the Jacobi sum test found no auxiliary prime for p = {p}; the number is probably prime");
    }

    private bool Passes(int p, int q, JacobiSums sums, HashSet<int> open)
    {
        var (order, exponent) = (PowerIn(q - 1, p), 0);
        for (var rest = order; rest > 1; rest /= p)
        {
            exponent++;
        }

        double degree = order / p * (p - 1);
        _budget.Spend(1 + (long)(degree * (degree + 1) / 2 * _n.GetBitLength() * Product));
        if (order == 2)
        {
            return PassesQuadratic(q, open);
        }

        var ring = new CyclotomicRing(_modulus, p, exponent);
        var sum = ring.FromCounts(sums.Counts(order, 1, 1));
        var value = p > 2 ? Odd(ring, sum) : order == 4 ? Four(ring, sum, q) : Eight(ring, sum, sums);
        if (ring.IndexOfRootOfUnity(value) is not { } index)
        {
            return false;
        }

        if (index % p != 0 && (p > 2 || BigInteger.ModPow(q, (_n - 1) / 2, _n) == _n - 1))
        {
            open.Remove(p);
        }

        return true;
    }

    private bool PassesQuadratic(int q, HashSet<int> open)
    {
        var power = BigInteger.ModPow(_n - q, (_n - 1) / 2, _n);
        if (power == _n - 1)
        {
            if ((int)(_n % 4) == 1)
            {
                open.Remove(2);
            }

            return true;
        }

        return power.IsOne;
    }

    private ulong[] Odd(CyclotomicRing ring, ulong[] sum)
    {
        var (theta, alpha) = Exponents(ring, sum, x => x % ring.Prime != 0);
        return ring.Multiply(ring.Pow(theta, _n / ring.Order), alpha);
    }

    private ulong[] Four(CyclotomicRing ring, ulong[] sum, int q)
    {
        var square = ring.Multiply(sum, sum);
        var scale = new long[4];
        scale[0] = q;
        var value = ring.Pow(ring.Multiply(square, ring.FromCounts(scale)), _n / 4);
        return (int)(_n % 4) == 1 ? value : ring.Multiply(value, square);
    }

    private ulong[] Eight(CyclotomicRing ring, ulong[] sum, JacobiSums sums)
    {
        var triple = ring.Multiply(sum, ring.FromCounts(sums.Counts(ring.Order, 2, 1)));
        var (theta, alpha) = Exponents(ring, triple, x => x % 8 is 1 or 3);
        var value = ring.Multiply(ring.Pow(theta, _n / ring.Order), alpha);
        if ((int)(_n % 8) is 1 or 3)
        {
            return value;
        }

        var root = ring.FromCounts(sums.Counts(ring.Order, 3, ring.Order / 8));
        return ring.Multiply(value, ring.Multiply(root, root));
    }

    /// <summary>sum^Θ and sum^α for Θ = Σ x·σ_x^-1 and α = Σ ⌊rx/p^k⌋·σ_x^-1, r = n modulo p^k.</summary>
    private (ulong[] Theta, ulong[] Alpha) Exponents(CyclotomicRing ring, ulong[] sum, Func<int, bool> isIncluded)
    {
        var rest = (int)(_n % ring.Order);
        var (theta, alpha) = (ring.RootOfUnity(0), ring.RootOfUnity(0));
        for (var x = 1; x < ring.Order; x++)
        {
            if (!isIncluded(x))
            {
                continue;
            }

            var conjugate = ring.Conjugate(sum, Inverse(x, ring.Order));
            theta = ring.Multiply(theta, ring.Pow(conjugate, x));
            var times = (int)((long)rest * x / ring.Order);
            if (times > 0)
            {
                alpha = ring.Multiply(alpha, ring.Pow(conjugate, times));
            }
        }

        return (theta, alpha);
    }

    private bool NoResidueDivides(int order, BigInteger product)
    {
        var (residue, power) = (_n % product, BigInteger.One);
        for (var i = 1; i < order; i++)
        {
            power = power * residue % product;
            _budget.Spend(1 + (long)Product);
            if (power > 1 && power < _n && (_n % power).IsZero)
            {
                return false;
            }
        }

        return true;
    }

    private static int Inverse(int x, int order)
    {
        var inverse = 1;
        while ((long)inverse * x % order != 1)
        {
            inverse++;
        }

        return inverse;
    }

    private static int PowerIn(int value, int p)
    {
        var power = 1;
        for (; value % p == 0; value /= p)
        {
            power *= p;
        }

        return power;
    }

    private static List<int> DivisorsOf(int value)
    {
        var divisors = new List<int>();
        for (var d = 1; (long)d * d <= value; d++)
        {
            if (value % d == 0)
            {
                divisors.Add(d);
                if (d != value / d)
                {
                    divisors.Add(value / d);
                }
            }
        }

        return divisors;
    }

    private static List<int> PrimesOf(int value)
    {
        var primes = new List<int>();
        for (var d = 2; (long)d * d <= value; d++)
        {
            if (value % d == 0)
            {
                primes.Add(d);
                while (value % d == 0)
                {
                    value /= d;
                }
            }
        }

        if (value > 1)
        {
            primes.Add(value);
        }

        return primes;
    }
}
