using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>erf, the integral functions and Lambert's W in doubles, for real arguments.</summary>
internal static class IntegralDoubles
{
    /// <summary>γ.</summary>
    public const double EulerGamma = 0.57721566490153286;

    private const int MostTerms = 500;

    /// <summary>The error function: its series, and far out the continued fraction of its complement.</summary>
    public static double Erf(double x)
    {
        if (double.IsNaN(x) || Math.Abs(x) > 6)
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        if (Math.Abs(x) > 2.5)
        {
            var fraction = 0.0;
            for (var k = 60; k >= 1; k--)
            {
                fraction = k / 2.0 / (Math.Abs(x) + fraction);
            }

            return Math.Sign(x) * (1 - (Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (Math.Abs(x) + fraction)));
        }

        // erf x = 2/√π·e^(−x²)·Σ 2^n·x^(2n+1)/(2n+1)!!, all of whose terms have one sign.
        var (term, sum) = (x, x);
        for (var n = 1; n < MostTerms && Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>The exponential integral.</summary>
    public static double Ei(double x)
    {
        if (x == 0 || double.IsNaN(x))
        {
            return x == 0 ? double.NegativeInfinity : x;
        }

        if (x < -1)
        {
            return -E1(-x).Real;
        }

        if (x > 50)
        {
            var (asymptotic, part) = (1.0, 1.0);
            for (var k = 1; k < 50 && Math.Abs(part * k / x) < Math.Abs(part); k++)
            {
                part *= k / x;
                asymptotic += part;
            }

            return Math.Exp(x) / x * asymptotic;
        }

        var (term, sum) = (1.0, 0.0);
        for (var k = 1; k < MostTerms; k++)
        {
            term *= x / k;
            sum += term / k;
            if (Math.Abs(term / k) < 1e-18 * Math.Abs(sum))
            {
                break;
            }
        }

        return EulerGamma + Math.Log(Math.Abs(x)) + sum;
    }

    /// <summary>The logarithmic integral.</summary>
    public static double Li(double x) => x == 0 ? 0 : x < 0 ? double.NaN : Ei(Math.Log(x));

    /// <summary>The sine integral.</summary>
    public static double SinIntegral(double x)
    {
        if (Math.Abs(x) > 4)
        {
            return Math.Sign(x) * ((Math.PI / 2) + E1(new Complex(0, Math.Abs(x))).Imaginary);
        }

        var (term, sum) = (x, x);
        for (var k = 1; k < MostTerms && Math.Abs(term) > 1e-18; k++)
        {
            term *= -x * x / ((2 * k) * ((2 * k) + 1));
            sum += term / ((2 * k) + 1);
        }

        return sum;
    }

    /// <summary>The cosine integral, of numbers above 0.</summary>
    public static double CosIntegral(double x)
    {
        if (!(x > 0))
        {
            return x == 0 ? double.NegativeInfinity : double.NaN;
        }

        if (x > 4)
        {
            return -E1(new Complex(0, x)).Real;
        }

        var (term, sum) = (1.0, 0.0);
        for (var k = 1; k < MostTerms && Math.Abs(term) > 1e-18; k++)
        {
            term *= -x * x / (((2 * k) - 1) * (2 * k));
            sum += term / (2 * k);
        }

        return EulerGamma + Math.Log(x) + sum;
    }

    /// <summary>Lambert's W, main branch, by Halley's method (Corless and others, On the Lambert W function, 1996).</summary>
    public static double LambertW(double x)
    {
        if (!(x >= -1 / Math.E))
        {
            return Math.Abs(x + (1 / Math.E)) < 1e-15 ? -1 : double.NaN;
        }

        var w = x < 0 ? -1 + Math.Sqrt(Math.Max(0, 2 * ((Math.E * x) + 1))) : x < 3 ? x / (1 + x) : Math.Log(x) - Math.Log(Math.Log(x));
        for (var i = 0; i < 50 && w > -1; i++)
        {
            var power = Math.Exp(w);
            var error = (w * power) - x;
            var step = error / ((power * (w + 1)) - ((w + 2) * error / ((2 * w) + 2)));
            w -= step;
            if (!(Math.Abs(step) > 1e-16 * (1 + Math.Abs(w))))
            {
                break;
            }
        }

        return w;
    }

    /// <summary>Lambert's W, lower branch: with t = −w, Newton's steps on t − ln t, which is convex.</summary>
    public static double LambertWLower(double x)
    {
        if (!(x >= -1 / Math.E && x < 0))
        {
            return Math.Abs(x + (1 / Math.E)) < 1e-15 ? -1 : double.NaN;
        }

        var u = -1 - Math.Log(-x);
        var t = 1 + Math.Sqrt(2 * u) + u;
        for (var i = 0; i < 60 && t > 1; i++)
        {
            var step = (t - Math.Log(t) - 1 - u) / (1 - (1 / t));
            t -= step;
            if (!(Math.Abs(step) > 1e-16 * t))
            {
                break;
            }
        }

        return -t;
    }

    // E1(z) = e^(−z)/(z + 1 − 1/(z + 3 − 4/(z + 5 − …))), from the bottom up; |z| > 1 and not near the negative axis.
    private static Complex E1(Complex z)
    {
        Complex fraction = 0;
        for (var k = 200; k >= 1; k--)
        {
            fraction = (double)k * k / (z + ((2 * k) + 1) - fraction);
        }

        return Complex.Exp(-z) / (z + 1 - fraction);
    }
}
