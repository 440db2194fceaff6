using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>A place in a model's text, from 1; zeros when it concerns the whole text.</summary>
internal readonly record struct TextPlace(int Line, int Column);

/// <summary>A part of a text that was compiled in another place than where the model wrote it.</summary>
/// <param name="Compiled">Where it was compiled.</param>
/// <param name="Chars">How long it is.</param>
/// <param name="Written">Where the model wrote it.</param>
internal sealed record MovedPart(TextPlace Compiled, int Chars, TextPlace Written);

/// <summary>The text as the model wrote it, to show lines of it.</summary>
internal sealed class ModelText(string text, IReadOnlyList<MovedPart> moved)
{
    private readonly SourceText _text = SourceText.From(text);

    /// <summary>Where the model wrote what is at <paramref name="location"/> of the compiled text.</summary>
    public TextPlace Place(Location location)
    {
        if (!location.IsInSource || location.SourceTree?.FilePath is "Imports.cs")
        {
            return default;
        }

        var start = location.GetMappedLineSpan().StartLinePosition;
        var line = Math.Clamp(start.Line, 0, _text.Lines.Count - 1);
        return Written(new TextPlace(line + 1, start.Character + 1));
    }

    /// <summary>The line, from 1, without its end; empty for line 0.</summary>
    public string LineAt(int line) => line is 0 || line > _text.Lines.Count ? "" : _text.Lines[line - 1].ToString();

    private TextPlace Written(TextPlace place)
    {
        foreach (var part in moved)
        {
            var offset = place.Column - part.Compiled.Column;
            if (part.Compiled.Line == place.Line && offset >= 0 && offset <= part.Chars)
            {
                return part.Written with { Column = part.Written.Column + offset };
            }
        }

        return place;
    }
}
