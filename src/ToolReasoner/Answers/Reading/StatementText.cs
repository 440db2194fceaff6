using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>Formulas that stand for a statement without looking like one: a set given by a condition, a bare residue.</summary>
internal static partial class StatementText
{
    /// <summary>The name of what is congruent where a text names only the residue.</summary>
    public const string Congruent = "r_residue";

    /// <summary>The statement: the condition of <c>\{x \mid x &gt; 2\}</c>, r ≡ 3 (mod 7) for <c>3 \pmod 7</c>; any other text as it is.</summary>
    /// <param name="latex">LaTeX.</param>
    public static string Of(string latex) => ConditionIn(latex) ?? (IsResidue(latex) ? $@"r_{{\text{{residue}}}} \equiv {latex}" : latex);

    private static bool IsResidue(string latex) =>
        Modulus().IsMatch(latex) && latex.AsSpan().IndexOfAny("=<>≡") < 0 && !latex.Contains(@"\equiv", StringComparison.Ordinal)
        && !latex.Contains(@"\cong", StringComparison.Ordinal);

    private static string? ConditionIn(string latex)
    {
        var text = latex.Replace(@"\left", "", StringComparison.Ordinal).Replace(@"\right", "", StringComparison.Ordinal).Trim();
        return text.StartsWith(@"\{", StringComparison.Ordinal) && text.EndsWith(@"\}", StringComparison.Ordinal)
            && Condition().Match(text[2..^2]) is { Success: true } match ? match.Groups["rest"].Value : null;
    }

    [GeneratedRegex(@"\\pmod|\\mod\b|\(\s*(\\bmod|\\mod|mod\b|\\text\s*\{\s*mod\s*\}|\\operatorname\{mod\}|\\mathrm\{mod\})", RegexOptions.ExplicitCapture)]
    private static partial Regex Modulus();

    [GeneratedRegex(@"^\s*([a-zA-Z]|\([a-z](\s*,\s*[a-z])+\))(\s*\\in\s*\\mathbb\s*\{?[A-Z]\}?(\^[0-9])?)?\s*(\\,|\\;|\\ )*(\\mid|\\vert|\\colon|\||:)(\\,|\\;|\\ )*\s*(?<rest>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();
}
