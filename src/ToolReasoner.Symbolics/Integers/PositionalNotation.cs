using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Numbers and their digits in any base, by halves: quick for very long ones too.</summary>
internal static class PositionalNotation
{
    /// <summary>The largest base whose digits have letters.</summary>
    public const int Largest = 62;

    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static char Letter(int digit) => Letters[digit];

    /// <summary>The digits, the highest first; 0 has the one digit 0.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="b">2 or more.</param>
    public static int[] Digits(BigInteger value, int b)
    {
        if (value.IsZero)
        {
            return [0];
        }

        var powers = new List<BigInteger> { b };
        while (powers[^1] * powers[^1] <= value)
        {
            powers.Add(powers[^1] * powers[^1]);
        }

        var digits = new List<int>();
        Split(value, b, powers, powers.Count, isLeading: true, digits);
        return [.. digits];
    }

    public static BigInteger FromDigits(IReadOnlyList<int> digits, int b)
    {
        foreach (var digit in digits)
        {
            if (digit < 0 || digit >= b)
            {
                throw new ArgumentException($"{digit} is not a digit in base {b}", nameof(digits));
            }
        }

        return Join(digits, 0, digits.Count, b, []);
    }

    public static string ToText(BigInteger value, int b)
    {
        var text = new string(Array.ConvertAll(Digits(BigInteger.Abs(value), b), Letter));
        return value.Sign < 0 ? "-" + text : text;
    }

    /// <summary>Reads letters; upper case counts as lower case up to base 36. Blanks and underscores separate groups.</summary>
    public static BigInteger FromText(string text, int b)
    {
        var digits = new List<int>();
        var isNegative = false;
        foreach (var (character, index) in text.Trim().Select((c, i) => (c, i)))
        {
            if (index == 0 && character is '-' or '+' && digits.Count == 0)
            {
                isNegative = character == '-';
                continue;
            }

            if (character is '_' or ' ')
            {
                continue;
            }

            var digit = Letters.IndexOf(b <= 36 ? char.ToLowerInvariant(character) : character, StringComparison.Ordinal);
            digits.Add(digit >= 0 && digit < b ? digit : throw new FormatException($"'{character}' is not a digit in base {b}"));
        }

        if (digits.Count == 0)
        {
            throw new FormatException("there are no digits");
        }

        var value = FromDigits(digits, b);
        return isNegative ? -value : value;
    }

    /// <summary>Writes a value below b^(2^level), with leading zeros unless it leads itself.</summary>
    private static void Split(BigInteger value, int b, List<BigInteger> powers, int level, bool isLeading, List<int> digits)
    {
        if (level <= 4)
        {
            Short(value, b, isLeading ? 0 : 1 << level, digits);
            return;
        }

        var high = BigInteger.DivRem(value, powers[level - 1], out var low);
        if (isLeading && high.IsZero)
        {
            Split(low, b, powers, level - 1, isLeading, digits);
            return;
        }

        Split(high, b, powers, level - 1, isLeading, digits);
        Split(low, b, powers, level - 1, isLeading: false, digits);
    }

    private static void Short(BigInteger value, int b, int width, List<int> digits)
    {
        var start = digits.Count;
        while (!value.IsZero || digits.Count - start < width)
        {
            value = BigInteger.DivRem(value, b, out var digit);
            digits.Add((int)digit);
        }

        digits.Reverse(start, digits.Count - start);
    }

    private static BigInteger Join(IReadOnlyList<int> digits, int from, int to, int b, Dictionary<int, BigInteger> powers)
    {
        if (to - from <= 32)
        {
            var value = BigInteger.Zero;
            for (var i = from; i < to; i++)
            {
                value = (value * b) + digits[i];
            }

            return value;
        }

        var low = (to - from) / 2;
        if (!powers.TryGetValue(low, out var power))
        {
            powers[low] = power = BigInteger.Pow(b, low);
        }

        return (Join(digits, from, to - low, b, powers) * power) + Join(digits, to - low, to, b, powers);
    }
}
