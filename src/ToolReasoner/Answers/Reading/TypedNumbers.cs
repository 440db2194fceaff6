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

    [GeneratedRegex(@"(?<![0-9.,/^_{])(?<whole>[0-9]+)\s+(?<top>[0-9]+)\s*/\s*(?<bottom>[0-9]+)(?![0-9.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Mixed();

    [GeneratedRegex(@"(?<![A-Za-z0-9.])(?<number>[0-9]+(\.[0-9]+)?)\s?([eE]|\\mathrm\{[eE]\}|\\text\{[eE]\})\{?(?<exponent>[+-]?[0-9]+)\}?(?![0-9A-Za-z.(\\])", RegexOptions.ExplicitCapture)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^\(?(?<digits>[0-9A-F]*[0-9][0-9A-F]*)\)?_(\{\s*\(?(?<base>[0-9]{1,2})\)?\s*\}|\(?(?<base>[0-9]{1,2})\)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Based();

    [GeneratedRegex(@"(?<![A-Za-z\\])sqrt\s*(?<number>[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<![A-Za-z\\])C\(\s*(?<n>[0-9]+)\s*,\s*(?<k>[0-9]+)\s*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Choose();
}
