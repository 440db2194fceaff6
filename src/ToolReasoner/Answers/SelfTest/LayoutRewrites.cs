using System.Text.RegularExpressions;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Other ways to typeset the same thing: marks around it, spaces, brackets that grow, signs of other names.</summary>
internal static partial class LayoutRewrites
{
    private static readonly (string Name, string From, string To)[] s_words =
    [
        ("\\frac as \\dfrac", "\\frac", "\\dfrac"), ("\\frac as \\tfrac", "\\frac", "\\tfrac"), ("\\dfrac as \\frac", "\\dfrac", "\\frac"),
        ("\\cdot as \\times", "\\cdot", "\\times"), ("\\times as \\cdot", "\\times", "\\cdot"), ("\\le as \\leq", "\\le ", "\\leq "),
        ("\\leq as \\le", "\\leq", "\\le"), ("\\geq as \\ge", "\\geq", "\\ge"), ("\\infty as +\\infty", ",\\infty", ",+\\infty"),
        ("^\\circ with braces", "^\\circ", "^{\\circ}"), ("\\text as \\mathrm", "\\text{", "\\mathrm{"),
        ("\\text as \\mbox", "\\text{", "\\mbox{"), ("\\% as %", "\\%", "%"),
        ("unicode π", "\\pi", "π"), ("unicode ∞", "\\infty", "∞"), ("unicode minus", "-", "−"), ("unicode ∪", "\\cup", "∪"),
        ("unicode ≤", "\\le ", "≤ "),
        ("unicode °", "^\\circ", "°"), ("unicode ·", "\\cdot", "·"), ("unicode ×", "\\times", "×"), ("unicode θ", "\\theta", "θ"),
    ];

    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold)
    {
        var text = gold.Text;
        yield return new("between dollars", $"${text}$");
        yield return new("between double dollars", $"$${text}$$");
        yield return new("between \\( \\)", $"\\({text}\\)");
        yield return new("in a box", $"\\boxed{{{text}}}");
        if (text[^1] != '.')
        {
            yield return new("with a full stop", text + ".");
        }

        yield return new("in display style", "\\displaystyle " + text);
        yield return new("with spaces around", $"  {text} ");

        foreach (var (name, from, to) in s_words)
        {
            if (text.Contains(from, StringComparison.Ordinal) && !(from == "\\le" && text.Contains("\\left", StringComparison.Ordinal)))
            {
                yield return new(name, WithSpace(text, from, to));
            }
        }

        if (gold.Kind is GoldKind.Words || text.Contains("\\text", StringComparison.Ordinal)
            || text.Contains("\\mbox", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var one in Spaces(text))
        {
            yield return one;
        }

        if (text.Contains("\\left", StringComparison.Ordinal) && !text.Contains("\\left.", StringComparison.Ordinal)
            && !text.Contains("\\leftarrow", StringComparison.Ordinal))
        {
            yield return new("without \\left and \\right", Brackets.Plain(text));
        }
        else if (gold.Kind is GoldKind.Tuple or GoldKind.Intervals or GoldKind.Formula && Round().IsMatch(text))
        {
            yield return new("with \\left and \\right", Closing().Replace(Opening().Replace(text, "\\left$0"), "\\right$0"));
        }

        if (text.Contains("matrix", StringComparison.Ordinal) && gold.Kind == GoldKind.Matrix)
        {
            foreach (var environment in (string[])["pmatrix", "bmatrix", "array"])
            {
                yield return new($"as {environment}", MatrixText.In(text, environment));
            }
        }
    }

    private static IEnumerable<Rewritten> Spaces(string text)
    {
        if (text.Contains("\\begin", StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)
            && text.Contains("\\ ", StringComparison.Ordinal))
        {
            yield break;
        }

        var dense = Removable().Replace(text, "");
        yield return new("without spaces", Gold.HasThousands(dense) ? text : dense);
        yield return new("with spaces at signs", Signs().Replace(text, " $0 "));
        yield return new("with \\, at signs", Signs().Replace(text, "\\,$0\\,"));
        yield return new("with \\! before brackets", text.Replace("(", "\\!(", StringComparison.Ordinal));
        yield return new("short fractions with braces", ShortFraction().Replace(text, "\\frac{$1}{$2}"));
        yield return new("short roots with braces", ShortRoot().Replace(text, "\\sqrt{$1}"));
        yield return new("exponents with braces", ShortExponent().Replace(text, "^{$1}"));
    }

    // \pi x becomes π x, \cdot 3 becomes \times 3: a command keeps its end.
    private static string WithSpace(string text, string from, string to) =>
        Regex.Replace(text, Regex.Escape(from) + (char.IsAsciiLetter(from[^1]) ? "(?![a-zA-Z])" : ""),
            to.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"(?<!\\[a-zA-Z]*) +|(?<=\\[a-zA-Z]+) +(?=[^a-zA-Z])")]
    private static partial Regex Removable();

    [GeneratedRegex(@"(?<=[0-9a-zA-Z)}\]])[+=<>](?=[0-9a-zA-Z(\\])")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\\frac(\d)(\d)")]
    private static partial Regex ShortFraction();

    [GeneratedRegex(@"\\sqrt(\d)(?!\d)")]
    private static partial Regex ShortRoot();

    [GeneratedRegex(@"\^(\d)(?!\d)")]
    private static partial Regex ShortExponent();

    [GeneratedRegex(@"^[^\[\]{}|]*\([^\[\]|]*\)[^\[\]|]*$|^[\[(].*[\])]$")]
    private static partial Regex Round();

    [GeneratedRegex(@"[\[(]")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[\])]")]
    private static partial Regex Closing();
}
