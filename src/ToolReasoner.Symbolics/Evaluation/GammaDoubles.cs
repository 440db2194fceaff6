using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Γ, ψ and ζ in doubles.</summary>
internal static class GammaDoubles
{
    // Lanczos' approximation with g = 7 and the nine coefficients of P. Godfrey (2001): 15 digits on the right half plane.
    private static readonly double[] s_lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>Γ.</summary>
    public static Complex Gamma(Complex z)
    {
        if (ComplexElementary.IsReal(z) && z.Real <= 0 && z.Real == Math.Floor(z.Real))
        {
            return ComplexElementary.None;
        }

        if (z.Real < 0.5)
        {
            return Math.PI / (ComplexElementary.Sin(Math.PI * z) * Gamma(1 - z));
        }

        z -= 1;
        Complex sum = s_lanczos[0];
        for (var i = 1; i < s_lanczos.Length; i++)
        {
            sum += s_lanczos[i] / (z + i);
        }

        var t = z + 7.5;

        // In two halves, so that the power does not overflow before the exponential has made it smaller.
        var half = ComplexElementary.Pow(t, (z + 0.5) / 2);
        return Math.Sqrt(2 * Math.PI) * half * ComplexElementary.Exp(-t) * half * sum;
    }

    /// <summary>Γ(z + 1), exact for small whole numbers.</summary>
    public static Complex Factorial(Complex z)
    {
        if (!ComplexElementary.IsReal(z) || z.Real < 0 || z.Real > 170 || z.Real != Math.Floor(z.Real))
        {
            return ComplexElementary.IsReal(z) && z.Real > 171 ? double.PositiveInfinity : Gamma(z + 1);
        }

        var product = 1.0;
        for (var i = 2; i <= (int)z.Real; i++)
        {
            product *= i;
        }

        return product;
    }

    /// <summary>ψ of a real number: recurrence upwards, then the asymptotic series.</summary>
    public static double Digamma(double x)
    {
        if (x <= 0 && x == Math.Floor(x))
        {
            return double.NaN;
        }

        if (x < 0.5)
        {
            return Digamma(1 - x) - (Math.PI / Math.Tan(Math.PI * x));
        }

        var result = 0.0;
        for (; x < 12; x++)
        {
            result -= 1 / x;
        }

        var square = 1 / (x * x);
        return result + Math.Log(x) - (0.5 / x)
            - (square * ((1.0 / 12) - (square * ((1.0 / 120) - (square * ((1.0 / 252) - (square * ((1.0 / 240) - (square / 132)))))))));
    }

    /// <summary>
    /// ζ, by the alternating series of P. Borwein (An efficient algorithm for the Riemann zeta function, 2000, algorithm 2) and, left of 0, by
    /// the functional equation.
    /// </summary>
    public static Complex Zeta(Complex s)
    {
        if (s == Complex.One)
        {
            return ComplexElementary.None;
        }

        if (s.Real < 0)
        {
            return ComplexElementary.Pow(2, s) * ComplexElementary.Pow(Math.PI, s - 1) * ComplexElementary.Sin(Math.PI * s / 2) * Gamma(1 - s) * Zeta(1 - s);
        }

        const int Terms = 30;
        var weights = new double[Terms + 1];
        var (term, sum) = (1.0 / Terms, 0.0);
        for (var i = 0; i <= Terms; i++)
        {
            sum += term;
            weights[i] = Terms * sum;
            term *= 4.0 * (Terms + i) * (Terms - i) / (((2.0 * i) + 1) * ((2.0 * i) + 2));
        }

        Complex total = 0;
        for (var k = 0; k < Terms; k++)
        {
            total += (int.IsEvenInteger(k) ? 1 : -1) * (weights[k] - weights[Terms]) * ComplexElementary.Pow(k + 1, -s);
        }

        return -total / (weights[Terms] * (1 - ComplexElementary.Pow(2, 1 - s)));
    }
}
