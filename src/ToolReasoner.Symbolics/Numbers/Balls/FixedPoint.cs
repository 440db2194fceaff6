using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The elementary functions on numbers of a fixed number of binary places: argument reduction and series, with errors that are proved in the
/// comments and counted in units of the last place (ulps). The series are summed as by D. M. Smith, "Efficient multiple-precision evaluation
/// of elementary functions" (Mathematics of Computation 52, 1989): about 2√N long products for N terms.
/// </summary>
internal static class FixedPoint
{
    /// <summary>e^t for |t| ≤ 1, both with <paramref name="bits"/> binary places; off by less than 2 ulps.</summary>
    public static BigInteger Exponential(BigInteger t, int bits)
    {
        // Halve the argument h times, sum, square h times. A relative error d becomes 2^h·d + 2^h·2^−work; the sum's own is at most
        // (4N/m + 9) ulps, and e^t ≤ e: with h + 8 + log2 N guard bits that is less than half an ulp; the last shift adds one.
        var size = (int)Math.Max(t.GetBitLength() - bits, -(long)bits - 1);
        var halvings = Math.Max(1, (int)Math.Pow(bits, 0.44) + size + (size > -2 ? 1 : 0));
        var terms = Terms(bits + halvings + 16, halvings - size, 1);
        var guard = halvings + 8 + IntegerMath.TopBit((uint)terms + 1) + 1;
        var work = bits + guard;
        var sum = Sum(t << (guard - halvings), work, terms, Series.Exponential);
        for (var i = 0; i < halvings; i++)
        {
            sum = (sum * sum) >> work;
        }

        return sum >> guard;
    }

    /// <summary>sin t and cos t for 0 ≤ t ≤ 0.8, all with <paramref name="bits"/> binary places; each off by less than 2 ulps.</summary>
    public static (BigInteger Sine, BigInteger Cosine) SineCosine(BigInteger t, int bits)
    {
        // v = 1 − cos is doubled h times by v ← 2v(2 − v): an error e becomes at most 4e + 1. The sine is √(v(2 − v)), and an error of v
        // becomes one of at most 2^(k+2) times as much, where t ≥ 2^(−k−1).
        var small = (int)Math.Min(bits - t.GetBitLength(), bits);
        var halvings = Math.Max(0, (int)Math.Pow(bits, 0.4) - small);
        if (small > bits / 6)
        {
            halvings = 0;
        }

        var terms = Terms(bits + (2 * halvings) + small + 16, halvings + small, 2);
        var extra = 11 + IntegerMath.TopBit((uint)terms + 1) + 1;
        var guard = extra + (2 * halvings) + (halvings == 0 ? 0 : small);
        var work = bits + guard;
        var u = t << (guard - halvings);
        var square = (u * u) >> work;
        if (halvings == 0)
        {
            var sine = (u * Sum(-square, work, terms, Series.OddFactorials)) >> work;
            return (sine >> guard, Sum(-square, work, terms, Series.EvenFactorials) >> guard);
        }

        var two = BigInteger.One << (work + 1);
        var v = (two >> 1) - Sum(-square, work, terms, Series.EvenFactorials);
        for (var i = 0; i < halvings; i++)
        {
            v = (v * (two - v)) >> (work - 1);
        }

        v = BigInteger.Max(v, BigInteger.Zero);
        return (IntegerRoots.SquareRoot(v * (two - v)) >> guard, ((two >> 1) - v) >> guard);
    }

    /// <summary>log x for 0.7 ≤ x ≤ 1.42, both with <paramref name="bits"/> binary places.</summary>
    /// <param name="x">The number.</param>
    /// <param name="bits">Places.</param>
    /// <param name="ulps">Largest error.</param>
    public static BigInteger Logarithm(BigInteger x, int bits, out ulong ulps)
    {
        var one = BigInteger.One << bits;
        var small = bits - (x - one).GetBitLength();
        if (small > 3 + (bits / 10))
        {
            // 2 atanh z, z = (x − 1)/(x + 1): few terms are enough.
            var z = ((x - one) << bits) / (x + one);
            var terms = (int)(bits / small / 2) + 2;
            ulps = 4 * (ulong)terms + 8;
            return ((z * Sum((z * z) >> bits, bits, terms, Series.OddNumbers)) >> bits) << 1;
        }

        // A step of third order from a third of the bits: log x = y + 2 atanh w, w = (x − e^y)/(x + e^y), and 2 atanh w − 2w is at most
        // |2w|³/12·1.2 for |w| ≤ 1/3.
        BigInteger y;
        if (bits <= 140)
        {
            y = Near(Math.Log(ToDouble(x, bits)), bits);
        }
        else
        {
            var fewer = (bits / 3) + 12;
            y = Logarithm(x >> (bits - fewer), fewer, out _) << (bits - fewer);
        }

        var power = Exponential(y, bits);
        var step = ((x - power) << (bits + 1)) / (x + power);
        ulps = 6 + CubeUlps(step, bits, 10);
        return y + step;
    }

