namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

internal static class BallFunctions
{
    public static IReadOnlyDictionary<string, Func<Ball, int, Ball>> ByName { get; } = new Dictionary<string, Func<Ball, int, Ball>>
    {
        ["exp"] = Ball.Exp,
        ["log"] = Ball.Log,
        ["sin"] = Ball.Sin,
        ["cos"] = Ball.Cos,
        ["tan"] = Ball.Tan,
        ["asin"] = Ball.Asin,
        ["acos"] = Ball.Acos,
        ["atan"] = Ball.Atan,
        ["sinh"] = Ball.Sinh,
        ["cosh"] = Ball.Cosh,
        ["tanh"] = Ball.Tanh,
        ["asinh"] = Ball.Asinh,
        ["acosh"] = Ball.Acosh,
        ["atanh"] = Ball.Atanh,
        ["sqrt"] = Ball.SquareRoot,
        ["cbrt"] = (x, precision) => Ball.Root(x, 3, precision),
        ["gamma"] = Ball.Gamma,
        ["lgamma"] = Ball.LogGamma,
        ["digamma"] = Ball.Digamma,
        ["zeta"] = Ball.Zeta,
        ["erf"] = Ball.Erf,
        ["erfc"] = Ball.ErfComplement,
        ["ei"] = Ball.ExponentialIntegral,
        ["li"] = Ball.LogarithmicIntegral,
        ["si"] = Ball.SineIntegral,
        ["ci"] = Ball.CosineIntegral,
        ["lambertw"] = Ball.LambertW,
    };
}
