using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>
/// Fills the placeholders of an attack: <c>{NAME}</c> by a value, <c>{SYS_call}</c> by its number, <c>{BOMB most some}</c> by the first
/// number in a jail and by the second in the open, <c>{REPEAT n `text`}</c> by n copies with <c>$i</c> counting from 0.
/// </summary>
internal static partial class AttackText
{
    /// <summary>The program as it is handed to a compiler.</summary>
    public static string Fill(string text, bool inTheOpen, Func<string, string> valueOf)
    {
        text = Repeat().Replace(text, match => Copies(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value));
        text = Bomb().Replace(text, match => match.Groups[inTheOpen ? 2 : 1].Value);
        text = Call().Replace(text, match => SyscallNumbers.Of(match.Groups[1].Value).ToString(CultureInfo.InvariantCulture));
        return Value().Replace(text, match => valueOf(match.Groups[1].Value));
    }

    private static string Copies(int count, string text)
    {
        var copies = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            copies.Append(text.Replace("$i", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return copies.ToString();
    }

    [GeneratedRegex(@"\{REPEAT (\d+) `([^`]*)`\}")]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\{BOMB ([\d_]+) ([\d_]+)\}")]
    private static partial Regex Bomb();

    [GeneratedRegex(@"\{SYS_([a-z0-9_]+)\}")]
    private static partial Regex Call();

    [GeneratedRegex(@"\{([A-Z][A-Z_]{2,})\}")]
    private static partial Regex Value();
}
