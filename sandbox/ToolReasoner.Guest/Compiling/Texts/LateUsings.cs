using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>Using directives of a reply's second and later blocks, which must not come after the first block's statements.</summary>
internal static class LateUsings
{
    /// <summary>Blanks them where they stand.</summary>
    /// <param name="lines">The text's lines; changed.</param>
    /// <param name="blocks">Its blocks; the first one is left as it is.</param>
    /// <returns>All of them on one line, for the line in front of the first block, and where each came from.</returns>
    public static (string Usings, IReadOnlyList<MovedPart> Moved) Lift(string[] lines, IReadOnlyList<Fence> blocks)
    {
        var usings = "";
        var moved = new List<MovedPart>();
        foreach (var block in blocks.Skip(1))
        {
            foreach (var (line, column, text) in UsingsOf(lines, block))
            {
                moved.Add(new MovedPart(
                    new TextPlace(blocks[0].FirstLine, usings.Length + 1), text.Length, new TextPlace(line + 1, column + 1)));
                usings += text + " ";
                lines[line] = lines[line].Remove(column, text.Length).Insert(column, new string(' ', text.Length));
            }
        }

        return (usings, moved);
    }

    private static IEnumerable<(int Line, int Column, string Text)> UsingsOf(string[] lines, Fence block)
    {
        // As a program, because a script's parser takes `using var` for a using directive.
        var tree = Workbench.ParseProgram(string.Join('\n', lines[block.FirstLine..block.EndLine]));
        foreach (var one in tree.GetCompilationUnitRoot().Usings)
        {
            var place = tree.GetText().Lines.GetLinePositionSpan(one.Span);
            if (place.Start.Line == place.End.Line && !one.SemicolonToken.IsMissing)
            {
                yield return (block.FirstLine + place.Start.Line, place.Start.Character, one.ToString());
            }
        }
    }
}
