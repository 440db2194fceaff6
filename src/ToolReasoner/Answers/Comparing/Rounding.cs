using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Whether a decimal is another value, rounded.</summary>
internal static class Rounding
{
    /// <summary>Decides.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <param name="fromDigits">Digits after the point that the rounding must have at least.</param>
    /// <param name="budget">For the comparison of constants.</param>
    public static bool IsOf(AnswerValue.Formula left, AnswerValue.Formula right, int fromDigits, Budget budget)
    {
        var digits = Math.Min(left.Marks.Decimals ?? int.MaxValue, right.Marks.Decimals ?? int.MaxValue);
        if (digits == int.MaxValue || digits < fromDigits || !IsNumber(left.Value) || !IsNumber(right.Value))
        {
            return false;
        }

        var half = Rational.Half / new Rational(System.Numerics.BigInteger.Pow(10, digits));
        var difference = left.Value - right.Value;
        return Order.Compare(difference, half, budget) <= 0 && Order.Compare(difference, -half, budget) >= 0;
    }

    private static bool IsNumber(Expr value) => value.IsConstant && FormulaComparison.IsScalar(value);
}
