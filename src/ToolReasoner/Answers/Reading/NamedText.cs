using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>Names of values that are no symbols: <c>f^{-1}(x) = …</c>, <c>\angle ABC = …</c>. They become symbols with a subscript.</summary>
internal static partial class NamedText
{
    /// <summary>The text with such a name turned; any other text as it is.</summary>
    public static string Of(string latex) =>
        latex.Contains('=', StringComparison.Ordinal) ? Figure().Replace(Inverse().Replace(latex, @"${letter}_{\text{inverse}}(${argument})="), @"Z_{\text{${letters}}}=") : latex;

    [GeneratedRegex(@"^(?<letter>[fghFGH])\s*\^\s*\{\s*-1\s*\}\s*\(\s*(?<argument>[a-zA-Z])\s*\)\s*=", RegexOptions.ExplicitCapture)]
    private static partial Regex Inverse();

    // ∠ABC, m∠ABC, △ABC, \overline{AB}
    [GeneratedRegex(@"^m?\\(angle|triangle|overline|measuredangle|arc|widehat)\s*\{?\s*(?<letters>[A-Z]{1,4})\s*\}?\s*=", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();
}
