using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.Benchmarks.HumanEvalCs;

/// <summary>
/// Reads the file of one task: sections <c>task</c>, <c>entry</c>, <c>prompt</c>, <c>solution</c>, <c>mutants</c> and <c>tests</c>, each
/// begun by a line <c>=== name</c>.
/// </summary>
internal static class TaskFile
{
    /// <summary>What stands between the old and the new text of a mutant.</summary>
    private const string Arrow = " ==> ";

    /// <summary>The task that a file describes.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="FormatException">The file is not one; the message says where.</exception>
    public static CodeTask Read(string text, string name)
    {
        var sections = Sections(text);
        string Section(string wanted) => sections.TryGetValue(wanted, out var lines)
            ? lines
            : throw new FormatException($"{name} has no section '=== {wanted}'.");

        var solution = Section("solution");
        return new CodeTask(
            Section("task").Split('\n')[0],
            Section("entry"),
            Section("prompt"),
            new CodeChecks.Values([.. Lines(Section("tests")).Select(line => CheckLine.Read(line, Section("entry")))]))
        {
            Solution = solution,
            Mutants = [.. Lines(Section("mutants")).Select(line => Mutate(solution, line, name))],
        };
    }

    /// <summary>The file with other tests.</summary>
    public static string WithTests(string text, IEnumerable<string> tests)
    {
        var start = text.IndexOf("\n=== tests", StringComparison.Ordinal);
        return (start < 0 ? text : text[..start]).TrimEnd() + "\n=== tests\n" + string.Concat(tests.Select(line => line + "\n"));
    }

    /// <summary>The file's section of that name; empty when it has none.</summary>
    public static string Section(string text, string name) => Sections(text).GetValueOrDefault(name, "");

    private static Dictionary<string, string> Sections(string text)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in ("\n" + text.ReplaceLineEndings("\n")).Split("\n=== ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sections[end < 0 ? part : part[..end]] = end < 0 ? "" : part[(end + 1)..].TrimEnd('\n');
        }

        return sections;
    }

    private static IEnumerable<string> Lines(string section) => section.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));

    private static string Mutate(string solution, string line, string name)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var (old, replacement) = arrow < 0 ? ("", "") : (line[..arrow].Trim(), line[(arrow + Arrow.Length)..].Trim());
        var at = old.Length == 0 ? -1 : solution.IndexOf(old, StringComparison.Ordinal);
        return at >= 0 && solution.IndexOf(old, at + 1, StringComparison.Ordinal) < 0
            ? solution.Remove(at, old.Length).Insert(at, replacement)
            : throw new FormatException($"A mutant of {name} must change a text that the solution has once: {line}");
    }
}
