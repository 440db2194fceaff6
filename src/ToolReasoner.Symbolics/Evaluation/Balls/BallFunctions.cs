namespace ToolReasoner.Symbolics;

/// <summary>The known functions in balls.</summary>
internal static class BallFunctions
{
    private static readonly Dictionary<Function, Func<ComplexBall, int, ComplexBall>> s_complex = MakeComplex();
    private static readonly Dictionary<Function, Func<Ball, int, Ball>> s_real = MakeReal();

    /// <summary>Evaluates.</summary>
    public static ComplexBall Of(FunctionExpr call, BallEvaluator evaluator)
    {
        var arguments = new ComplexBall[call.Operands.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = evaluator.Of(call.Operands[i]);
            if (!arguments[i].IsFinite)
            {
                return ComplexBall.Indeterminate;
            }
        }

        var precision = evaluator.Precision;
        if (arguments.Length == 1 && s_complex.TryGetValue(call.Function, out var complex))
        {
            return evaluator.IsAnalytic && BranchCuts.Touches(call.Function, arguments[0], precision)
                ? ComplexBall.Indeterminate
                : complex(arguments[0], precision);
        }

        if (evaluator.IsAnalytic)
        {
            return AnalyticContinuation.Of(call, arguments, evaluator);
        }

        if (arguments.Length == 1 && s_real.TryGetValue(call.Function, out var real))
        {
            return arguments[0].IsReal ? real(arguments[0].Real, precision) : ComplexBall.Indeterminate;
        }

        return BallCombinatorics.Of(call.Function, arguments, precision)
            ?? (Array.TrueForAll(arguments, argument => argument.IsReal)
                ? BallSelections.Of(call.Function, Array.ConvertAll(arguments, argument => argument.Real), precision)
                : OfNonReal(call.Function, arguments[0], precision));
    }

    private static ComplexBall OfNonReal(Function function, ComplexBall z, int precision) =>
        function == Function.Abs ? ComplexBall.Abs(z, precision)
        : function == Function.Re ? z.Real
        : function == Function.Im ? z.Imaginary
        : function == Function.Conjugate ? z.Conjugate()
        : function == Function.Argument && !z.ContainsZero ? ComplexBall.Argument(z, precision)
        : function == Function.Sign && !z.ContainsZero ? ComplexBall.Divide(z, ComplexBall.Abs(z, precision + 4), precision)
        : ComplexBall.Indeterminate;

    private static Dictionary<Function, Func<ComplexBall, int, ComplexBall>> MakeComplex() => new()
    {
        [Function.Sin] = ComplexBall.Sin,
        [Function.Cos] = ComplexBall.Cos,
        [Function.Tan] = ComplexBall.Tan,
        [Function.Cot] = (z, p) => ComplexBall.Divide(ComplexBall.Cos(z, p + 6), ComplexBall.Sin(z, p + 6), p),
        [Function.Sec] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Cos(z, p + 4), p),
        [Function.Csc] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Sin(z, p + 4), p),
        [Function.Asin] = ComplexBall.Asin,
        [Function.Acos] = ComplexBall.Acos,
        [Function.Atan] = ComplexBall.Atan,
        [Function.Acot] = (z, p) => ComplexBall.Subtract(Ball.Pi(p + 8).Scale(-1), ComplexBall.Atan(z, p + 8), p),
        [Function.Asec] = (z, p) => ComplexBall.Acos(ComplexBall.Divide(ComplexBall.One, z, p + 8), p),
        [Function.Acsc] = (z, p) => ComplexBall.Asin(ComplexBall.Divide(ComplexBall.One, z, p + 8), p),
        [Function.Sinh] = ComplexBall.Sinh,
        [Function.Cosh] = ComplexBall.Cosh,
        [Function.Tanh] = ComplexBall.Tanh,
        [Function.Coth] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Tanh(z, p + 4), p),
        [Function.Sech] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Cosh(z, p + 4), p),
        [Function.Csch] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Sinh(z, p + 4), p),
        [Function.Asinh] = ComplexBall.Asinh,
        [Function.Acosh] = ComplexBall.Acosh,
        [Function.Atanh] = ComplexBall.Atanh,
        [Function.Ln] = ComplexBall.Log,
    };

    private static Dictionary<Function, Func<Ball, int, Ball>> MakeReal() => new()
    {
        [Function.Floor] = Ball.Floor,
        [Function.Ceiling] = Ball.Ceiling,
        [Function.Fraction] = (x, p) => Ball.Subtract(x, Ball.Floor(x, p), p),
        [Function.Factorial] = (x, p) => Ball.Gamma(Ball.Add(x, Ball.One, p + 8), p),
        [Function.Gamma] = Ball.Gamma,
        [Function.Zeta] = Ball.Zeta,
        [Function.Digamma] = Ball.Digamma,
        [Function.Harmonic] = (x, p) => Ball.Add(Ball.Digamma(Ball.Add(x, Ball.One, p + 8), p + 8), Ball.EulerGamma(p + 8), p),
        [Function.Erf] = Ball.Erf,
        [Function.Ei] = Ball.ExponentialIntegral,
        [Function.Li] = Ball.LogarithmicIntegral,
        [Function.SinIntegral] = Ball.SineIntegral,
        [Function.CosIntegral] = Ball.CosineIntegral,
        [Function.LambertW] = Ball.LambertW,
        [Function.LambertWLower] = Ball.LambertWLower,
    };
}
