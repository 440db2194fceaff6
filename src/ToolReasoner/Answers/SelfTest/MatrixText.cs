using System.Text.RegularExpressions;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>A matrix as LaTeX writes it.</summary>
internal static partial class MatrixText
{
    /// <summary>Its entries row by row; null if the text is no matrix.</summary>
    public static IReadOnlyList<string>? Entries(string text) =>
        Whole().Match(text) is { Success: true } whole && Rows(whole.Groups[2].Value) is [var first, ..] rows
            && rows.All(row => row.Length == first.Length)
            ? [.. rows.SelectMany(row => row)] : null;

    /// <summary>The same matrix with other entries.</summary>
    public static string With(string text, IReadOnlyList<string> entries)
    {
        var whole = Whole().Match(text);
        var columns = Rows(whole.Groups[2].Value)[0].Length;
        return Write(whole.Groups[1].Value, entries.Chunk(columns));
    }

    /// <summary>The same matrix in another environment.</summary>
    public static string In(string text, string environment)
    {
        var whole = Whole().Match(text);
        var rows = Rows(whole.Groups[2].Value);
        return environment == "array"
            ? $"\\left( \\begin{{array}}{{{new string('c', rows[0].Length)}}} {Lines(rows)} \\end{{array}} \\right)"
            : Write(environment, rows);
    }

    private static string Write(string environment, IEnumerable<string[]> rows) =>
        $"\\begin{{{environment}}} {Lines(rows)} \\end{{{environment}}}";

    private static string Lines(IEnumerable<string[]> rows) => string.Join(" \\\\ ", rows.Select(row => string.Join(" & ", row)));

    private static List<string[]> Rows(string inside) =>
        [.. inside.Split("\\\\").Where(row => !string.IsNullOrWhiteSpace(row))
            .Select(row => row.Split('&', StringSplitOptions.TrimEntries))];

    [GeneratedRegex(@"^\\begin\{([pb]matrix)\}(.*)\\end\{\1\}$", RegexOptions.Singleline)]
    private static partial Regex Whole();
}
