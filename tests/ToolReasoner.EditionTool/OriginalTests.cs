namespace ToolReasoner.EditionTool;

/// <summary>The statements of a task's <c>check</c> function.</summary>
internal static class OriginalTests
{
    private const string Head = "def check(candidate):";

    /// <summary>The statements, each with the number of blanks before it; comments are left out.</summary>
    public static IReadOnlyList<(int Indent, string Text)> Statements(string test)
    {
        var start = test.IndexOf(Head, StringComparison.Ordinal);
        var statements = new List<(int Indent, string Text)>();
        var open = "";
        foreach (var line in test[(start + Head.Length)..].Split('\n'))
        {
            var text = line.TrimStart();
            if (open.Length == 0 && (text.Length == 0 || text[0] == '#'))
            {
                continue;
            }

            open += open.Length == 0 ? line : "\n" + line;
            if (Depth(open) == 0)
            {
                statements.Add((open.Length - open.TrimStart().Length, open.Trim()));
                open = "";
            }
        }

        return statements;
    }

    private static int Depth(string text) => PythonTokens.Of(text)
        .Where(token => token.Kind == PythonTokenKind.Sign)
        .Sum(token => token.Text switch { "(" or "[" or "{" => 1, ")" or "]" or "}" => -1, _ => 0 });
}
