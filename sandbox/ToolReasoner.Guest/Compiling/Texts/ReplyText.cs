using Microsoft.CodeAnalysis.Text;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>One way to read a model's text as a program.</summary>
/// <param name="Source">What to compile; line for line as long as the model's text.</param>
/// <param name="Moved">What stands in another place than where the model wrote it.</param>
internal sealed record ProgramText(string Source, IReadOnlyList<MovedPart> Moved);

/// <summary>
/// Finds the program in a model's text. With a line that starts with <c>```</c> the text is a reply: its C# blocks are the program, and
/// what is not in them becomes empty lines, so that line numbers stay those of the model's text.
/// </summary>
internal static class ReplyText
{
    /// <summary>The ways to read the text, best first; none when it is a reply without a C# block.</summary>
    /// <remarks>More than one for several blocks: models repeat a corrected program whole, so the last block alone may be it.</remarks>
    public static IReadOnlyList<ProgramText> Read(string text)
    {
        if (!text.Contains("```", StringComparison.Ordinal))
        {
            return [new ProgramText(text, [])];
        }

        var lines = SourceText.From(text).Lines.Select(line => line.ToString()).ToArray();
        var fences = Fence.FindAll(lines);
        if (fences.Count == 0)
        {
            return [new ProgramText(text, [])];
        }

        var blocks = BlocksOf(lines, fences);
        return blocks.Count switch
        {
            0 => [],
            1 => [new ProgramText(Keep(lines, blocks), [])],
            _ => [Join(lines, blocks), new ProgramText(Keep(lines, [blocks[^1]]), [])],
        };
    }

    private static List<Fence> BlocksOf(string[] lines, IReadOnlyList<Fence> fences)
    {
        // A reply that was begun for the model inside of a block has only the closing fence.
        if (fences is [{ Tag: "" } only] && IsBlank(lines, only.FirstLine, only.EndLine))
        {
            return IsBlank(lines, 0, only.FirstLine - 1) ? [] : [new Fence("csharp", 0, only.FirstLine - 1)];
        }

        var tagged = fences.Where(fence => fence.IsCSharp).ToList();
        var wanted = tagged.Count > 0 ? tagged : fences.Where(fence => fence.Tag.Length == 0).ToList();
        var written = wanted.Where(fence => !IsBlank(lines, fence.FirstLine, fence.EndLine)).ToList();

        // Without tags, some of several blocks may show what the program is expected to print.
        return tagged.Count > 0 || written.Count < 2 ? written : [.. written.Where(fence => LooksLikeCode(lines, fence))];
    }

    private static bool LooksLikeCode(string[] lines, Fence fence) =>
        lines.Skip(fence.FirstLine).Take(fence.EndLine - fence.FirstLine).Any(line => line.AsSpan().ContainsAny(';', '(', '{'));

    private static ProgramText Join(string[] lines, List<Fence> blocks)
    {
        var kept = Kept(lines, blocks);
        var (usings, moved) = LateUsings.Lift(kept, blocks);

        // Block 0 begins behind its fence, whose line is free.
        kept[Math.Max(blocks[0].FirstLine - 1, 0)] = usings;
        return new ProgramText(string.Join('\n', kept), moved);
    }

    private static string Keep(string[] lines, List<Fence> blocks) => string.Join('\n', Kept(lines, blocks));

    private static string[] Kept(string[] lines, List<Fence> blocks)
    {
        var kept = new string[lines.Length];
        Array.Fill(kept, "");
        foreach (var block in blocks)
        {
            Array.Copy(lines, block.FirstLine, kept, block.FirstLine, block.EndLine - block.FirstLine);
        }

        return kept;
    }

    private static bool IsBlank(string[] lines, int from, int to) =>
        lines.Skip(from).Take(to - from).All(string.IsNullOrWhiteSpace);
}
