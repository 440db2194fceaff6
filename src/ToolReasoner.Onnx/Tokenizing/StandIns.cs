using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>
/// A text in which each character takes one place. Tokenizers' patterns count characters, and .NET's count UTF-16 units, which would tear a
/// mathematical italic letter from the word it is in; characters beyond U+FFFF are stood in for by one of their own category.
/// </summary>
internal sealed class StandIns
{
    private readonly int[]? _starts;

    public StandIns(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            Text = text;
            return;
        }

        var shadow = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            shadow.Append(rune.IsBmp ? (char)rune.Value : For(Rune.GetUnicodeCategory(rune)));
            starts.Add(at);
            at += rune.Utf16SequenceLength;
        }

        starts.Add(at);
        (Text, _starts) = (shadow.ToString(), [.. starts]);
    }

    /// <summary>What patterns are tried on.</summary>
    public string Text { get; }

    /// <summary>Where in the original a place of <see cref="Text"/> is.</summary>
    public int Original(int place) => _starts is null ? place : _starts[place];

    private static char For(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter => '\u0100',
        UnicodeCategory.LowercaseLetter => '\u0101',
        UnicodeCategory.TitlecaseLetter => '\u01C5',
        UnicodeCategory.ModifierLetter => '\u02B0',
        UnicodeCategory.OtherLetter => '\u01BB',
        UnicodeCategory.NonSpacingMark => '\u0300',
        UnicodeCategory.SpacingCombiningMark => '\u0903',
        UnicodeCategory.EnclosingMark => '\u0488',
        UnicodeCategory.DecimalDigitNumber => '\u0660',
        UnicodeCategory.LetterNumber => '\u2160',
        UnicodeCategory.OtherNumber => '\u00B2',
        UnicodeCategory.OtherPunctuation => '\u00A7',
        UnicodeCategory.MathSymbol => '\u00AC',
        UnicodeCategory.ModifierSymbol => '\u02C2',
        UnicodeCategory.OtherSymbol => '\u00A9',
        UnicodeCategory.Format => '\u00AD',
        _ => '\uE000',
    };
}
