using System.Buffers;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>A fenced block of a model's reply.</summary>
/// <param name="Tag">What stands behind the opening fence, in lower case: usually the language.</param>
/// <param name="FirstLine">Index of the block's first line, behind the opening fence.</param>
/// <param name="EndLine">Index of the line behind its last one: the closing fence, or the end of the text.</param>
internal sealed record Fence(string Tag, int FirstLine, int EndLine)
{
    private const string Mark = "```";

    private static readonly SearchValues<char> s_tagEnds = SearchValues.Create(" \t{},:`");

    /// <summary>Whether the block is tagged as C#.</summary>
    public bool IsCSharp => Tag is "csharp" or "cs" or "c#" or "csx" or "c-sharp" or "c_sharp";

    /// <summary>The blocks of a text, in order. A block without end goes to the end of the text.</summary>
    public static IReadOnlyList<Fence> FindAll(IReadOnlyList<string> lines)
    {
        var found = new List<Fence>();
        Fence? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].AsSpan().Trim();
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = line.TrimStart('`').Trim();
            if (open is not null)
            {
                found.Add(open with { EndLine = i });
            }

            // A tagged fence inside of a block means that the model forgot to close it.
            open = open is null || !rest.IsEmpty ? new Fence(TagOf(rest), i + 1, lines.Count) : null;
        }

        return open is null ? found : [.. found, open];
    }

    private static string TagOf(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("{.");
        var end = rest.IndexOfAny(s_tagEnds);
        return (end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant();
    }
}
