using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Wrong numbers and formulas: slips such as models make. Only what provably has another value is handed out.</summary>
internal static partial class ValueMutants
{
    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, Random random, CancellationToken cancellationToken)
    {
        if (gold.Value is null || gold.Kind is not (GoldKind.Number or GoldKind.Formula or GoldKind.Named))
        {
            return [];
        }

        var (prefix, text) = gold.Kind == GoldKind.Named ? (gold.Parts[0] + " = ", gold.Parts[1]) : ("", gold.Text);
        return Slips(text, random)
            .Where(one => Gold.Scalar(one.Text, cancellationToken) is { } read && SameNotes(read.Notes, gold.Notes!)
                && NumericProof.Differ(gold.Value, read.Expression, cancellationToken))
            .Select(one => new Rewritten(one.Name, prefix + one.Text));
    }

    /// <summary>Slips in the text of one value; not proved to be any.</summary>
    public static IEnumerable<Rewritten> Slips(string text, Random random)
    {
        if (text.Contains(':', StringComparison.Ordinal) || text.Contains("\\pm", StringComparison.Ordinal))
        {
            yield break; // times of day, and two values at once
        }

        yield return new("sign changed", text[0] == '-' && !text[1..].Contains('+', StringComparison.Ordinal)
            && !text[1..].Contains('-', StringComparison.Ordinal)
            ? text[1..].Trim() : IsOneTerm(text) ? "-" + text : $"-({text})");
        foreach (Match digit in Digits().Matches(text).OrderBy(_ => random.Next()).Take(3))
        {
            var other = (digit.Value[0] - '0' + random.Next(1, 9)) % 10;
            yield return new("a digit changed", $"{text[..digit.Index]}{other}{text[(digit.Index + 1)..]}");
        }

        foreach (Match number in Numbers().Matches(text).OrderBy(_ => random.Next()).Take(2))
        {
            var off = BigInteger.Parse(number.Value, CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? 1 : -1);
            yield return new(number.Index > 0 && text[number.Index - 1] is '^' or '{' && text[..number.Index].TrimEnd('{').EndsWith('^')
                ? "an exponent changed" : "off by one",
                off.Sign < 0 ? text : $"{text[..number.Index]}{off}{text[(number.Index + number.Length)..]}");
        }

        yield return new("numerator and denominator exchanged", Fraction().Replace(text, "$1{$3}{$2}", 1));
        yield return new("conjugate", Inner().Match(text) is { Success: true } sign
            ? $"{text[..sign.Index]}{(sign.Value.Trim() == "+" ? " - " : " + ")}{text[(sign.Index + sign.Length)..]}" : text);
        yield return new("π dropped", Pi().Replace(text, "") is { Length: > 0 } without ? without : "1");
        yield return new("root dropped", text.Replace("\\sqrt", "", StringComparison.Ordinal));
        yield return new("doubled", $"2({text})");
        yield return new("ten times", Whole().IsMatch(text) ? text + "0" : text);
        if (Letter().Match(text) is { Success: true } letter)
        {
            var name = "xyzabkn".First(c => !text.Contains(c, StringComparison.Ordinal) || c == 'n');
            yield return new("a letter renamed",
                Regex.Replace(text, $@"(?<![a-zA-Z\\]){letter.Value}(?![a-zA-Z])", $"{name}", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        if (Based().Match(text) is { Success: true } based)
        {
            yield return new("base changed",
                $"{based.Groups[1].Value}_{{{int.Parse(based.Groups[2].Value, CultureInfo.InvariantCulture) + 1}}}");
        }
    }

    /// <summary>Whether a change left units, signs of percent and the like as they were.</summary>
    public static bool SameNotes(LatexNotes one, LatexNotes other) =>
        one.Units.SequenceEqual(other.Units) && one.HasDegrees == other.HasDegrees && one.HasPercent == other.HasPercent
            && one.HasMoney == other.HasMoney
        && one.IsRatio == other.IsRatio && one.NumberBase is null == other.NumberBase is null;

    private static bool IsOneTerm(string text) => text[0] != '-' && !Inner().IsMatch(text);

    [GeneratedRegex(@"\d")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\d.,])\d{1,12}(?![\d.,])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(\\[dt]?frac)\{([^{}]+)\}\{([^{}]+)\}")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"(?<=[\w}\)])\s*[+\-]\s*(?=[\w\\(])")]
    private static partial Regex Inner();

    [GeneratedRegex(@"\\pi\b")]
    private static partial Regex Pi();

    [GeneratedRegex(@"^-?[1-9]\d*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![a-zA-Z\\])[abcdk-z](?![a-zA-Z])")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(\d+)_\{?(\d)\}?$")]
    private static partial Regex Based();
}
