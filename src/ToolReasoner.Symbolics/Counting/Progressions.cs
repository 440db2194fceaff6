using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Products of arithmetic progressions, split in halves so that large factors meet large ones.</summary>
internal static class Progressions
{
    private const long Leaf = 24;

    /// <summary>first·(first+step)·…, with a look at the size beforehand.</summary>
    public static BigInteger Checked(BigInteger first, BigInteger count, BigInteger step, Budget budget)
    {
        if (count.IsZero)
        {
            return BigInteger.One;
        }

        var last = first + ((count - 1) * step);
        var largest = BigInteger.Max(BigInteger.Max(BigInteger.Abs(first), BigInteger.Abs(last)), 1);
        budget.NeedBits(CountSizes.PowerBits(largest, count));
        return Product(first, (long)count, step, budget);
    }

    /// <summary>first·(first+step)·…, <paramref name="count"/> factors.</summary>
    public static BigInteger Product(BigInteger first, long count, BigInteger step, Budget budget)
    {
        if (count <= Leaf)
        {
            budget.Spend(Math.Max(1, count));
            var product = BigInteger.One;
            for (var i = 0L; i < count; i++, first += step)
            {
                product *= first;
            }

            return product;
        }

        var half = count / 2;
        var (low, high) = (Product(first, half, step, budget), Product(first + (half * step), count - half, step, budget));
        budget.Spend(1 + CountSizes.Steps(high));
        return low * high;
    }

    /// <summary>The product of a list, split in halves.</summary>
    public static BigInteger Product(ReadOnlySpan<BigInteger> factors, Budget budget)
    {
        budget.Spend();
        return factors.Length switch
        {
            0 => BigInteger.One,
            1 => factors[0],
            _ => Product(factors[..(factors.Length / 2)], budget) * Product(factors[(factors.Length / 2)..], budget),
        };
    }
}
