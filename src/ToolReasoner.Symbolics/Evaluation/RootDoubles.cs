using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All roots of a polynomial in doubles, by the method of Ehrlich and Aberth. A hint: nothing is certified.</summary>
internal static class RootDoubles
{
    private const int MostDegree = 200;
    private const int MostRounds = 500;

    /// <summary>The root that a <see cref="RootOfExpr"/> means, as far as doubles can tell the roots apart.</summary>
    public static Complex Of(RootOfExpr root)
    {
        var degree = root.Coefficients.Length - 1;
        if (degree > MostDegree)
        {
            return ComplexElementary.None;
        }

        // Scaled, so that the largest coefficient is of size 1.
        var most = root.Coefficients.Max(coefficient => BigInteger.Abs(coefficient));
        var coefficients = root.Coefficients.Select(coefficient => new Rational(coefficient, most).ToDouble()).ToArray();
        var roots = All(coefficients);
        for (var i = 0; i < roots.Length; i++)
        {
            if (Math.Abs(roots[i].Imaginary) < 1e-9 * (1 + Complex.Abs(roots[i])))
            {
                roots[i] = roots[i].Real;
            }
        }

        return roots.OrderBy(value => value.Imaginary != 0).ThenBy(value => Math.Round(value.Real, 9)).ThenBy(value => value.Imaginary).ElementAt(root.Index);
    }

    private static Complex[] All(double[] coefficients)
    {
        var degree = coefficients.Length - 1;

        // All roots lie within Cauchy's bound; begin on a circle of the size of their geometric mean, turned off the axes.
        var size = coefficients[0] == 0 ? 1 : Math.Pow(Math.Abs(coefficients[0] / coefficients[degree]), 1.0 / degree);
        var roots = Enumerable.Range(0, degree).Select(i => Complex.FromPolarCoordinates(size * (1 + (0.1 * i / degree)), (2 * Math.PI * i / degree) + 0.4)).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var largest = 0.0;
            for (var i = 0; i < degree; i++)
            {
                var (value, slope) = Evaluate(coefficients, roots[i]);
                if (value == Complex.Zero)
                {
                    continue;
                }

                Complex repulsion = 0;
                for (var j = 0; j < degree; j++)
                {
                    repulsion += j == i ? 0 : 1 / (roots[i] - roots[j]);
                }

                var ratio = value / slope;
                var step = ratio / (1 - (ratio * repulsion));
                if (!double.IsFinite(step.Real) || !double.IsFinite(step.Imaginary))
                {
                    continue;
                }

                roots[i] -= step;
                largest = Math.Max(largest, Complex.Abs(step) / (1e-300 + Complex.Abs(roots[i])));
            }

            if (largest < 1e-15)
            {
                break;
            }
        }

        return roots;
    }

    private static (Complex Value, Complex Slope) Evaluate(double[] coefficients, Complex x)
    {
        Complex value = 0, slope = 0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            slope = (slope * x) + value;
            value = (value * x) + coefficients[i];
        }

        return (value, slope);
    }
}
