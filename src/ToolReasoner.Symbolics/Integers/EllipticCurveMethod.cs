using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Lenstra's elliptic curve method on Montgomery curves with Suyama's start (group order divisible by 12) and a baby-step giant-step second
/// stage: Montgomery, Speeding the Pollard and elliptic curve methods of factorization (1987); Crandall and Pomerance, algorithm 7.4.4.
/// </summary>
internal sealed class EllipticCurveMethod
{
    private const int GiantStep = 210; // babies: the 24 residues below 105 that are prime to it

    private readonly MontgomeryModulus _modulus;
    private readonly Budget _budget;
    private readonly ulong[] _a24; // (A + 2) / 4
    private readonly ulong[] _sum;
    private readonly ulong[] _difference;
    private readonly ulong[] _first;
    private readonly ulong[] _second;

    public EllipticCurveMethod(MontgomeryModulus modulus, Budget budget)
    {
        (_modulus, _budget) = (modulus, budget);
        (_a24, _sum, _difference) = (new ulong[modulus.Limbs], new ulong[modulus.Limbs], new ulong[modulus.Limbs]);
        (_first, _second) = (new ulong[modulus.Limbs], new ulong[modulus.Limbs]);
    }

    /// <summary>A proper factor, if the curve has one.</summary>
    /// <param name="sigma">Names the curve; 6 or more.</param>
    /// <param name="bound">Of the first stage.</param>
    /// <param name="primes">Up to the bound of the second.</param>
    public BigInteger? TryCurve(int sigma, int bound, int[] primes)
    {
        if (Start(sigma, out var point) is { } lucky)
        {
            return Proper(lucky);
        }

        var index = 0;
        for (; index < primes.Length && primes[index] <= bound; index++)
        {
            var prime = primes[index];
            for (long power = prime; power <= bound; power *= prime)
            {
                point = Times(point, prime);
            }
        }

        var common = BigInteger.GreatestCommonDivisor(MontgomeryModulus.Read(point.Z), _modulus.Value);
        return common.IsOne ? SecondStage(point, primes, index) : Proper(common);
    }

    private BigInteger? Proper(BigInteger common) => common.IsOne || common == _modulus.Value ? null : common;

    private BigInteger? Start(int sigma, out Point point)
    {
        var n = _modulus.Value;
        var u = ((BigInteger)sigma * sigma) - 5;
        var v = 4 * (BigInteger)sigma;
        var (x, z) = (BigInteger.ModPow(u, 3, n), BigInteger.ModPow(v, 3, n));
        var bottom = 16 * x * v % n; // 4 · (4u³v)
        point = new Point(_modulus.Enter(x), _modulus.Enter(z));
        var common = BigInteger.GreatestCommonDivisor(bottom, n);
        if (!common.IsOne)
        {
            return common;
        }

        // A + 2 = (v - u)³ (3u + v) / (4u³v)
        var top = BigInteger.ModPow(v - u, 3, n) * ((3 * u) + v) % n;
        _modulus.Enter(top * ModularInverse.Of(bottom, n)!.Value).CopyTo(_a24.AsSpan());
        return null;
    }

    private BigInteger? SecondStage(Point point, int[] primes, int index)
    {
        if (index >= primes.Length)
        {
            return null;
        }

        // A prime q = GiantStep·m ± j: the product of the X(mG)Z(jP) - X(jP)Z(mG) vanishes modulo p when q kills the point.
        var babies = new Point?[(GiantStep / 2) + 1];
        var (twice, one) = (Double(point), point);
        var (before, last) = (one, Add(twice, one, one)); // P, 3P
        babies[1] = one;
        babies[3] = last;
        for (var j = 5; j <= GiantStep / 2; j += 2)
        {
            var next = Add(last, twice, before);
            babies[j] = next;
            (before, last) = (last, next);
        }

        var giant = Times(point, GiantStep);
        var m = (primes[index] + (GiantStep / 2)) / GiantStep;
        var current = m == 0 ? giant : Times(giant, m);
        var previous = m <= 1 ? giant : Times(giant, m - 1);
        if (m == 0)
        {
            m = 1;
        }

        var product = (ulong[])_modulus.One.Clone();
        for (; index < primes.Length; index++)
        {
            var prime = primes[index];
            while (prime > (GiantStep * m) + (GiantStep / 2))
            {
                var next = m == 1 ? Double(current) : Add(current, giant, previous);
                (previous, current) = (current, next);
                m++;
            }

            if (babies[Math.Abs(prime - (GiantStep * m))] is { } baby)
            {
                _modulus.Multiply(current.X, baby.Z, _first);
                _modulus.Multiply(baby.X, current.Z, _second);
                _modulus.Subtract(_first, _second, _first);
                _modulus.Multiply(product, _first, product);
            }

            if (index % 64 == 0)
            {
                _budget.Spend(32L * _modulus.Limbs * _modulus.Limbs);
            }
        }

        return Proper(BigInteger.GreatestCommonDivisor(MontgomeryModulus.Read(product), _modulus.Value));
    }

    /// <summary>Montgomery's ladder.</summary>
    private Point Times(Point point, int factor)
    {
        if (factor == 1)
        {
            return point;
        }

        _budget.Spend(1 + (BitOperations.Log2((uint)factor) * (long)_modulus.Limbs * _modulus.Limbs));
        if (factor == 2)
        {
            return Double(point);
        }

        var (low, high) = (point, Double(point));
        for (var i = BitOperations.Log2((uint)factor) - 1; i >= 0; i--)
        {
            var middle = Add(high, low, point);
            if ((factor >> i & 1) != 0)
            {
                (low, high) = (middle, Double(high));
            }
            else
            {
                (low, high) = (Double(low), middle);
            }
        }

        return low;
    }

    private Point Double(Point p)
    {
        var result = Point.Empty(_modulus.Limbs);
        _modulus.Add(p.X, p.Z, _sum);
        _modulus.Subtract(p.X, p.Z, _difference);
        _modulus.Multiply(_sum, _sum, _sum);
        _modulus.Multiply(_difference, _difference, _difference);
        _modulus.Multiply(_sum, _difference, result.X);
        _modulus.Subtract(_sum, _difference, _first);
        _modulus.Multiply(_first, _a24, _second);
        _modulus.Add(_second, _difference, _second);
        _modulus.Multiply(_first, _second, result.Z);
        return result;
    }

    /// <summary>p + q, given p - q.</summary>
    private Point Add(Point p, Point q, Point minus)
    {
        var result = Point.Empty(_modulus.Limbs);
        _modulus.Subtract(p.X, p.Z, _difference);
        _modulus.Add(q.X, q.Z, _sum);
        _modulus.Multiply(_difference, _sum, _first);
        _modulus.Add(p.X, p.Z, _sum);
        _modulus.Subtract(q.X, q.Z, _difference);
        _modulus.Multiply(_sum, _difference, _second);
        _modulus.Add(_first, _second, _sum);
        _modulus.Subtract(_first, _second, _difference);
        _modulus.Multiply(_sum, _sum, _sum);
        _modulus.Multiply(_difference, _difference, _difference);
        _modulus.Multiply(_sum, minus.Z, result.X);
        _modulus.Multiply(_difference, minus.X, result.Z);
        return result;
    }

    private readonly record struct Point(ulong[] X, ulong[] Z)
    {
        public static Point Empty(int limbs) => new(new ulong[limbs], new ulong[limbs]);
    }
}
