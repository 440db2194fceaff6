using System.Globalization;
using System.Runtime.InteropServices;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>One program of the corpus, as its file says: the lines <c>// key: value</c> at its top, then its text.</summary>
public sealed record AttackProgram
{
    private readonly Dictionary<string, string> _header;

    private AttackProgram(string name, Dictionary<string, string> header, string text)
    {
        Name = name;
        _header = header;
        Text = text;
    }

    /// <summary>Family and file, for example <c>exec/fork</c>.</summary>
    public string Name { get; }

    /// <summary>The program, with its placeholders.</summary>
    public string Text { get; }

    /// <summary>What watches it.</summary>
    public Oracle Oracle => Enum.Parse<Oracle>(_header["oracle"], ignoreCase: true);

    /// <summary>Text of the host that must not appear in what it prints; null when there is none.</summary>
    public string? Leak => _header.GetValueOrDefault("leak");

    /// <summary>Wall clock: 5 s for programs that end by themselves, less for those that do not.</summary>
    public TimeSpan WallTime => TimeSpan.FromSeconds(int.Parse(_header.GetValueOrDefault("wall", "5"), CultureInfo.InvariantCulture));

    /// <summary>Whether it runs on this machine's processor.</summary>
    public bool FitsProcessor => !_header.ContainsKey("arch") || RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Whether its oracle is shown to work by running it in the open; some need root for that.</summary>
    public bool HasControl => FitsProcessor
        && _header["control"] switch { "yes" => true, "root" => Environment.IsPrivilegedProcess, _ => false };

    /// <summary>The ends that are right.</summary>
    public IReadOnlyList<Verdict> Expected(bool policy) =>
    [
        .. _header[policy ? "policy-on" : "policy-off"].Split('|')
            .Select(word => Enum.Parse<Verdict>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)),
    ];

    /// <summary>Reads the program of a file.</summary>
    public static AttackProgram Read(string name, string text)
    {
        var header = new Dictionary<string, string>();
        var lines = text.Split('\n');
        var rest = 0;
        while (lines[rest].StartsWith("// ", StringComparison.Ordinal) && lines[rest].IndexOf(": ", StringComparison.Ordinal) is > 0 and var at)
        {
            header.TryAdd(lines[rest][3..at], lines[rest][(at + 2)..].Trim());
            rest++;
        }

        return new AttackProgram(name, header, string.Join('\n', lines[rest..]));
    }
}
