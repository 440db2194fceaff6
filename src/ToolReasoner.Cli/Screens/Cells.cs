using System.Globalization;
using System.Text;

namespace ToolReasoner.Cli.Screens;

/// <summary>Text as a terminal counts it: in cells, of which some letters take two and some none.</summary>
internal static class Cells
{
    private static readonly (int From, int To)[] s_wide =
    [
        (0x1100, 0x115f), (0x2e80, 0x303e), (0x3041, 0xa4cf), (0xac00, 0xd7a3), (0xf900, 0xfaff), (0xfe30, 0xfe6f), (0xff00, 0xff60),
            (0xffe0, 0xffe6),
        (0x1f300, 0x1f64f), (0x1f680, 0x1faff), (0x20000, 0x3fffd),
    ];

    /// <summary>The cells of a text on one line.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The lines of a text, cut so that none is wider; tabs are made spaces.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var line in text.Replace("\t", "    ", StringComparison.Ordinal).Split('\n'))
        {
            var piece = new StringBuilder();
            var cells = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (cells + Of(rune) > width && piece.Length > 0)
                {
                    yield return piece.ToString();
                    piece.Clear();
                    cells = 0;
                }

                piece.Append(rune);
                cells += Of(rune);
            }

            yield return piece.ToString();
        }
    }

    /// <summary>Spaces that fill a text up.</summary>
    public static string Fill(string text, int width) => new(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune rune) =>
        rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Array.Exists(s_wide, range => rune.Value >= range.From && rune.Value <= range.To) ? 2
        : 1;
}
