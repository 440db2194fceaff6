using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>The digits of |n| in a base, the highest first; 0 has the one digit 0.</summary>
    public static IReadOnlyList<int> Digits(BigInteger n, int b = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return PositionalNotation.Digits(BigInteger.Abs(n), b);
    }

    /// <summary>The number with these digits in a base, the highest first.</summary>
    public static BigInteger FromDigits(IEnumerable<int> digits, int b = 10)
    {
        ArgumentNullException.ThrowIfNull(digits);
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return PositionalNotation.FromDigits([.. digits], b);
    }

    /// <summary>n written in a base from 2 to 62: digits, then a to z, then A to Z.</summary>
    public static string ToBase(BigInteger n, int b)
    {
        HasLetters(b);
        return PositionalNotation.ToText(n, b);
    }

    /// <summary>The number that a text means in a base from 2 to 62; up to 36, capital letters are like small ones.</summary>
    /// <exception cref="FormatException">Something in it is not a digit of that base.</exception>
    public static BigInteger FromBase(string text, int b)
    {
        ArgumentNullException.ThrowIfNull(text);
        HasLetters(b);
        return PositionalNotation.FromText(text, b);
    }

    /// <summary>How many digits |n| has; 0 has one.</summary>
    public static int DigitCount(BigInteger n, int b = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return n.IsZero ? 1 : IntegerLog(BigInteger.Abs(n), b) + 1;
    }

    /// <summary>How often a digit occurs in |n|.</summary>
    public static int CountDigit(BigInteger n, int digit, int b = 10) => Digits(n, b).Count(d => d == digit);

    /// <summary>The sum of the digits of |n|.</summary>
    public static int DigitSum(BigInteger n, int b = 10) => Digits(n, b).Sum();

    /// <summary>The product of the digits of |n|.</summary>
    public static BigInteger DigitProduct(BigInteger n, int b = 10) => Product([.. Digits(n, b).Select(d => (BigInteger)d)]);

    /// <summary>The digit that is left when digits are summed until one is left.</summary>
    public static int DigitalRoot(BigInteger n, int b = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        return n.IsZero ? 0 : 1 + (int)((BigInteger.Abs(n) - 1) % (b - 1));
    }

    /// <summary>The number whose digits are those of n backwards; the sign stays.</summary>
    public static BigInteger ReverseDigits(BigInteger n, int b = 10)
    {
        var value = FromDigits(Digits(n, b).Reverse(), b);
        return n.Sign < 0 ? -value : value;
    }

    /// <summary>Whether n ≥ 0 reads the same backwards.</summary>
    public static bool IsPalindrome(BigInteger n, int b = 10) => n.Sign >= 0 && Digits(n, b).SequenceEqual(Digits(n, b).Reverse());

    private static void HasLetters(int b)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(b, PositionalNotation.Largest);
    }
}
