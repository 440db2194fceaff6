using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Other ways to write a whole number, a fraction, a decimal, a number with a root, or one with a unit.</summary>
internal static partial class NumberRewrites
{
    private static readonly Dictionary<string, string> s_vulgar = new()
    {
        ["1/2"] = "½", ["1/4"] = "¼", ["3/4"] = "¾", ["1/3"] = "⅓", ["2/3"] = "⅔",
    };

    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, Random random)
    {
        if (gold.Kind == GoldKind.Named)
        {
            yield return new("name dropped", gold.Parts[1]);
            yield return new("name kept, value rewritten",
                $"{gold.Parts[0]} = {Plain(gold.Parts[1], random).FirstOrDefault().Text ?? gold.Parts[1]}");
            yield break;
        }

        if (gold.Kind != GoldKind.Number)
        {
            yield break;
        }

        foreach (var one in Plain(gold.Text, random))
        {
            yield return one;
        }

        foreach (var name in (string[])["x", "n", "\\theta"])
        {
            yield return new("name added", $"{name} = {gold.Text}");
        }

        if (gold.Notes is { Units: [], HasDegrees: false, HasPercent: false, HasMoney: false, NumberBase: null } && BareNumber()
            .IsMatch(gold.Text))
        {
            yield return new("unit added", gold.Text + "\\text{ cm}");
            yield return new("unit added", gold.Text + " cm");
            yield return new("unit added", gold.Text + "\\text{ units}");
            yield return new("unit added", gold.Text + " \\mathrm{ m}^2");
        }

        if (Marked().Match(gold.Text) is { Success: true } marked)
        {
            var number = marked.Groups[1].Value + marked.Groups[3].Value;
            yield return new("mark dropped", number);
            yield return new("mark as a word",
                number + (marked.Groups[4].Value switch { "^\\circ" => "\\text{ degrees}", "\\%" => "\\text{ percent}",
                _ => "\\text{ dollars}" }));
        }

        if (UnitBehind().Match(gold.Text) is { Success: true } unit)
        {
            yield return new("unit dropped", unit.Groups[1].Value.TrimEnd(' ', '\\', ','));
            yield return new("unit in plain letters", unit.Groups[1].Value + " " + unit.Groups[2].Value.Trim() + unit.Groups[3].Value);
        }

        if (Based().Match(gold.Text) is { Success: true } based)
        {
            yield return new("base with braces", $"{based.Groups[1].Value}_{{{based.Groups[2].Value}}}");
        }
    }

    /// <summary>What can be done with the text of one number: to the elements of collections as well.</summary>
    public static IEnumerable<Rewritten> Plain(string text, Random random) =>
        Fraction().Match(text) is { Success: true } fraction ? Fractions(fraction, random)
        : Integer().IsMatch(text) ? Integers(text, random)
        : Decimal().Match(text) is { Success: true } dec ? Decimals(text, dec)
        : Roots(text);

    private static IEnumerable<Rewritten> Fractions(Match match, Random random)
    {
        var sign = match.Groups["sign"].Value;
        var (n, d) = (BigInteger.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture),
            BigInteger.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture));
        if (d.IsZero)
        {
            yield break;
        }

        var k = random.Next(2, 6);
        yield return new("fraction with a slash", $"{sign}{n}/{d}");
        yield return new("fraction not reduced", $"{sign}\\frac{{{k * n}}}{{{k * d}}}");
        yield return new("fraction as a power", n.IsOne ? $"{sign}{d}^{{-1}}" : $"{sign}{n}\\cdot {d}^{{-1}}");
        yield return new("sign in the numerator", sign.Length > 0 ? $"\\frac{{-{n}}}{{{d}}}" : $"-\\frac{{-{n}}}{{{d}}}");
        yield return new("sign in the denominator", sign.Length > 0 ? $"\\frac{{{n}}}{{-{d}}}" : $"\\frac{{-{n}}}{{-{d}}}");
        if (n > d && n % d != 0)
        {
            yield return new("mixed number", $"{sign}{n / d}\\frac{{{n % d}}}{{{d}}}");
            yield return new("mixed number", $"{sign}{n / d} {n % d}/{d}");
        }

        if (Terminating(n, d) is { } digits)
        {
            yield return new("fraction as a decimal", sign + digits);
        }

        if (s_vulgar.TryGetValue($"{n}/{d}", out var vulgar))
        {
            yield return new("unicode fraction", sign + vulgar);
        }
    }

    private static IEnumerable<Rewritten> Integers(string text, Random random)
    {
        var value = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        var k = random.Next(2, 6);
        yield return new("whole number with a point", text + ".0");
        yield return new("whole number as a fraction", $"\\frac{{{k * value}}}{{{k}}}");
        yield return new("whole number as a fraction", $"{k * value}/{k}");
        var marked = value.ToString("#,0", CultureInfo.InvariantCulture);
        if (marked.Contains(',', StringComparison.Ordinal))
        {
            yield return new("thousands marked", marked);
            yield return new("thousands marked", marked.Replace(",", "{,}", StringComparison.Ordinal));
            yield return new("thousands marked", marked.Replace(",", ",\\!", StringComparison.Ordinal));
            yield return new("thousands marked", marked.Replace(",", "\\,", StringComparison.Ordinal));
        }

        if (text.TrimEnd('0').Length is var length && text.Length - length >= 3 && length <= 3)
        {
            yield return new("as a power of ten", $"{text[..length]} \\cdot 10^{{{text.Length - length}}}");
        }
    }

    private static IEnumerable<Rewritten> Decimals(string text, Match match)
    {
        yield return new("decimal with a zero more", text + "0");
        var (sign, whole, part) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        yield return whole is "0" ? new("decimal without its zero", $"{sign}.{part}") : whole is ""
            ? new("decimal with its zero", $"{sign}0.{part}") : new("", text);
        var n = BigInteger.Parse("0" + whole + part, CultureInfo.InvariantCulture);
        yield return new("decimal as a fraction", $"{sign}\\frac{{{n}}}{{{BigInteger.Pow(10, part.Length)}}}");
    }

    // 2√3 = √12 = 2·3/√3 = 2·3^(1/2).
    private static IEnumerable<Rewritten> Roots(string text)
    {
        if (Root().Match(text) is not { Success: true } match)
        {
            yield break;
        }

        var (before, factor, under, after) = (match.Groups[1].Value, match.Groups[2].Value,
            BigInteger.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture), match.Groups[4].Value);
        var times = factor.Length > 0 ? factor + "\\cdot " : "";
        var k = factor.Length > 0 ? BigInteger.Parse(factor, CultureInfo.InvariantCulture) : 1;
        yield return new("factor under the root", $"{before}\\sqrt{{{k * k * under}}}{after}");
        yield return new("root below the line", $"{before}{times}\\frac{{{under}}}{{\\sqrt{{{under}}}}}{after}");
        yield return new("root as a power", $"{before}{times}{under}^{{1/2}}{after}");
        yield return new("unicode root", $"{before}{factor}√{(under < 10 ? $"{under}" : $"({under})")}{after}");
        yield return new("root times factor", before.Length == 0 && after.Length == 0 && factor.Length > 0
            ? $"\\sqrt{{{under}}}\\cdot {factor}" : text);
    }

    private static string? Terminating(BigInteger n, BigInteger d)
    {
        for (var (places, power) = (0, BigInteger.One); places <= 8; places++, power *= 10)
        {
            if (n * power % d == 0)
            {
                var digits = (n * power / d).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                return places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}";
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<sign>-?)(\\[dt]?frac(\{(?<n>\d{1,15})\}|(?<n>\d)|\s(?<n>\d))(\{(?<d>\d{1,15})\}|(?<d>\d))|(?<n>\d{1,15})/(?<d>\d{1,15}))$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^-?[1-9]\d{0,30}$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^(-?)(\d{0,15})\.(\d{1,15})$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^((?:.*[+\-{(]\s*)?)(\d{0,6})\s*\\sqrt\{(\d{1,8})\}(.*)$")]
    private static partial Regex Root();

    [GeneratedRegex(@"^-?(\d+(\.\d+)?|\\[dt]?frac\{\d+\}\{\d+\}|\d*\\sqrt\{\d+\}|\d*\\pi)$")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^(.*\d.*?|.*\})\s*\\(?:text|mbox|mathrm)\{([ a-z.]+)\}(\^\{?[23]\}?)?$")]
    private static partial Regex UnitBehind();

    [GeneratedRegex(@"^(-?)(?=.*[$%c])(\\\$)?(\d+(?:\.\d+)?)(\^\\circ|\\%)?$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(\d+)_(\d)$")]
    private static partial Regex Based();
}
