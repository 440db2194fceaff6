using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Approximates all roots of a square-free polynomial at once by the iteration of Ehrlich and Aberth from Bini's starting points (Bini 1996).
/// Nothing here is certain; <see cref="ComplexRootIsolation"/> proves what it needs.
/// </summary>
internal static class ComplexRootApproximation
{
    private const int MostRoundsInDoubles = 200;

    /// <summary>Points near the roots, as far as doubles go.</summary>
    internal static FixedComplex[] Start(IntegerPolynomial value, int bits, Budget budget)
    {
        var radii = Radii(value);
        var points = new (double LogRadius, double Angle)[value.Degree];
        for (var (i, at) = (0, 0); i < radii.Count; i++)
        {
            for (var j = 0; j < radii[i].Count; j++, at++)
            {
                points[at] = (radii[i].LogRadius, (2 * Math.PI * j / radii[i].Count) + (2 * Math.PI * i / value.Degree) + 0.7);
            }
        }

        var isTame = radii.All(r => Math.Abs(r.LogRadius) * value.Degree < 300) && value.MaxBits() < 300;
        return isTame
            ? [.. InDoubles(value, [.. points.Select(p => Complex.FromPolarCoordinates(Math.Pow(2, p.LogRadius), p.Angle))], budget).Select(z => Fixed(z, bits))]
            : [.. points.Select(p => Fixed(p.LogRadius, p.Angle, bits))];
    }

    /// <summary>Rounds of the iteration in fixed point, until nothing moves by more than 2^-(bits/2) of the roots' scale or so.</summary>
    internal static void Improve(IntegerPolynomial value, FixedComplex[] points, int bits, int mostRounds, Budget budget)
    {
        var derivative = value.Derivative();
        for (var round = 0; round < mostRounds; round++)
        {
            var moved = 0L;
            for (var i = 0; i < points.Length; i++)
            {
                budget.Spend(1 + ((long)(value.Degree + points.Length) * (1 + (bits / 128))));
                var step = Step(value, derivative, points, i, bits);
                points[i] -= step;
                moved = Math.Max(moved, step.Norm().GetBitLength() / 2);
            }

            if (moved < bits / 3)
            {
                return;
            }
        }
    }

    private static FixedComplex Step(IntegerPolynomial value, IntegerPolynomial derivative, FixedComplex[] points, int i, int bits)
    {
        var top = points[i].Evaluate(value, bits, out _);
        var bottom = points[i].Evaluate(derivative, bits, out _);
        if (top.IsZero || bottom.IsZero)
        {
            return top.IsZero ? default : new FixedComplex(BigInteger.One << (bits / 4), BigInteger.One << (bits / 5));
        }

        var newton = top.Divide(bottom, bits);
        var (sum, unit) = (default(FixedComplex), new FixedComplex(BigInteger.One << bits, BigInteger.Zero));
        for (var j = 0; j < points.Length; j++)
        {
            var difference = points[i] - points[j];
            if (j != i && !difference.IsZero)
            {
                sum += unit.Divide(difference, bits);
            }
        }

        var correction = unit - newton.Multiply(sum, bits);
        return correction.IsZero ? newton : newton.Divide(correction, bits);
    }

    private static Complex[] InDoubles(IntegerPolynomial value, Complex[] points, Budget budget)
    {
        var scale = (int)value.MaxBits();
        var coefficients = value.Coefficients.Select(c => new Rational(c, BigInteger.One << scale).ToDouble()).ToArray();
        for (var round = 0; round < MostRoundsInDoubles; round++)
        {
            var isStill = true;
            for (var i = 0; i < points.Length; i++)
            {
                budget.Spend(1 + points.Length);
                var (top, bottom) = (Complex.Zero, Complex.Zero);
                for (var k = coefficients.Length - 1; k >= 0; k--)
                {
                    bottom = (bottom * points[i]) + top;
                    top = (top * points[i]) + coefficients[k];
                }

                var sum = Complex.Zero;
                for (var j = 0; j < points.Length; j++)
                {
                    sum += j == i || points[i] == points[j] ? Complex.Zero : 1 / (points[i] - points[j]);
                }

                var newton = bottom == Complex.Zero ? Complex.Zero : top / bottom;
                var step = newton / (1 - (newton * sum));
                if (double.IsFinite(step.Real) && double.IsFinite(step.Imaginary))
                {
                    points[i] -= step;
                    isStill &= Complex.Abs(step) <= 1e-14 * Complex.Abs(points[i]);
                }
            }

            if (isStill)
            {
                break;
            }
        }

        return points;
    }

    // The upper hull of (i, log2|a_i|): a side of width n and slope -s stands for n roots of absolute value about 2^s.
    private static List<(double LogRadius, int Count)> Radii(IntegerPolynomial value)
    {
        var hull = new List<(int At, double Height)>();
        for (var i = 0; i <= value.Degree; i++)
        {
            if (value[i].IsZero)
            {
                continue;
            }

            var point = (At: i, Height: IntegerMath.Log2(value[i]));
            while (hull.Count > 1 && (hull[^1].Height - hull[^2].Height) * (point.At - hull[^2].At) <= (point.Height - hull[^2].Height) * (hull[^1].At - hull[^2].At))
            {
                hull.RemoveAt(hull.Count - 1);
            }

            hull.Add(point);
        }

        var radii = new List<(double, int)>();
        for (var i = 1; i < hull.Count; i++)
        {
            var width = hull[i].At - hull[i - 1].At;
            radii.Add(((hull[i - 1].Height - hull[i].Height) / width, width));
        }

        return radii;
    }

    private static FixedComplex Fixed(Complex value, int bits) => new(Fixed(value.Real, bits), Fixed(value.Imaginary, bits));

    private static BigInteger Fixed(double value, int bits)
    {
        var mantissa = Math.ScaleB(value, -Math.ILogB(value == 0 ? 1 : value) + 60);
        var shift = bits + (value == 0 ? 0 : Math.ILogB(value)) - 60;
        var whole = new BigInteger(double.IsFinite(mantissa) ? mantissa : 0);
        return shift >= 0 ? whole << shift : whole >> -shift;
    }

    private static FixedComplex Fixed(double logRadius, double angle, int bits)
    {
        var whole = (int)Math.Floor(logRadius);
        var rest = Math.Pow(2, logRadius - whole);
        return Fixed(Complex.FromPolarCoordinates(rest, angle), bits + Math.Max(0, whole)).Rescale(Math.Min(0, whole));
    }
}
