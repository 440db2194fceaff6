using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Roots of integers, rounded down.</summary>
internal static class IntegerRoot
{
    /// <summary>The largest r with r^degree not above the value.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="degree">1 or more.</param>
    /// <param name="budget">Pays for it.</param>
    internal static BigInteger Floor(BigInteger value, int degree, Budget budget)
    {
        if (value.IsZero || value.IsOne || degree == 1)
        {
            return value;
        }

        var bits = value.GetBitLength();
        if (bits <= degree)
        {
            return BigInteger.One;
        }

        // Newton's iteration from above falls until it is there.
        var root = BigInteger.One << (int)((bits + degree - 1) / degree);
        while (true)
        {
            budget.Spend(1 + (bits / 64));
            var next = ((root * (degree - 1)) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
