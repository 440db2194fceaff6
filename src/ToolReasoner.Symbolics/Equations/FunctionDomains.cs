namespace ToolReasoner.Symbolics;

/// <summary>Where functions are defined, and real.</summary>
internal static class FunctionDomains
{
    private static readonly HashSet<Function> s_real =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Asin, Function.Acos, Function.Atan, Function.Acot,
        Function.Asec, Function.Acsc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech, Function.Csch, Function.Asinh,
        Function.Acosh, Function.Atanh, Function.Ln, Function.Abs, Function.Sign, Function.Floor, Function.Ceiling, Function.Round, Function.Fraction,
        Function.Root, Function.Mod, Function.Min, Function.Max, Function.LambertW, Function.LambertWLower, Function.Erf, Function.Re, Function.Im,
    ];

    private static readonly HashSet<Function> s_continuous =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Asin, Function.Acos, Function.Atan, Function.Acot,
        Function.Asec, Function.Acsc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech, Function.Csch, Function.Asinh,
        Function.Acosh, Function.Atanh, Function.Ln, Function.Abs, Function.Root, Function.Min, Function.Max, Function.LambertW, Function.LambertWLower, Function.Erf,
    ];

    /// <summary>Whether values at real arguments that meet <see cref="Conditions"/> are real.</summary>
    public static bool IsReal(Function function) => s_real.Contains(function);

    /// <summary>Whether it is continuous wherever <see cref="Conditions"/> hold.</summary>
    public static bool IsContinuous(Function function) => s_continuous.Contains(function);

    /// <summary>What must hold for the arguments.</summary>
    /// <param name="function">A function that <see cref="IsReal"/> knows.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isReal">Whether the value must be real; else it must exist.</param>
    public static IEnumerable<(RelationKind Kind, Expr Left, Expr Right)> Conditions(Function function, IReadOnlyList<Expr> arguments, bool isReal)
    {
        var x = arguments.Count > 0 ? arguments[0] : Expr.Undefined;
        if (function == Function.Tan || function == Function.Sec)
        {
            yield return (RelationKind.NotEqual, Expr.Cos(x), 0);
        }
        else if (function == Function.Cot || function == Function.Csc)
        {
            yield return (RelationKind.NotEqual, Expr.Sin(x), 0);
        }
        else if (function == Function.Coth || function == Function.Csch)
        {
            yield return (RelationKind.NotEqual, isReal ? x : Expr.Sinh(x), 0);
        }
        else if (function == Function.Ln)
        {
            yield return (isReal ? RelationKind.Greater : RelationKind.NotEqual, x, 0);
        }
        else if (function == Function.Mod)
        {
            yield return (RelationKind.NotEqual, arguments[1], 0);
        }
        else if (isReal && (function == Function.Asin || function == Function.Acos))
        {
            yield return (RelationKind.GreaterOrEqual, x, -1);
            yield return (RelationKind.LessOrEqual, x, 1);
        }
        else if (isReal && (function == Function.Asec || function == Function.Acsc))
        {
            yield return (RelationKind.GreaterOrEqual, Expr.Abs(x), 1);
        }
        else if (isReal && function == Function.Acosh)
        {
            yield return (RelationKind.GreaterOrEqual, x, 1);
        }
        else if (function == Function.Atanh)
        {
            yield return (isReal ? RelationKind.Less : RelationKind.NotEqual, isReal ? Expr.Abs(x) : Expr.Pow(x, 2), 1);
        }
        else if (isReal && function == Function.Root && arguments[1] is NumberExpr { Value: { IsInteger: true } degree } && degree.Numerator.IsEven)
        {
            yield return (RelationKind.GreaterOrEqual, x, 0);
        }
        else if (isReal && function == Function.LambertW)
        {
            yield return (RelationKind.GreaterOrEqual, x, -Expr.Exp(-1));
        }
        else if (isReal && function == Function.LambertWLower)
        {
            yield return (RelationKind.GreaterOrEqual, x, -Expr.Exp(-1));
            yield return (RelationKind.Less, x, 0);
        }
    }
}
