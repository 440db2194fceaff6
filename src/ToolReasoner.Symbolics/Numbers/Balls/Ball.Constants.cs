using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>π, e, log 2 and Euler's constant.</content>
public sealed partial class Ball
{
    private const int Guard = 32;

    internal static readonly CachedConstant PiDigits = new(PiFixed);
    internal static readonly CachedConstant LogTwoDigits = new(LogTwoFixed);
    private static readonly CachedConstant s_e = new(ExponentialOfOneFixed);
    private static readonly CachedConstant s_eulerGamma = new(EulerGammaFixed);

    /// <summary>π.</summary>
    /// <param name="precision">Bits.</param>
    public static Ball Pi(int precision) => PiDigits.ToBall(precision);

    /// <summary>e.</summary>
    /// <param name="precision">Bits.</param>
    public static Ball E(int precision) => s_e.ToBall(precision);

    /// <summary>The natural logarithm of 2.</summary>
    /// <param name="precision">Bits.</param>
    public static Ball LogTwo(int precision) => LogTwoDigits.ToBall(precision);

    /// <summary>Euler's constant γ.</summary>
    /// <param name="precision">Bits.</param>
    public static Ball EulerGamma(int precision) => s_eulerGamma.ToBall(precision);

    // D. V. and G. V. Chudnovsky's series, 47.1 bits a term, by binary splitting.
    private static BigInteger PiFixed(int bits)
    {
        var work = bits + Guard;
        var (_, q, t) = Chudnovsky(0, (work / 47) + 2);
        var root = IntegerRoots.SquareRoot((BigInteger)10005 << (2 * work));
        return (q * 426880 * root / t) >> Guard;
    }

    private static (BigInteger P, BigInteger Q, BigInteger T) Chudnovsky(long from, long to)
    {
        if (to - from == 1)
        {
            var p = from == 0 ? BigInteger.One : (BigInteger)((6 * from) - 5) * ((2 * from) - 1) * ((6 * from) - 1);
            var q = from == 0 ? BigInteger.One : (BigInteger)from * from * from * 10939058860032000L;
            var t = p * (13591409 + (545140134L * from));
            return (p, q, long.IsOddInteger(from) ? -t : t);
        }

        var middle = (from + to) / 2;
        var (p1, q1, t1) = Chudnovsky(from, middle);
        var (p2, q2, t2) = Chudnovsky(middle, to);
        return (p1 * p2, q1 * q2, (q2 * t1) + (p1 * t2));
    }

    // log 2 = 18 atanh(1/26) − 2 atanh(1/4801) + 8 atanh(1/8749) (a Machin-like formula; F. Johansson lists it in "Computing elementary
    // functions using multi-prime argument reduction", arXiv 2207.02501, section 3).
    private static BigInteger LogTwoFixed(int bits)
    {
        var work = bits + Guard;
        return ((18 * ArtanhOfReciprocal(26, work)) - (2 * ArtanhOfReciprocal(4801, work)) + (8 * ArtanhOfReciprocal(8749, work))) >> Guard;
    }

    private static BigInteger ArtanhOfReciprocal(int divisor, int bits)
    {
        var (t, b, q) = OddReciprocals(0, (long)(bits / (2 * Math.Log2(divisor))) + 2, (BigInteger)divisor * divisor);
        return ((t * divisor) << bits) / (b * q);
    }

    // T/(B·Q) = Σ 1/((2k + 1)·square^(k − from + 1)).
    private static (BigInteger T, BigInteger B, BigInteger Q) OddReciprocals(long from, long to, BigInteger square)
    {
        if (to - from == 1)
        {
            return (BigInteger.One, (2 * from) + 1, square);
        }

        var middle = (from + to) / 2;
        var (t1, b1, q1) = OddReciprocals(from, middle, square);
        var (t2, b2, q2) = OddReciprocals(middle, to, square);
        return ((t1 * b2 * q2) + (t2 * b1), b1 * b2, q1 * q2);
    }

    private static BigInteger ExponentialOfOneFixed(int bits)
    {
        var work = bits + Guard;
        var terms = 8L;
        for (var size = 0.0; size < work; size += Math.Log2(terms))
        {
            terms++;
        }

        var (p, q) = ReciprocalFactorials(0, terms);
        return ((p << work) / q + (BigInteger.One << work)) >> Guard;
    }

    private static (BigInteger P, BigInteger Q) ReciprocalFactorials(long from, long to)
    {
        if (to - from == 1)
        {
            return (BigInteger.One, to);
        }

        var middle = (from + to) / 2;
        var (p1, q1) = ReciprocalFactorials(from, middle);
        var (p2, q2) = ReciprocalFactorials(middle, to);
        return ((p1 * q2) + p2, q1 * q2);
    }

    // R. P. Brent, E. M. McMillan, "Some new algorithms for high-precision computation of Euler's constant" (Mathematics of Computation 34,
    // 1980), algorithm B1: γ = U/V − log n with an error below π·e^(−4n), U = Σ H_k (n^k/k!)², V = Σ (n^k/k!)². With 5n terms what is left
    // out is below e^(−6n). n is a power of 2, so that log n is a multiple of log 2 and its powers are shifts.
    private static BigInteger EulerGammaFixed(int bits)
    {
        var work = bits + Guard;
        var log = 1;
        while ((4L << log) < (work * 0.6932) + 4)
        {
            log++;
        }

        var parts = HarmonicSquares(0, 5L << log, 2 * log);
        var square = parts.D * parts.D;
        var quotient = (parts.V << work) / (parts.D * (square + parts.T));
        return (quotient - (LogTwoDigits.ToFixed(work) * log)) >> Guard;
    }

    // Over from < k ≤ to, with x = 2^shift: C/D = Σ 1/k, T/D² = Σ x^(k−from)·(from!/k!)², V/D³ = the same with (H_k − H_from) in each term.
    private static (BigInteger C, BigInteger D, BigInteger T, BigInteger V) HarmonicSquares(long from, long to, int shift)
    {
        if (to - from == 1)
        {
            return (BigInteger.One, to, BigInteger.One << shift, BigInteger.One << shift);
        }

        var middle = (from + to) / 2;
        var (c1, d1, t1, v1) = HarmonicSquares(from, middle, shift);
        var (c2, d2, t2, v2) = HarmonicSquares(middle, to, shift);
        var power = checked((int)((middle - from) * shift));
        var square = d2 * d2;
        return (
            (c1 * d2) + (c2 * d1),
            d1 * d2,
            (t1 * square) + (t2 << power),
            (v1 * square * d2) + (((c1 * d2 * t2) + (d1 * v2)) << power));
    }
}
