using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Decimal digits, only those that are certain.</content>
public sealed partial class Ball
{
    // log10(2), rounded down.
    private const decimal DecimalsOfABit = 0.3010299956639811952137388947m;

    /// <summary>
    /// Up to so many significant digits: the true value, correctly rounded, at the largest number of digits at which the ball decides the
    /// rounding. (Where that would be none because the value looks like a tie, as 0.15 to one digit, some more.) A ball that says nothing
    /// about any digit is written as <c>[± 1.2e-10]</c> (its size) or <c>[?]</c>.
    /// </summary>
    /// <param name="digits">1 or more.</param>
    public string ToString(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (!IsFinite)
        {
            return "[?]";
        }

        var known = IsExact ? digits : (int)Math.Min(digits, Math.Max(0, AccuracyBits * 0.302) + 2);
        for (var count = known; count > 0; count--)
        {
            if (TryRound(count, out var text))
            {
                return text;
            }
        }

        for (var count = digits + 1; count <= digits + 4 && count < AccuracyBits * 0.302; count++)
        {
            if (TryRound(count, out var text))
            {
                return text;
            }
        }

        return $"[± {Above().ToString().Replace("E+", "e", StringComparison.Ordinal).Replace("E", "e", StringComparison.Ordinal)}]";
    }

    /// <summary>As <see cref="ToString(int)"/> with 15 digits.</summary>
    public override string ToString() => ToString(15);

    /// <summary>The true value rounded to so many significant digits (halves away from 0), if the ball decides how to round.</summary>
    /// <param name="digits">1 or more.</param>
    /// <param name="text">As <c>-0.0012300</c>, <c>12.5</c>, or <c>1.25e30</c> where plain digits would need zeros that are not certain.</param>
    public bool TryRound(int digits, out string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        text = "0";
        if (IsZero)
        {
            return true;
        }

        if (ContainsZero || AccuracyBits < 1)
        {
            return false;
        }

        var value = Midpoint.Sign < 0 ? -this : this;
        var limit = BigInteger.Pow(10, digits);
        var power = (long)decimal.Floor((value.Midpoint.Top - 2) * DecimalsOfABit); // 10^power ≤ value < 10^(power + 2)
        for (var tries = 0; tries < 2; tries++, power++)
        {
            if (!value.TryScaled(digits - 1 - power, digits, out var number, out var isExact) || number > limit)
            {
                continue;
            }

            if (number * 10 < limit)
            {
                return false; // fewer digits than asked for: it was the power before this one that did not decide
            }

            if (number == limit)
            {
                // 9.996 rounds to 10.00: one digit more than there should be.
                (number, power) = (limit / 10, power + 1);
            }

            text = (Midpoint.Sign < 0 ? "-" : string.Empty) + Layout(number.ToString(CultureInfo.InvariantCulture), power, isExact);
            return true;
        }

        return false;
    }

    // value·10^shift rounded to an integer, if decided.
    private bool TryScaled(long shift, int digits, out BigInteger number, out bool isExact)
    {
        number = default;
        isExact = false;
        var precision = (digits * 3.33) + 64 + (IsExact && Math.Abs(shift) < 10_000 ? Midpoint.Mantissa.GetBitLength() + (Math.Abs(shift) * 2.4) : 0);
        if (precision > 16.0 * MaxPrecision)
        {
            return false;
        }

        var working = (int)precision;
        var ten = Power(Of(10.0), Math.Abs(shift), working);
        var scaled = shift >= 0 ? Multiply(this, ten, working) : Divide(this, ten, working);
        isExact = scaled.IsExact && scaled.TryGetInteger(out _);
        return Add(scaled, Of(0.5), working + 8).TryFloor(out number);
    }

    // One digit or more, of which the first stands for 10^power.
    private static string Layout(string digits, long power, bool isExact)
    {
        if (isExact)
        {
            digits = digits.TrimEnd('0');
            if (power >= digits.Length && power < 21)
            {
                digits = digits.PadRight((int)power + 1, '0');
            }
        }

        if (power < -7 || power >= digits.Length)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{(digits.Length > 1 ? "." : string.Empty)}{digits.AsSpan(1)}e{power}");
        }

        return power < 0 ? $"0.{new string('0', (int)-power - 1)}{digits}"
            : power == digits.Length - 1 ? digits
            : $"{digits.AsSpan(0, (int)power + 1)}.{digits.AsSpan((int)power + 1)}";
    }
}
