using System.Text;
using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>An answer's text without what says nothing: dollar signs and boxes around it, a full stop at its end, ways of typing a sign.</summary>
internal static partial class CleanText
{
    private const int MostRepeatedChars = 200; // the pattern takes time with the square of it
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    private static readonly Dictionary<char, string> s_signs = new()
    {
        ['½'] = @"\frac{1}{2}", ['⅓'] = @"\frac{1}{3}", ['⅔'] = @"\frac{2}{3}", ['¼'] = @"\frac{1}{4}", ['¾'] = @"\frac{3}{4}",
        ['⅕'] = @"\frac{1}{5}", ['⅖'] = @"\frac{2}{5}", ['⅗'] = @"\frac{3}{5}", ['⅘'] = @"\frac{4}{5}", ['⅙'] = @"\frac{1}{6}",
        ['⅚'] = @"\frac{5}{6}", ['⅛'] = @"\frac{1}{8}", ['⅜'] = @"\frac{3}{8}", ['⅝'] = @"\frac{5}{8}", ['⅞'] = @"\frac{7}{8}",
        ['⁄'] = "/", ['∕'] = "/", ['－'] = "-", ['‐'] = "-", ['‑'] = "-", ['—'] = "-", ['\u202f'] = " ", ['\u2003'] = " ", ['\u2002'] = " ",
        ['∅'] = @"\emptyset ", ['ℝ'] = @"\mathbb{R}", ['ℤ'] = @"\mathbb{Z}", ['ℚ'] = @"\mathbb{Q}", ['ℕ'] = @"\mathbb{N}", ['ℂ'] = @"\mathbb{C}",
        ['∖'] = @"\setminus ", ['≡'] = @"\equiv ", ['⟨'] = @"\langle ", ['⟩'] = @"\rangle ", ['⌊'] = @"\lfloor ", ['⌋'] = @"\rfloor ",
        ['⌈'] = @"\lceil ", ['⌉'] = @"\rceil ", ['∛'] = @"\sqrt[3]", ['∨'] = @"\lor ", ['∧'] = @"\land ", ['∉'] = @"\notin ", ['’'] = "'", ['∣'] = "|",
        ['⁻'] = "", ['⁺'] = "",
    };

    /// <summary>The text, cleaned. Empty if nothing is left.</summary>
    public static string Of(string text)
    {
        for (var (before, now) = ("", Spelled(text).Trim()); ; before = now, now = Unwrapped(now))
        {
            if (before == now)
            {
                return now;
            }
        }
    }

