namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>The fenced blocks of a reply.</summary>
internal static class ReplyBlocks
{
    private const string Fence = "```";

    /// <summary>The blocks that are C# or say nothing of their language, in order; the last one may lack its end.</summary>
    /// <returns>Null when the reply has no fence at all.</returns>
    public static IReadOnlyList<string>? Of(string reply)
    {
        var blocks = new List<string>();
        List<string>? open = null;
        var isWanted = false;
        var hasFence = false;
        foreach (var line in reply.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.AsSpan().Trim();
            if (!trimmed.StartsWith(Fence))
            {
                open?.Add(line);
                continue;
            }

            hasFence = true;
            if (open is null)
            {
                open = [];
                isWanted = IsCSharp(trimmed.TrimStart('`').Trim());
                continue;
            }

            Keep(blocks, open, isWanted);
            open = null;
        }

        Keep(blocks, open, isWanted);
        return hasFence ? blocks : null;
    }

    private static void Keep(List<string> blocks, List<string>? block, bool isWanted)
    {
        if (isWanted && block is not null && block.Exists(line => !string.IsNullOrWhiteSpace(line)))
        {
            blocks.Add(string.Join('\n', block));
        }
    }

    private static bool IsCSharp(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(' ', '{', ',');
        var name = end < 0 ? tag : tag[..end];
        return name.IsEmpty || name.Equals("csharp", StringComparison.OrdinalIgnoreCase)
            || name.Equals("cs", StringComparison.OrdinalIgnoreCase)
            || name.Equals("c#", StringComparison.OrdinalIgnoreCase) || name.Equals("csx", StringComparison.OrdinalIgnoreCase);
    }
}
