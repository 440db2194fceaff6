using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The exact value of written digits.</summary>
internal static class Numeral
{
    private const int DigitsAtOnce = 64;

    // In any base their value is below 2^63.
    private const int DigitsInWord = 12;

    /// <summary>whole.fraction(repeating repeating …) · base^exponent.</summary>
    /// <param name="whole">Digits before the point; may be empty.</param>
    /// <param name="fraction">Digits after it.</param>
    /// <param name="repeating">Digits after those that repeat without end.</param>
    /// <param name="exponent">Of the base.</param>
    /// <param name="base">2 to 36; letters are digits from 10 up.</param>
    /// <param name="budget">Bounds the size of the number.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public static Rational Value(string whole, string fraction, string repeating, BigInteger exponent, int @base, Budget budget)
    {
        if (whole.Length <= DigitsInWord && fraction.Length == 0 && repeating.Length == 0 && exponent.IsZero)
        {
            budget.Spend(1 + whole.Length);
            return new Rational(Word(whole, @base));
        }

        var length = (double)whole.Length + fraction.Length + (2.0 * repeating.Length);
        budget.NeedBits((length + (double)BigInteger.Abs(exponent)) * Math.Log2(@base));
        budget.Spend(1 + (long)length);
        var value = new Rational(Whole(whole + fraction, @base, budget));
        if (repeating.Length > 0)
        {
            value += new Rational(Whole(repeating, @base, budget), budget.Pow(@base, repeating.Length) - 1);
        }

        var shift = exponent - fraction.Length;
        var scale = new Rational(budget.Pow(@base, BigInteger.Abs(shift)));
        return shift.IsZero ? value : shift.Sign > 0 ? value * scale : value / scale;
    }

    /// <summary>The value of one digit, 36 if it is none.</summary>
    public static int Digit(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'Z' => digit - 'A' + 10,
        >= 'a' and <= 'z' => digit - 'a' + 10,
        _ => 36,
    };

    /// <summary>Whether these are decimal digits only.</summary>
    public static bool IsWhole(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static BigInteger Whole(ReadOnlySpan<char> digits, int @base, Budget budget)
    {
        if (digits.Length <= DigitsInWord)
        {
            return Word(digits, @base);
        }

        return @base == 10 ? BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : Halves(digits, @base, budget);
    }

    private static long Word(ReadOnlySpan<char> digits, int @base)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * @base) + Digit(digit);
        }

        return value;
    }

    private static BigInteger Halves(ReadOnlySpan<char> digits, int @base, Budget budget)
    {
        budget.Deepen();
        if (digits.Length > DigitsAtOnce)
        {
            var low = digits.Length / 2;
            return (Halves(digits[..^low], @base, budget) * budget.Pow(@base, low)) + Halves(digits[^low..], @base, budget);
        }

        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = (value * @base) + Digit(digit);
        }

        return value;
    }
}
