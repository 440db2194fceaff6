using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Elementary functions in complex doubles, real where the argument is: the principal values that <see cref="Expr"/> means. An imaginary
/// part of −0 counts as +0, so that a negative real number is on the upper side of every cut.
/// </summary>
internal static class ComplexElementary
{
    /// <summary>Not a number.</summary>
    public static Complex None { get; } = new(double.NaN, double.NaN);

    /// <summary>Whether the imaginary part is 0.</summary>
    public static bool IsReal(Complex value) => value.Imaginary == 0;

    /// <summary>Without −0.</summary>
    public static Complex Clean(Complex value) => new(value.Real + 0.0, value.Imaginary + 0.0);

    /// <summary>Logarithm.</summary>
    public static Complex Ln(Complex z) => IsReal(z)
        ? new(Math.Log(Math.Abs(z.Real)), z.Real < 0 ? Math.PI : 0)
        : new(Math.Log(Complex.Abs(z)), Math.Atan2(z.Imaginary, z.Real));

    /// <summary>Exponential.</summary>
    public static Complex Exp(Complex z) => IsReal(z) ? Math.Exp(z.Real) : Complex.Exp(z);

    /// <summary>Power.</summary>
    public static Complex Pow(Complex @base, Complex exponent)
    {
        if (exponent == Complex.Zero)
        {
            return Complex.One;
        }

        if (@base == Complex.Zero)
        {
            return exponent.Real > 0 ? Complex.Zero : None;
        }

        if (IsReal(exponent) && Math.Abs(exponent.Real) <= 64 && exponent.Real == Math.Floor(exponent.Real))
        {
            return WholePower(@base, (int)exponent.Real);
        }

        if (IsReal(@base) && IsReal(exponent) && (@base.Real > 0 || exponent.Real == Math.Floor(exponent.Real)))
        {
            return Math.Pow(@base.Real, exponent.Real);
        }

        return exponent == 0.5 ? Sqrt(@base) : Exp(exponent * Ln(@base));
    }

    /// <summary>Square root.</summary>
    public static Complex Sqrt(Complex z) => IsReal(z)
        ? (z.Real >= 0 ? Math.Sqrt(z.Real) : new Complex(0, Math.Sqrt(-z.Real)))
        : Complex.Sqrt(z);

    /// <summary>Arcsine.</summary>
    public static Complex Asin(Complex z) => IsReal(z) && Math.Abs(z.Real) <= 1
        ? Math.Asin(z.Real)
        : -Complex.ImaginaryOne * Ln(Clean((Complex.ImaginaryOne * z) + Sqrt(Clean(1 - (z * z)))));

    /// <summary>Arccosine.</summary>
    public static Complex Acos(Complex z) => IsReal(z) && Math.Abs(z.Real) <= 1 ? Math.Acos(z.Real) : (Math.PI / 2) - Asin(z);

    /// <summary>Arctangent.</summary>
    public static Complex Atan(Complex z) => IsReal(z)
        ? Math.Atan(z.Real)
        : Complex.ImaginaryOne / 2 * (Ln(Clean(1 - (Complex.ImaginaryOne * z))) - Ln(Clean(1 + (Complex.ImaginaryOne * z))));

    /// <summary>Inverse of sinh.</summary>
    public static Complex Asinh(Complex z) => IsReal(z) ? Math.Asinh(z.Real) : Ln(Clean(z + Sqrt(Clean((z * z) + 1))));

    /// <summary>Inverse of cosh.</summary>
    public static Complex Acosh(Complex z) => IsReal(z) && z.Real >= 1 ? Math.Acosh(z.Real) : Ln(Clean(z + (Sqrt(Clean(z - 1)) * Sqrt(Clean(z + 1)))));

    /// <summary>Inverse of tanh.</summary>
    public static Complex Atanh(Complex z) => IsReal(z) && Math.Abs(z.Real) < 1 ? Math.Atanh(z.Real) : (Ln(Clean(1 + z)) - Ln(Clean(1 - z))) / 2;

    /// <summary>Sine.</summary>
    public static Complex Sin(Complex z) => IsReal(z) ? Math.Sin(z.Real) : Complex.Sin(z);

    /// <summary>Cosine.</summary>
    public static Complex Cos(Complex z) => IsReal(z) ? Math.Cos(z.Real) : Complex.Cos(z);

    /// <summary>Tangent.</summary>
    public static Complex Tan(Complex z) => IsReal(z) ? Math.Tan(z.Real) : Complex.Tan(z);

    private static Complex WholePower(Complex @base, int exponent)
    {
        var (result, square) = (Complex.One, @base);
        for (var left = Math.Abs(exponent); left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? result * square : result;
            square *= square;
        }

        return exponent < 0 ? 1 / result : result;
    }
}
