using System.Reflection;

namespace ToolReasoner.Guest.Tests.Corpus;

/// <summary>Programs with what is expected of them, from the text files beside this one.</summary>
internal static class Corpora
{
    /// <summary>Name, program and the lines behind its <c>---</c>, that line included.</summary>
    public static IEnumerable<(string Name, string Source, string[] Expected)> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ToolReasoner.Guest.Tests.Corpus.{file}")!;
        using var reader = new StreamReader(stream);
        foreach (var part in ("\n" + reader.ReadToEnd()).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.TrimEnd('\n').Split('\n');
            var end = Array.FindIndex(lines, line => line.StartsWith("--- ", StringComparison.Ordinal));
            yield return (lines[0], string.Join('\n', lines[1..end]), lines[end..]);
        }
    }
}
