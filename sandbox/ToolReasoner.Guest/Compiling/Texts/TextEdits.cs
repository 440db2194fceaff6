using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>
/// Changes a text so that everything of it that stays keeps its line and column, in diagnostics and in stack traces: what goes becomes
/// blanks, what comes stands on lines of its own, followed by a <c>#line</c> directive that leads back.
/// </summary>
internal sealed class TextEdits(SourceText text)
{
    private readonly List<(int Position, int Order, int Length, string Inserted)> _edits = [];

    /// <summary>Whether nothing is to change.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Replaces a span by blanks; line ends stay.</summary>
    public TextEdits Blank(TextSpan span)
    {
        _edits.Add((span.Start, _edits.Count, span.Length, Blanks(text.ToString(span))));
        return this;
    }

    /// <summary>Inserts code before <paramref name="position"/>, which must be where a token begins or the end of the text.</summary>
    public TextEdits Insert(int position, string code)
    {
        var place = text.Lines.GetLinePosition(position);
        var back = string.Create(
            CultureInfo.InvariantCulture, $"\n{code}\n#line {place.Line + 1}\n{new string(' ', place.Character)}");
        _edits.Add((position, _edits.Count, 0, back));
        return this;
    }

    /// <summary>Inserts a few characters as they are; what follows on the same line moves.</summary>
    public TextEdits InsertInLine(int position, string code)
    {
        _edits.Add((position, _edits.Count, 0, code));
        return this;
    }

    /// <summary>Blanks a span and repeats it before <paramref name="position"/>.</summary>
    public TextEdits Move(TextSpan span, int position)
    {
        var place = text.Lines.GetLinePosition(span.Start);
        var moved = string.Create(
            CultureInfo.InvariantCulture, $"#line {place.Line + 1}\n{new string(' ', place.Character)}{text.ToString(span)}");
        return Blank(span).Insert(position, moved);
    }

    /// <summary>The changed text.</summary>
    public string Apply()
    {
        var source = text.ToString();
        var result = new StringBuilder(source.Length + 256);
        var at = 0;
        foreach (var (position, _, length, inserted) in _edits.OrderBy(edit => edit.Position).ThenBy(edit => Math.Sign(edit.Length)).ThenBy(edit => edit.Order))
        {
            result.Append(source, at, Math.Max(position - at, 0)).Append(inserted);
            at = Math.Max(at, position + length);
        }

        return result.Append(source, at, source.Length - at).ToString();
    }

    private static string Blanks(string part) =>
        string.Create(part.Length, part, static (blanks, old) =>
        {
            for (var i = 0; i < blanks.Length; i++)
            {
                blanks[i] = old[i] is '\r' or '\n' ? old[i] : ' ';
            }
        });
}
