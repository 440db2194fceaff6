using System.Text;

namespace AngouriMath;

/// <summary>Numbers in other bases, digits above 9 as capital letters.</summary>
internal static class Bases
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int MostDigits = 100;

    /// <summary>A rational number, cut after 100 digits below 1.</summary>
    public static string To(Entity.Number.Real number, int @base)
    {
        Check(@base);
        var value = number is Entity.Number.Rational rational ? rational.Exact : throw new CannotEvalException($"{number} is not rational");
        var size = ExactRational.Abs(value);
        var (whole, text) = (size.Floor(), new StringBuilder());
        var rest = size - whole;
        do
        {
            text.Insert(0, Signs[(int)(whole % @base)]);
            whole /= @base;
        }
        while (!whole.IsZero);

        for (var i = 0; i < MostDigits && !rest.IsZero; i++)
        {
            rest *= @base;
            text.Append(i == 0 ? "." : "").Append(Signs[(int)rest.Floor()]);
            rest -= rest.Floor();
        }

        return (value.Sign < 0 ? "-" : "") + text;
    }

    /// <summary>What a text of digits stands for.</summary>
    public static Entity.Number.Real From(string digits, int @base)
    {
        Check(@base);
        var (value, scale, isBelow) = (BigInteger.Zero, BigInteger.One, false);
        foreach (var sign in digits.TrimStart('-'))
        {
            if (sign == '.')
            {
                isBelow = true;
                continue;
            }

            var digit = Signs.IndexOf(char.ToUpperInvariant(sign), StringComparison.Ordinal);
            if (digit < 0 || digit >= @base)
            {
                throw new UnhandledParseException($"'{sign}' is no digit of base {@base}");
            }

            (value, scale) = ((value * @base) + digit, isBelow ? scale * @base : scale);
        }

        return (Entity.Number.Real)Entity.Number.Of(new ExactRational(digits.StartsWith('-') ? -value : value, scale))!;
    }

    private static void Check(int @base)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(@base, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(@base, Signs.Length);
    }
}
