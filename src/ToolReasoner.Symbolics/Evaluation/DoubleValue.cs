using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The value of an expression in doubles: quick, about 15 digits where nothing cancels, and never a proof.</summary>
public static class DoubleValue
{
    private static readonly Dictionary<string, Complex> s_none = [];

    /// <summary>The real value; NaN where there is none, or where it is not real.</summary>
    /// <param name="value">Without free symbols.</param>
    public static double Real(Expr value)
    {
        var result = Of(value);
        return Math.Abs(result.Imaginary) <= 1e-12 * Math.Abs(result.Real) ? result.Real : double.NaN;
    }

    /// <summary>The complex value; NaN where there is none.</summary>
    /// <param name="value">Without free symbols.</param>
    public static Complex Of(Expr value) => Of(value, s_none);

    /// <summary>The complex value for given values of the symbols; NaN where there is none.</summary>
    /// <param name="value">Any.</param>
    /// <param name="symbols">Values by the symbols' names.</param>
    public static Complex Of(Expr value, IReadOnlyDictionary<string, Complex> symbols)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(symbols);
        return new ComplexEvaluator(symbols).Of(value);
    }
}
