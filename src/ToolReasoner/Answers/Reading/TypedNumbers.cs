using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>Numbers as people type them, turned into LaTeX: <c>2 1/2</c>, <c>3e8</c>, <c>(4210)_5</c>, <c>2A_{16}</c>, <c>sqrt3</c>, <c>C(10, 3)</c>.</summary>
internal static partial class TypedNumbers
{
    /// <summary>The text with such numbers turned; any other text as it is.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return text;
        }

        text = Mixed().Replace(text, @"${whole}\frac{${top}}{${bottom}}");
        text = Scientific().Replace(text, @"${number}\cdot 10^{${exponent}}");
        text = Based().Replace(text, match => $@"{Digits(match.Groups["digits"].Value)}_{{{match.Groups["base"].Value}}}");
        text = Root().Replace(text, @"\sqrt{${number}}");
        return Choose().Replace(text, @"\binom{${n}}{${k}}");
    }

    private static string Digits(string digits) => digits.All(char.IsAsciiDigit) ? digits : $@"\text{{{digits}}}";

    [GeneratedRegex(@"(?<![\d.,/^_{])(?<whole>\d+)\s+(?<top>\d+)\s*/\s*(?<bottom>\d+)(?![\d.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Mixed();

    [GeneratedRegex(@"(?<![A-Za-z\d.])(?<number>\d+(\.\d+)?)\s?([eE]|\\mathrm\{[eE]\}|\\text\{[eE]\})\{?(?<exponent>[+-]?\d+)\}?(?![\dA-Za-z.(\\])", RegexOptions.ExplicitCapture)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^\(?(?<digits>[0-9A-F]*\d[0-9A-F]*)\)?_(\{\s*\(?(?<base>\d{1,2})\)?\s*\}|\(?(?<base>\d{1,2})\)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Based();

    [GeneratedRegex(@"(?<![A-Za-z\\])sqrt\s*(?<number>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<![A-Za-z\\])C\(\s*(?<n>\d+)\s*,\s*(?<k>\d+)\s*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Choose();
}
