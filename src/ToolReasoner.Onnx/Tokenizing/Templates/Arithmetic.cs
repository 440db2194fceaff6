namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>What the signs between values do.</summary>
internal static class Arithmetic
{
    public static object? Of(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("~", _, _) => Values.Text(left) + Values.Text(right),
        ("+", string a, string b) => a + b,
        ("+", List<object?> a, List<object?> b) => a.Concat(b).ToList(),
        ("*", string text, long times) => string.Concat(Enumerable.Repeat(text, (int)Math.Clamp(times, 0, 10_000))),
        ("+", long a, long b) => a + b,
        ("-", long a, long b) => a - b,
        ("*", long a, long b) => a * b,
        ("**", long a, long b) when b >= 0 => Power(a, b),
        ("//", long a, long b) when b != 0 => (a / b) - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0),
        ("%", long a, long b) when b != 0 => ((a % b) + b) % b,
        ("/" or "//" or "%", _, _) when right is long or double && Values.Real(right) == 0 =>
            throw new LocalModelException("The chat template divides by zero."),
        ("+" or "-" or "*" or "/" or "**", long or double, long or double) => Reals(sign, Values.Real(left), Values.Real(right)),
        _ => throw new LocalModelException(
            $"The chat template joins '{Values.Text(left)}' and '{Values.Text(right)}' by {sign}, which they do not bear."),
    };

    private static object Power(long number, long times) =>
        System.Numerics.BigInteger.Pow(number, (int)Math.Min(times, 1000)) is var power && power >= long.MinValue && power <= long.MaxValue
            ? (long)power
            : throw new LocalModelException($"The chat template works out {number} ** {times}, which is too large here.");

    private static double Reals(string sign, double left, double right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "**" => Math.Pow(left, right),
        _ => left / right,
    };
}
