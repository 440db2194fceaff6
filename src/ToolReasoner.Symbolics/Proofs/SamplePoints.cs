namespace ToolReasoner.Symbolics;

/// <summary>Points at which expressions are compared: the same for the same symbols in every process, simple numbers first.</summary>
internal static class SamplePoints
{
    private static readonly Rational[] s_broken =
    [
        new(3, 2), new(1, 3), new(-2, 3), new(11, 4), new(7, 3), new(1, 5), new(-5, 2), new(2, 7), new(-3, 7), new(16, 3), new(-13, 5), new(5, 9),
        new(23, 2), new(-9, 11), new(101, 7), new(1, 17), new(-31, 3), new(87, 13), new(-1, 19), new(213, 5), new(4, 23), new(-107, 9), new(1009, 11),
    ];

    private static readonly Rational[] s_whole = [2, 3, 5, 4, 1, 7, 6, 0, 9, -1, 8, 12, -2, 10, -3, 15, 11, -4, 20, -5];

    /// <summary>Points, in order.</summary>
    /// <param name="symbols">Names.</param>
    /// <param name="numbers">Numbers near which to look as well.</param>
    /// <param name="assumptions">Points that they exclude are left out.</param>
    /// <param name="count">How many to try.</param>
    public static IEnumerable<SamplePoint> Of(IReadOnlyList<string> symbols, IReadOnlyList<NumberExpr> numbers, Assumptions assumptions, int count)
    {
        var state = 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < count; i++)
        {
            var values = new GaussianRational[symbols.Count];
            var isAllowed = true;
            var kind = i % 4;
            for (var j = 0; j < symbols.Count; j++)
            {
                // xorshift; the first points go through the lists in order, so that one symbol sees them all.
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                var isWhole = assumptions.IsInteger(symbols[j]);
                var list = isWhole || kind == 3 ? s_whole : s_broken;
                var broken = numbers.Count > 0 ? (i / 4 * 2) + Math.Min(kind, 1) : i - (i / 4);
                var pick = symbols.Count > 1 ? (int)(state % (ulong)list.Length) : isWhole ? i : kind == 3 ? i / 4 : broken;
                var value = list[pick % list.Length];
                if (kind == 2 && numbers.Count > 0 && !isWhole)
                {
                    value = numbers[(int)(state / 64 % (ulong)numbers.Count)].Value + (list[(int)(state / 4096 % (ulong)list.Length)] * (i > count / 2 ? new Rational(1, 64) : Rational.One));
                }

                if (assumptions.IsPositive(symbols[j]) || assumptions.IsNonnegative(symbols[j]))
                {
                    value = value.IsZero && assumptions.IsPositive(symbols[j]) ? Rational.One : Rational.Abs(value);
                }

                isAllowed &= assumptions.Allow(symbols[j], value);
                var imaginary = assumptions.IsComplex(symbols[j]) ? s_broken[(int)(state / 1024 % (ulong)s_broken.Length)] : Rational.Zero;
                values[j] = new GaussianRational(value, imaginary);
            }

            if (isAllowed)
            {
                yield return new SamplePoint(symbols, values);
            }
        }
    }
}
