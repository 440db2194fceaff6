using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Expressions;

/// <summary>
/// The value of a tree by System.Numerics.Complex and the textbook definitions, with an estimate of its error: each operation is repeated
/// with its inputs moved by their errors, so that a cut or a pole nearby shows as a large error. Nothing here uses the code under test.
/// </summary>
internal readonly record struct NaiveValue(Complex Value, double Error)
{
    private static readonly Complex s_i = Complex.ImaginaryOne;

    /// <summary>Whether enough digits are right to compare.</summary>
    public bool IsReliable => double.IsFinite(Value.Real) && double.IsFinite(Value.Imaginary) && Error <= 1e-5 * (Complex.Abs(Value) + 1e-3) && Complex.Abs(Value) < 1e12;

    public static NaiveValue Of(Tree tree, IReadOnlyDictionary<string, Complex> symbols) => tree switch
    {
        Tree.Leaf { Value: NumberExpr number } => new(number.Value.ToDouble(), 1e-16 * Math.Abs(number.Value.ToDouble())),
        Tree.Leaf { Value: SymbolExpr symbol } => new(symbols[symbol.Name], 0),
        Tree.Leaf { Value: ConstantExpr constant } => constant.Constant switch
        {
            Constant.Pi => new(Math.PI, 1e-16),
            Constant.E => new(Math.E, 1e-16),
            Constant.I => new(s_i, 0),
            Constant.EulerGamma => new(0.57721566490153286, 1e-16),
            _ => new(double.NaN, 0),
        },
        Tree.Sum sum => Apply(values => values.Aggregate(Complex.Zero, (a, b) => a + b), [.. sum.Terms.Select(term => Of(term, symbols))], cancels: true),
        Tree.Product product => Apply(values => values.Aggregate(Complex.One, (a, b) => a * b), [.. product.Factors.Select(factor => Of(factor, symbols))]),
        Tree.Power power => Apply(values => Power(values[0], values[1]), [Of(power.Base, symbols), Of(power.Exponent, symbols)]),
        Tree.Call call => Apply(values => Call(call.Function, values), [.. call.Arguments.Select(argument => Of(argument, symbols))], lost: 1),
        _ => new(double.NaN, 0),
    };

    // lost: the size of what cancels inside the operation.
    private static NaiveValue Apply(Func<Complex[], Complex> operation, NaiveValue[] inputs, bool cancels = false, double lost = 0)
    {
        // What is lost in rounding does not come back, not even when it is multiplied by 0.
        if (!inputs.All(input => input.IsReliable))
        {
            return new(double.NaN, double.PositiveInfinity);
        }

        var values = inputs.Select(input => input.Value).ToArray();
        var result = Clean(operation(values));
        var error = 1e-15 * ((cancels ? values.Sum(Complex.Abs) : Complex.Abs(result)) + lost);
        for (var i = 0; i < values.Length; i++)
        {
            var (value, by) = (values[i], (inputs[i].Error * 2) + (1e-15 * Complex.Abs(values[i])));
            Complex[] directions = value.Imaginary == 0 ? [1, -1] : [1, -1, s_i, -s_i];
            var moved = 0.0;
            foreach (var direction in directions)
            {
                values[i] = value + (direction * by);
                var difference = Complex.Abs(operation(values) - result);
                moved = double.IsNaN(difference) ? double.PositiveInfinity : Math.Max(moved, difference);
            }

            values[i] = value;
            error += moved;
        }

        return new(result, error);
    }

    private static Complex Clean(Complex value) => new(value.Real + 0.0, value.Imaginary + 0.0);

    private static Complex Ln(Complex z) => Complex.Log(Clean(z));

    private static Complex Power(Complex @base, Complex exponent) =>
        Complex.IsNaN(@base) || Complex.IsNaN(exponent) ? double.NaN
        : exponent == 0 ? 1
        : @base == 0 ? (exponent.Real > 0 ? 0 : double.NaN)
        : exponent.Imaginary == 0 && exponent.Real == Math.Floor(exponent.Real) && Math.Abs(exponent.Real) < 50 ? Whole(@base, (int)exponent.Real)
        : Complex.Exp(exponent * Ln(@base));

    private static Complex Whole(Complex @base, int exponent)
    {
        Complex product = 1;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            product *= @base;
        }

        return exponent < 0 ? 1 / product : product;
    }

    private static Complex Sqrt(Complex z) => Power(Clean(z), 0.5);

    private static Complex Call(Function function, Complex[] values)
    {
        var z = Clean(values[0]);
        var isReal = values.All(value => value.Imaginary == 0);
        return function.Name switch
        {
            "sin" => (Complex.Exp(s_i * z) - Complex.Exp(-s_i * z)) / (2 * s_i),
            "cos" => (Complex.Exp(s_i * z) + Complex.Exp(-s_i * z)) / 2,
            "tan" => Complex.Sin(z) / Complex.Cos(z),
            "cot" => Complex.Cos(z) / Complex.Sin(z),
            "sec" => 1 / Complex.Cos(z),
            "csc" => 1 / Complex.Sin(z),
            "asin" => -s_i * Ln((s_i * z) + Sqrt(1 - (z * z))),
            "acos" => (Math.PI / 2) + (s_i * Ln((s_i * z) + Sqrt(1 - (z * z)))),
            "atan" => s_i / 2 * (Ln(1 - (s_i * z)) - Ln(1 + (s_i * z))),
            "acot" => (Math.PI / 2) - (s_i / 2 * (Ln(1 - (s_i * z)) - Ln(1 + (s_i * z)))),
            "asec" => (Math.PI / 2) + (s_i * Ln((s_i / z) + Sqrt(1 - (1 / (z * z))))),
            "acsc" => -s_i * Ln((s_i / z) + Sqrt(1 - (1 / (z * z)))),
            "sinh" => (Complex.Exp(z) - Complex.Exp(-z)) / 2,
            "cosh" => (Complex.Exp(z) + Complex.Exp(-z)) / 2,
            "tanh" => (Complex.Exp(z) - Complex.Exp(-z)) / (Complex.Exp(z) + Complex.Exp(-z)),
            "coth" => (Complex.Exp(z) + Complex.Exp(-z)) / (Complex.Exp(z) - Complex.Exp(-z)),
            "sech" => 2 / (Complex.Exp(z) + Complex.Exp(-z)),
            "csch" => 2 / (Complex.Exp(z) - Complex.Exp(-z)),
            "asinh" => Ln(z + Sqrt((z * z) + 1)),
            "acosh" => Ln(z + (Sqrt(z - 1) * Sqrt(z + 1))),
            "atanh" => (Ln(1 + z) - Ln(1 - z)) / 2,
            "ln" => Ln(z),
            "abs" => Complex.Abs(z),
            "sign" => z == 0 ? 0 : z / Complex.Abs(z),
            "re" => z.Real,
            "im" => z.Imaginary,
            "arg" => z == 0 ? double.NaN : z.Phase,
            "conj" => Complex.Conjugate(z),
            "floor" when isReal => Math.Floor(z.Real),
            "ceil" when isReal => Math.Ceiling(z.Real),
            "round" when isReal => Math.Round(z.Real, MidpointRounding.AwayFromZero),
            "frac" when isReal => z.Real - Math.Floor(z.Real),
            "min" when isReal => values.Min(value => value.Real),
            "max" when isReal => values.Max(value => value.Real),
            "mod" when isReal => z.Real - (values[1].Real * Math.Floor(z.Real / values[1].Real)),
            "atan2" when isReal && values.Any(value => value != 0) => Math.Atan2(z.Real, values[1].Real),
            "root" when isReal && z.Real < 0 && double.IsOddInteger(values[1].Real) => -Math.Pow(-z.Real, 1 / values[1].Real),
            "root" when isReal && double.IsInteger(values[1].Real) => Power(z, 1 / values[1]),
            _ => double.NaN,
        };
    }
}
