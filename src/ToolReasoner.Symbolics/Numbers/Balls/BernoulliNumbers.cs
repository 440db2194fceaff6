using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Bernoulli numbers of even index, kept once computed: what is kept depends on nothing but mathematics, and is swapped in one go.</summary>
internal static class BernoulliNumbers
{
    private static Rational[] s_known = [];

    /// <summary>B_2, B_4, …: at least so many.</summary>
    /// <param name="count">How many.</param>
    public static Rational[] Even(int count)
    {
        var known = Volatile.Read(ref s_known);
        if (known.Length < count)
        {
            known = Compute(Math.Max(count, known.Length * 3 / 2));
            if (Volatile.Read(ref s_known).Length < known.Length)
            {
                Volatile.Write(ref s_known, known);
            }
        }

        return known;
    }

    // By the tangent numbers T_n, integers with a short recurrence: B_2n = (−1)^(n−1)·2n·T_n/(4^n(4^n − 1)). R. P. Brent, D. Harvey, "Fast
    // computation of Bernoulli, tangent and secant numbers" (2011, arXiv 1108.0286), algorithm TangentNumbers.
    private static Rational[] Compute(int count)
    {
        var tangents = new BigInteger[count + 1];
        tangents[1] = BigInteger.One;
        for (var k = 2; k <= count; k++)
        {
            tangents[k] = (k - 1) * tangents[k - 1];
        }

        for (var k = 2; k <= count; k++)
        {
            for (var j = k; j <= count; j++)
            {
                tangents[j] = ((j - k) * tangents[j - 1]) + ((j - k + 2) * tangents[j]);
            }
        }

        var result = new Rational[count];
        for (var n = 1; n <= count; n++)
        {
            var power = BigInteger.One << (2 * n);
            result[n - 1] = new Rational((int.IsOddInteger(n) ? 2 * n : -2 * n) * tangents[n], power * (power - 1));
        }

        return result;
    }
}
