using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>A letter of a multiple choice, and what stands beside it: <c>(B)</c>, <c>\text{(B)}</c>, <c>B.</c>, <c>Option B</c>, <c>(C) 12</c>.</summary>
/// <param name="Letter">A to J, or a to j as written.</param>
/// <param name="Rest">What follows the letter; empty if nothing does.</param>
/// <param name="IsMarked">Whether the letter cannot be a variable.</param>
internal sealed partial record ChoiceText(char Letter, string Rest, bool IsMarked)
{
    private static readonly string[] s_operators = ["cup", "cap", "cdot", "times", "in", "pm", "le", "ge", "lt", "gt", "ne", "to", "div", "equiv", "over"];

    /// <summary>Finds one; null if the text is something else.</summary>
    /// <param name="text">A cleaned answer.</param>
    public static ChoiceText? In(string text)
    {
        if (text.Length == 1)
        {
            return text[0] is >= 'A' and <= 'J' ? new ChoiceText(text[0], "", IsMarked: false) : null;
        }

        if (Named().Match(text) is { Success: true } named)
        {
            return new ChoiceText(named.Groups["letter"].Value[0], "", IsMarked: true);
        }

        var match = Marked().Match(text);
        return match.Success && text[match.Length..].Trim() is var rest && CanFollow(rest, match.Value)
            ? new ChoiceText(match.Groups["letter"].Value[0], rest, IsMarked: true)
            : null;
    }

    // (A)(B) is a product, A. is a choice, (B) \cup C is a set.
    private static bool CanFollow(string rest, string mark) =>
        rest.Length == 0 || (char.IsAsciiLetterLower(mark.First(char.IsAsciiLetter)) == false
            && (char.IsLetterOrDigit(rest[0]) || rest[0] is '$' or '-' || (rest[0] == '\\' && !s_operators.Contains(rest[1..].Split(' ', '{', '\\', '(')[0])))
            && !(mark[0] == '(' && mark[^1] == ')' && rest[0] is '-'));

    [GeneratedRegex(@"^(option|choice|answer)\s*:?\s*\(?(?<letter>[A-Ja-j])\)?[.:]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(\(\s*(?<letter>[A-Ja-j])\s*\)(\s|$)|\(\s*\\(text|textbf|mathrm|mathbf|mbox|textrm)\s*\{\s*(?<letter>[A-J])\s*\}\s*\)(\s|$)|\(?(?<letter>[A-J])[.):](\s+|$)|\\(text|textbf|textrm|mathrm|mathbf|mbox)\s*\{\s*\(?(?<letter>[A-J])[.):]*\s*\}[.:]?|\((?<letter>[A-J])\)(?=\\(text|\$|\s)))", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
