using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Isolates the roots that are not real. Around approximations z_1, …, z_n, the discs of radius n·|f(z_i)|/|lc·Π(z_i - z_j)| hold all roots,
/// and one that meets no other holds exactly one (Smith: Error bounds for zeros of a polynomial, J. ACM 1970). Radii are rounded up from
/// exact integers; the number of real roots comes from elsewhere, so that a disc is known to miss the real line.
/// </summary>
internal static class ComplexRootIsolation
{
    /// <summary>The roots that are not real of a square-free polynomial, by real part, then by imaginary part.</summary>
    internal static List<ComplexRoot> Isolate(IntegerPolynomial value, Budget budget)
    {
        var real = value.IsConstant ? 0 : RealRootIsolation.Isolate(value, budget).Count;
        var upper = real == Math.Max(0, value.Degree) ? [] : UpperHalf(value, value.Degree - real, budget);
        return ComplexRootOrder.Sort(value, upper, budget);
    }

    /// <summary>The roots above the real line, each in a disc of its own.</summary>
    /// <param name="value">Square-free.</param>
    /// <param name="count">How many roots are not real.</param>
    /// <param name="budget">Pays for it.</param>
    /// <param name="precision">Bits to begin with; 0 for few.</param>
    internal static List<ComplexRoot> UpperHalf(IntegerPolynomial value, int count, Budget budget, int precision = 0)
    {
        var core = value[0].IsZero ? new IntegerPolynomial(value.Coefficients.AsSpan()[1..]) : value;
        budget.Spend((long)core.Degree * core.Degree * 4);

        // Fixed point needs bits for the smallest root; its size is at least that of the quotient in Cauchy's bound.
        var smallest = Math.Max(0, (int)core.Coefficients.Max(IntegerMath.Bits) - (int)IntegerMath.Bits(core[0])) / Math.Max(1, core.Degree);
        var bits = Math.Max(precision, 96 + core.Degree + (2 * smallest));
        var points = ComplexRootApproximation.Start(core, bits, budget);
        for (var rounds = 12; ; rounds = Math.Min(rounds * 2, 200))
        {
            budget.NeedBits((double)bits * 4);
            ComplexRootApproximation.Improve(core, points, bits, rounds, budget);
            if (Discs(core, points, bits, budget) is { } radii && Above(value, points, radii, bits) is var above && 2 * above.Count == count)
            {
                return above;
            }

            points = [.. points.Select(point => point.Rescale(bits))];
            bits *= 2;
        }
    }

    /// <summary>The least whole e such that 2^e units are at least n·|f/f'| at a point: a disc of that radius holds a root. Null where f' may be 0.</summary>
    internal static long? NewtonRadiusBits(IntegerPolynomial value, FixedComplex point, int bits)
    {
        var top = point.Evaluate(value, bits, out var error);
        var bottom = point.Evaluate(value.Derivative(), bits, out var bottomError);
        var least = bottom.Norm() - (2 * bottomError * (BigInteger.Abs(bottom.Real) + BigInteger.Abs(bottom.Imaginary)));
        return least.Sign <= 0 ? null : (long)Math.Ceiling(bits + Math.Log2(value.Degree) + LogUpper(top, error) - (IntegerMath.Log2(least) / 2) + 0.01);
    }

    private static double LogUpper(FixedComplex value, BigInteger error) => IntegerMath.Log2(BigInteger.Abs(value.Real) + BigInteger.Abs(value.Imaginary) + error + 1);

    // Exponents e_i such that discs of 2^(e_i) units are disjoint and hold a root each; null where they are not.
    private static long[]? Discs(IntegerPolynomial value, FixedComplex[] points, int bits, Budget budget)
    {
        var (count, lead) = (points.Length, IntegerMath.Log2(value.LeadingCoefficient));
        var distances = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            budget.Spend(1 + (count * (1 + (bits / 256))));
            for (var j = 0; j < i; j++)
            {
                var norm = (points[i] - points[j]).Norm();
                if (norm.IsZero)
                {
                    return null;
                }

                distances[i, j] = distances[j, i] = IntegerMath.Log2(norm) / 2;
            }
        }

        var radii = new long[count];
        for (var i = 0; i < count; i++)
        {
            budget.Spend(1 + (value.Degree * (1 + (bits / 64))));
            var top = LogUpper(points[i].Evaluate(value, bits, out var error), error) - bits;
            for (var j = 0; j < count; j++)
            {
                top -= j == i ? 0 : distances[i, j] - bits;
            }

            // Logarithms are good to 1e-9 or so; a hundredth covers sums of very many.
            radii[i] = (long)Math.Ceiling(Math.Log2(count) + top - lead + bits + 0.01);
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (distances[i, j] < Math.Max(radii[i], radii[j]) + 1.01)
                {
                    return null;
                }
            }
        }

        return radii;
    }

    // Those of the discs that are wholly above the real line, around points that are.
    private static List<ComplexRoot> Above(IntegerPolynomial value, FixedComplex[] points, long[] radii, int bits)
    {
        var above = new List<ComplexRoot>();
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            if (point.Imaginary.Sign > 0 && (radii[i] < 0 || point.Imaginary > BigInteger.One << (int)radii[i]))
            {
                above.Add(new ComplexRoot(value, point, bits, Math.Max(0, radii[i])));
            }
        }

        return above;
    }
}
