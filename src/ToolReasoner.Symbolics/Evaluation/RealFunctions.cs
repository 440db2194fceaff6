namespace ToolReasoner.Symbolics;

/// <summary>Known functions of several real arguments, in doubles.</summary>
internal static class RealFunctions
{
    /// <summary>Applies one that takes several; NaN for others.</summary>
    public static double ApplyMany(Function function, double[] arguments)
    {
        if (function == Function.Min || function == Function.Max)
        {
            return function == Function.Min ? arguments.Min() : arguments.Max();
        }

        if (function == Function.Gcd || function == Function.Lcm)
        {
            return arguments.Select(Math.Abs).Aggregate(function == Function.Gcd ? Gcd : (a, b) => a == 0 || b == 0 ? 0 : a / Gcd(a, b) * b);
        }

        if (arguments.Length != 2)
        {
            return double.NaN;
        }

        var (x, y) = (arguments[0], arguments[1]);
        return function == Function.Atan2 ? (x == 0 && y == 0 ? double.NaN : Math.Atan2(x, y))
            : function == Function.Mod ? (y == 0 ? double.NaN : x - (y * Math.Floor(x / y)))
            : function == Function.Root ? Root(x, y)
            : function == Function.Binomial ? Binomial(x, y)
            : function == Function.Permutations ? FallingFactorial(x, y)
            : double.NaN;
    }

    /// <summary>n·(n − 2)·….</summary>
    public static double DoubleFactorial(double n)
    {
        if (n < -1 || n != Math.Floor(n))
        {
            return double.NaN;
        }

        var product = 1.0;
        for (; n > 1 && double.IsFinite(product); n -= 2)
        {
            product *= n;
        }

        return product;
    }

    private static double Root(double x, double degree)
    {
        if (degree == 0 || degree != Math.Floor(degree))
        {
            return double.NaN;
        }

        var isOdd = double.IsOddInteger(degree);
        return x < 0 ? (isOdd ? -Root(-x, degree) : double.NaN)
            : degree == 2 ? Math.Sqrt(x)
            : degree == 3 ? Math.Cbrt(x)
            : Math.Pow(x, 1 / degree);
    }

    private static double Binomial(double n, double k)
    {
        if (k != Math.Floor(k))
        {
            return (GammaDoubles.Gamma(n + 1) / (GammaDoubles.Gamma(k + 1) * GammaDoubles.Gamma(n - k + 1))).Real;
        }

        if (n == Math.Floor(n) && n >= 0)
        {
            k = Math.Min(k, n - k);
        }

        var result = k < 0 ? 0.0 : 1.0;
        for (var i = 0; i < k && double.IsFinite(result) && result != 0; i++)
        {
            result *= (n - i) / (i + 1);
        }

        return result;
    }

    private static double FallingFactorial(double n, double k)
    {
        if (k < 0 || k != Math.Floor(k))
        {
            return (GammaDoubles.Gamma(n + 1) / GammaDoubles.Gamma(n - k + 1)).Real;
        }

        var result = 1.0;
        for (var i = 0; i < k && double.IsFinite(result) && result != 0; i++)
        {
            result *= n - i;
        }

        return result;
    }

    private static double Gcd(double a, double b)
    {
        while (b != 0 && double.IsFinite(a) && double.IsFinite(b))
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
