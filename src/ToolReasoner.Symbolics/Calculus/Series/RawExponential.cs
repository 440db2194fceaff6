namespace ToolReasoner.Symbolics;

/// <summary>
/// e to a power as a function of its own, which canonical form leaves alone: e^(x·ln x + 1) would become x^x·e again just where an expansion
/// has taken it apart. Only inside an operation; never in a result.
/// </summary>
internal static class RawExponential
{
    private static readonly Function s_function = Function.Unknown("exp'");

    /// <summary>e^exponent; 1 for 0.</summary>
    public static Expr Of(Expr exponent) => exponent is NumberExpr { Value.IsZero: true } ? 1
        : exponent.IsConstant && !exponent.HoldsInfinity ? Expr.Exp(exponent)
        : Expr.Apply(s_function, exponent);

    /// <summary>Whether it is one, and of what.</summary>
    public static bool Is(Expr value, out Expr exponent)
    {
        var isOne = value is FunctionExpr { Function: var function } && function == s_function;
        exponent = isOne ? value.Operands[0] : 0;
        return isOne;
    }

    /// <summary>With common powers of e instead.</summary>
    public static Expr Restore(Expr value) => value.Transform(part => Is(part, out var exponent) ? Expr.Exp(exponent) : part);
}