    /// <summary>atan x for 0 ≤ x ≤ 1, both with <paramref name="bits"/> binary places.</summary>
    /// <param name="x">The number.</param>
    /// <param name="bits">Places.</param>
    /// <param name="ulps">Largest error.</param>
    public static BigInteger Arctangent(BigInteger x, int bits, out ulong ulps)
    {
        var small = bits - x.GetBitLength();
        if (small > 3 + (bits / 10))
        {
            var terms = (int)(bits / small / 2) + 2;
            ulps = 4 * (ulong)terms + 8;
            return (x * Sum(-((x * x) >> bits), bits, terms, Series.OddNumbers)) >> bits;
        }

        // As the logarithm: atan x = y + atan w, w = (x cos y − sin y)/(cos y + x sin y), and |atan w − w| ≤ |w|³/3.
        BigInteger y;
        if (bits <= 140)
        {
            y = Near(Math.Atan(ToDouble(x, bits)), bits);
        }
        else
        {
            var fewer = (bits / 3) + 12;
            y = Arctangent(x >> (bits - fewer), fewer, out _) << (bits - fewer);
        }

        var (sine, cosine) = SineCosine(y, bits);
        var step = ((x * cosine) - (sine << bits)) / (cosine + ((x * sine) >> bits));
        ulps = 12 + CubeUlps(step, bits, 3);
        return y + step;
    }

    /// <summary>|step|³/divisor in ulps, rounded up; divisor 10 leaves room for the 1.2 in 1.2/12.</summary>
    private static ulong CubeUlps(BigInteger step, int bits, int divisor)
    {
        var size = Magnitude.Above(step, -bits);
        var error = (size.Power(3) / Magnitude.Of((ulong)divisor, 0)).Scale(bits);
        return error.Top > 60 ? ulong.MaxValue / 4 : (ulong)Math.Ceiling(error.ToDouble());
    }

    private static double ToDouble(BigInteger value, int bits) => Math.ScaleB((double)(value >> Math.Max(0, bits - 62)), -Math.Min(bits, 62));

    private static BigInteger Near(double value, int bits)
    {
        var places = (BigInteger)(long)Math.ScaleB(value, 60);
        return bits >= 60 ? places << (bits - 60) : places >> (60 - bits);
    }

    /// <summary>Least n with |t|^(step·n)/(step·n)! below 2^−bits, where |t| ≤ 2^−small.</summary>
    private static int Terms(int bits, int small, int step)
    {
        var (n, size) = (0L, 0.0);
        while (size < bits)
        {
            for (var i = 0; i < step; i++)
            {
                n++;
                size += small + Math.Log2(n);
            }
        }

        return (int)(n / step) + 1;
    }

    private enum Series
    {
        /// <summary>Σ t^n/n!.</summary>
        Exponential,

        /// <summary>Σ t^n/(2n)!.</summary>
        EvenFactorials,

        /// <summary>Σ t^n/(2n + 1)!.</summary>
        OddFactorials,

        /// <summary>Σ t^n/(2n + 1).</summary>
        OddNumbers,
    }

    /// <summary>
    /// The first N terms. For |t| ≤ 1/2 it is off by at most 4N/m + 8 ulps: a running term by 2, each of the m partial sums by 2(N/m + 1), and
    /// Horner's rule at the end halves at every step what came before.
    /// </summary>
    private static BigInteger Sum(BigInteger t, int bits, int terms, Series series)
    {
        var columns = terms < 24 ? 1 : Math.Max(1, (int)Math.Sqrt(terms / 2.0));
        var powers = new BigInteger[columns + 1];
        powers[0] = BigInteger.One << bits;
        for (var i = 1; i <= columns; i++)
        {
            powers[i] = i == 1 ? t : (powers[i - 1] * t) >> bits;
        }

        var sums = new BigInteger[columns];
        var term = powers[0];
        for (var n = 0; n < terms && !term.IsZero; n++)
        {
            var column = n % columns;
            sums[column] += series == Series.OddNumbers ? term / ((2 * n) + 1) : term;
            term = series switch
            {
                Series.Exponential => term / (n + 1),
                Series.EvenFactorials => term / ((long)((2 * n) + 1) * ((2 * n) + 2)),
                Series.OddFactorials => term / ((long)((2 * n) + 2) * ((2 * n) + 3)),
                _ => term,
            };
            if (column == columns - 1)
            {
                term = (term * powers[columns]) >> bits;
            }
        }

        var result = sums[columns - 1];
        for (var i = columns - 2; i >= 0; i--)
        {
            result = ((result * t) >> bits) + sums[i];
        }

        return result;
    }
}
