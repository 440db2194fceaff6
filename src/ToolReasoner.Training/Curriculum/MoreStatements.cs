using System.Collections.Frozen;

namespace ToolReasoner.Training.Curriculum;

/// <summary>
/// Further statements of families, in text files beside their source: a heading <c># family</c>, and a statement a line. A model knows a
/// family by its wordings, so there must be many, and they are easier to write and to read as plain text.
/// </summary>
internal static class MoreStatements
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> s_byFamily = Read();

    /// <value>The families that have some.</value>
    public static IEnumerable<string> Families => s_byFamily.Keys;

    /// <summary>The family with its own statements first, so that what is held out of them stays so.</summary>
    public static Family AddTo(Family family) =>
        s_byFamily.TryGetValue(family.Name, out var more) ? family with { Statements = [.. family.Statements, .. more] } : family;

    private static FrozenDictionary<string, IReadOnlyList<string>> Read()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var assembly = typeof(MoreStatements).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("statements/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            List<string>? statements = null;
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("# ", StringComparison.Ordinal))
                {
                    statements = found.TryGetValue(line[2..].Trim(), out var known) ? known : found[line[2..].Trim()] = [];
                }
                else if (line.Length > 0)
                {
                    (statements ?? throw new FamilyException($"{name}: a statement stands before the first family.")).Add(line);
                }
            }
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }
}