    /// <summary>Letters and digits of a text, small, with single spaces: what is left of words however they are set.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                {
                    end++;
                }

                var name = text[(i + 1)..end];
                var isWord = name.Length > 0 && !TextCommands.Contains(name);
                plain.Append(isWord ? name : "").Append(name.Length == 0 ? ' ' : "");
                i = Math.Max(end - 1, name.Length == 0 && end < text.Length ? end : 0);
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                plain.Append(text[i]);
            }
            else if (text[i] is not ('{' or '}' or '$' or '\'' or '.'))
            {
                plain.Append(' ');
            }
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A text without spaces and sizes of brackets.</summary>
    public static string Compact(string text) => string.Concat(Sizes().Replace(text, "").Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"^\\(displaystyle|textstyle|large|Large|huge|bf|rm)(?![a-zA-Z])\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Style();

    // 0.333...: one digit at least three times, then dots
    [GeneratedRegex(@"^(-?[0-9]*)\.([0-9]*?)([0-9])\3\3+\s*(?:\.\.\.|…|\\ldots|\\dots|\\cdots)$")]
    private static partial Regex RepeatedDigit();

    [GeneratedRegex(@"(\\!)?,\s*\\!\s*(?=[0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex NarrowComma();

    [GeneratedRegex(@"\\(left|right|displaystyle|[,;:! ])(?![a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Sizes();

    private static string Spelled(string text)
    {
        text = text.Contains(@"\!", StringComparison.Ordinal) ? NarrowComma().Replace(text, @",\!") : text;
        text = text.Replace("{:}", ":", StringComparison.Ordinal);
        if (Ascii.IsValid(text) && !text.Contains(@"\\", StringComparison.Ordinal) && !text.Contains(@"\!", StringComparison.Ordinal))
        {
            return text;
        }

        var isDoubled = text.Contains(@"\\", StringComparison.Ordinal) && !text.Contains(@"\begin", StringComparison.Ordinal);
        var spelled = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isDoubled && letter == '\\' && i + 2 < text.Length && text[i + 1] == '\\' && (char.IsAsciiLetter(text[i + 2]) || text[i + 2] is '%' or '$' or '{' or '}' or ',' or '!'))
            {
                continue; // \\frac: a string that was escaped once too often
            }

            if (letter == '\\' && i + 1 < text.Length && text[i + 1] == '!' && (i == 0 || text[i - 1] is not (',' or '\\')))
            {
                i++; // a negative thin space
            }
            else if (letter is '⁻' or '⁺' || Superscripts.Contains(letter, StringComparison.Ordinal))
            {
                i = Script(text, i, '^', Superscripts, spelled);
            }
            else if (Subscripts.Contains(letter, StringComparison.Ordinal))
            {
                i = Script(text, i, '_', Subscripts, spelled);
            }
            else if (letter is >= '！' and <= '～')
            {
                spelled.Append((char)(letter - '！' + '!'));
            }
            else
            {
                spelled.Append(s_signs.TryGetValue(letter, out var spelling) ? spelling : letter);
            }
        }

        return spelled.ToString();
    }

    // x⁻¹² becomes x^{-12}.
    private static int Script(string text, int from, char mark, string digits, StringBuilder spelled)
    {
        spelled.Append(mark).Append('{');
        var i = from;
        for (; i < text.Length && (text[i] is '⁻' or '⁺' || digits.Contains(text[i], StringComparison.Ordinal)); i++)
        {
            spelled.Append(text[i] switch { '⁻' => '-', '⁺' => '+', var digit => (char)('0' + digits.IndexOf(digit, StringComparison.Ordinal)) });
        }

        spelled.Append('}');
        return i - 1;
    }

    private static string Unwrapped(string text)
    {
        text = text.Trim();
        text = text.EndsWith('\\') && !text.EndsWith(@"\\", StringComparison.Ordinal) ? text[..^1] : text;
        text = text.EndsWith(@"\text{.}", StringComparison.Ordinal) ? text[..^8] : text;
        text = Between(text, "$$", "$$") ?? Between(text, "$", "$") ?? Between(text, @"\(", @"\)") ?? Between(text, @"\[", @"\]")
            ?? Between(text, "**", "**") ?? text;
        text = Style().Replace(text, "");
        foreach (var box in s_boxes)
        {
            if (text.StartsWith(box, StringComparison.Ordinal) && Braces.End(text, box.Length - 1) == text.Length)
            {
                text = text[box.Length..^1];
            }
        }

        text = text.Length <= MostRepeatedChars ? RepeatedDigit().Replace(text, @"$1.$2\overline{$3}") : text;
        return text.TrimEnd().Length > 1 && text[^1] is '.' or ',' or ';' && !text.EndsWith(@"\,", StringComparison.Ordinal) && !text.EndsWith(@"\;", StringComparison.Ordinal) && !EndsInDots(text)
            ? text[..^1].Trim() : text.Trim();
    }

    private static readonly string[] s_boxes = [@"\boxed{", @"\fbox{"];

    private static bool EndsInDots(string text) => text.EndsWith("..", StringComparison.Ordinal);

    private static string? Between(string text, string begin, string end) =>
        text.Length >= begin.Length + end.Length && text.StartsWith(begin, StringComparison.Ordinal) && text.EndsWith(end, StringComparison.Ordinal)
        && text[begin.Length..^end.Length] is var inner && !inner.Contains(end[^1] == '$' ? "$" : end, StringComparison.Ordinal)
        && !inner.EndsWith('\\') ? inner : null;

    private static readonly HashSet<string> TextCommands =
        ["text", "textbf", "textit", "textrm", "textnormal", "textsf", "texttt", "mbox", "hbox", "emph", "mathrm", "mathbf", "mathit", "mathsf", "operatorname", "rm", "bf", "left", "right", "quad", "qquad"];
}
