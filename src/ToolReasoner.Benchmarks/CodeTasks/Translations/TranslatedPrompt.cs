namespace ToolReasoner.Benchmarks.CodeTasks.Translations;

/// <summary>
/// The prompt of a translated benchmark: a file with usings and a class, broken off behind the opening brace of the method.
/// </summary>
/// <param name="Entry">Name of the method.</param>
/// <param name="Prompt">Its comment and signature, without the class around it.</param>
/// <param name="Usings">The file's using directives, a line each.</param>
internal sealed record TranslatedPrompt(string Entry, string Prompt, string Usings)
{
    /// <summary>Takes the file apart.</summary>
    /// <param name="file">The prompt as it was published.</param>
    /// <param name="hidden">A namespace whose using directive is left out, because nothing of it is used here.</param>
    /// <returns>Null when it is not such a file.</returns>
    public static TranslatedPrompt? Read(string file, string? hidden = null)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        var signature = Array.FindLastIndex(lines, line => line.TrimStart().StartsWith("public static ", StringComparison.Ordinal));
        var start = Array.FindLastIndex(
            lines, Math.Max(signature, 0), line => line.TrimStart().StartsWith("class ", StringComparison.Ordinal)
                || line.TrimStart().StartsWith("public class ", StringComparison.Ordinal));
        if (signature < 0 || start < 0)
        {
            return null;
        }

        var indent = lines[signature].Length - lines[signature].TrimStart().Length;
        var body = lines[(start + 1)..signature].Where(line => line.Trim() is not "{")
            .Select(line => line[Math.Min(indent, line.Length - line.TrimStart().Length)..]);
        var head = lines[signature].Trim().TrimEnd('{').TrimEnd();
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)
            && (hidden is null || !line.Contains(hidden, StringComparison.Ordinal)));
        return open < 0 ? null : new TranslatedPrompt(
            head[..open].TrimEnd().Split(' ')[^1], string.Join('\n', body.Append(head)), string.Concat(usings.Select(line => line + "\n")));
    }
}
