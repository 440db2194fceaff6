using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The known functions in complex doubles; NaN where there is no value, or none that doubles give here.</summary>
internal static class ComplexFunctions
{
    private static readonly Dictionary<Function, Func<Complex, Complex>> s_one = MakeOne();
    private static readonly Dictionary<Function, Func<double, double>> s_real = MakeReal();

    /// <summary>Applies.</summary>
    public static Complex Apply(Function function, Complex[] arguments)
    {
        if (arguments.Any(Complex.IsNaN))
        {
            return ComplexElementary.None;
        }

        if (arguments.Length == 1)
        {
            if (s_one.TryGetValue(function, out var complex))
            {
                return complex(arguments[0]);
            }

            if (s_real.TryGetValue(function, out var ofOne))
            {
                return ComplexElementary.IsReal(arguments[0]) ? ofOne(arguments[0].Real) : ComplexElementary.None;
            }
        }

        return arguments.All(ComplexElementary.IsReal) ? RealFunctions.ApplyMany(function, [.. arguments.Select(argument => argument.Real)])
            : function == Function.Binomial ? GammaDoubles.Gamma(arguments[0] + 1) / (GammaDoubles.Gamma(arguments[1] + 1) * GammaDoubles.Gamma(arguments[0] - arguments[1] + 1))
            : ComplexElementary.None;
    }

    private static Dictionary<Function, Func<double, double>> MakeReal() => new()
    {
        [Function.Floor] = Math.Floor,
        [Function.Ceiling] = Math.Ceiling,
        [Function.Round] = x => Math.Round(x, MidpointRounding.AwayFromZero),
        [Function.Fraction] = x => x - Math.Floor(x),
        [Function.DoubleFactorial] = RealFunctions.DoubleFactorial,
        [Function.Harmonic] = x => GammaDoubles.Digamma(x + 1) + IntegralDoubles.EulerGamma,
        [Function.Digamma] = GammaDoubles.Digamma,
        [Function.Erf] = IntegralDoubles.Erf,
        [Function.Ei] = IntegralDoubles.Ei,
        [Function.Li] = IntegralDoubles.Li,
        [Function.SinIntegral] = IntegralDoubles.SinIntegral,
        [Function.CosIntegral] = IntegralDoubles.CosIntegral,
        [Function.LambertW] = IntegralDoubles.LambertW,
        [Function.LambertWLower] = IntegralDoubles.LambertWLower,
    };

    private static Dictionary<Function, Func<Complex, Complex>> MakeOne() => new()
    {
        [Function.Sin] = ComplexElementary.Sin,
        [Function.Cos] = ComplexElementary.Cos,
        [Function.Tan] = ComplexElementary.Tan,
        [Function.Cot] = z => ComplexElementary.Cos(z) / ComplexElementary.Sin(z),
        [Function.Sec] = z => 1 / ComplexElementary.Cos(z),
        [Function.Csc] = z => 1 / ComplexElementary.Sin(z),
        [Function.Asin] = ComplexElementary.Asin,
        [Function.Acos] = ComplexElementary.Acos,
        [Function.Atan] = ComplexElementary.Atan,
        [Function.Acot] = z => (Math.PI / 2) - ComplexElementary.Atan(z),
        [Function.Asec] = z => ComplexElementary.Acos(ComplexElementary.Clean(1 / z)),
        [Function.Acsc] = z => ComplexElementary.Asin(ComplexElementary.Clean(1 / z)),
        [Function.Sinh] = z => ComplexElementary.IsReal(z) ? Math.Sinh(z.Real) : Complex.Sinh(z),
        [Function.Cosh] = z => ComplexElementary.IsReal(z) ? Math.Cosh(z.Real) : Complex.Cosh(z),
        [Function.Tanh] = z => ComplexElementary.IsReal(z) ? Math.Tanh(z.Real) : Complex.Tanh(z),
        [Function.Coth] = z => ComplexElementary.IsReal(z) ? 1 / Math.Tanh(z.Real) : 1 / Complex.Tanh(z),
        [Function.Sech] = z => 1 / (ComplexElementary.IsReal(z) ? Math.Cosh(z.Real) : Complex.Cosh(z)),
        [Function.Csch] = z => 1 / (ComplexElementary.IsReal(z) ? Math.Sinh(z.Real) : Complex.Sinh(z)),
        [Function.Asinh] = ComplexElementary.Asinh,
        [Function.Acosh] = ComplexElementary.Acosh,
        [Function.Atanh] = ComplexElementary.Atanh,
        [Function.Ln] = z => z == Complex.Zero ? double.NegativeInfinity : ComplexElementary.Ln(z),
        [Function.Abs] = z => Complex.Abs(z),
        [Function.Sign] = z => z == Complex.Zero ? 0 : z / Complex.Abs(z),
        [Function.Re] = z => z.Real,
        [Function.Im] = z => z.Imaginary,
        [Function.Argument] = z => z == Complex.Zero ? ComplexElementary.None : Math.Atan2(z.Imaginary, z.Real),
        [Function.Conjugate] = Complex.Conjugate,
        [Function.Gamma] = z => GammaDoubles.Factorial(z - 1),
        [Function.Factorial] = GammaDoubles.Factorial,
        [Function.Zeta] = GammaDoubles.Zeta,
    };
}
