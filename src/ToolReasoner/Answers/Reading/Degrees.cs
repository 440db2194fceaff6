using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Degrees that are a unit of the answer, as in 30°, told from degrees inside a function, as in sin 30°.</summary>
internal static class Degrees
{
    /// <summary>The value as it is meant, and whether it counts degrees.</summary>
    /// <param name="radians">The text read with ° as π/180.</param>
    /// <param name="counted">The same text read with ° as 1.</param>
    public static (Expr Value, bool IsInDegrees) Counted(Expr radians, Expr counted)
    {
        if (!FormulaComparison.IsScalar(radians) || !FormulaComparison.IsScalar(counted))
        {
            if (counted.GetType() != radians.GetType() || counted.Operands.Count != radians.Operands.Count)
            {
                return (radians, false);
            }

            var parts = radians.Operands.Zip(counted.Operands, Counted).ToList();
            var isAny = parts.Exists(part => part.IsInDegrees);
            return isAny ? (counted.WithOperands([.. parts.Select(part => part.Value)]), true) : (radians, false);
        }

        return !radians.Equals(counted) && (counted * Expr.Pi / 180).Equals(radians) ? (counted, true) : (radians, false);
    }

    /// <summary>Each number of a value times a factor.</summary>
    public static Expr Scaled(Expr value, Expr factor) =>
        FormulaComparison.IsScalar(value) ? value * factor : value.Operands.Count == 0 ? value : value.WithOperands([.. value.Operands.Select(part => Scaled(part, factor))]);
}
