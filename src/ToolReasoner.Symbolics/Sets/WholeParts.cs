using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Whole numbers next to a constant, found by comparing alone.</summary>
internal static class WholeParts
{
    /// <summary>The largest integer that is not above a real constant.</summary>
    /// <exception cref="GaveUpException">A comparison is not decided.</exception>
    public static BigInteger Floor(Expr value, IConstantOrder order, Budget budget)
    {
        if (value is NumberExpr number)
        {
            return number.Value.Floor();
        }

        // Doubles the range until it holds the value, and then halves it.
        var (low, high) = (BigInteger.MinusOne, BigInteger.One);
        while (!IsAtMost(low, value, order, budget))
        {
            low *= 2;
        }

        while (IsAtMost(high, value, order, budget))
        {
            high *= 2;
        }

        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            (low, high) = IsAtMost(middle, value, order, budget) ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static bool IsAtMost(BigInteger n, Expr value, IConstantOrder order, Budget budget)
    {
        budget.Spend(64);
        budget.NeedBits(n.GetBitLength());
        return (order.Compare(n, value) ?? throw new GaveUpException($"it is not decided which of {n} and {value} is larger")) <= 0;
    }
}
