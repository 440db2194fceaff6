namespace ToolReasoner.Symbolics.Cases;

/// <summary>What sympy made of the cases, as <c>sympy_cases.py</c> wrote it down.</summary>
internal static class SympyResults
{
    /// <summary>Verdict by id.</summary>
    public static IReadOnlyDictionary<string, string> Read(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(fields => fields[0], fields => fields[1]);
}
