using System.Globalization;
using System.Text;

namespace ToolReasoner.Cli.Screens;

/// <summary>
/// A stranger's text for a terminal: what would move the cursor, change colours, set the title, type keys or turn the direction of
/// writing is shown as a sign instead of obeyed. Line ends and tabs stay.
/// </summary>
internal static class SafeText
{
    /// <summary>Replaces what a terminal would obey.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (!IsUnsafe(c))
            {
                safe.Append(c);
            }
            else if (c < ' ')
            {
                safe.Append((char)('\u2400' + c)); // ␛ for escape, and so on
            }
            else
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) => c is not ('\n' or '\t')
        && (char.IsControl(c) || c is '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
}
