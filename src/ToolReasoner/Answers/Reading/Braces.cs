namespace ToolReasoner.Answers;

/// <summary>Braces of LaTeX that belong together.</summary>
internal static class Braces
{
    /// <summary>Where the group ends that an open brace begins.</summary>
    /// <param name="text">LaTeX.</param>
    /// <param name="open">Index of an open brace.</param>
    /// <returns>The index after its closing brace; -1 if it is not closed.</returns>
    public static int End(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i + 1;
            }
        }

        return -1;
    }
}
