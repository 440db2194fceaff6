namespace ToolReasoner.Bench;

/// <summary>One program in C# and its twin in Python.</summary>
internal sealed record ProgramPair(string Name, string CSharp, string Python)
{
    /// <summary>Reads a folder of <c>name.csx</c> and <c>name.py</c>.</summary>
    public static IReadOnlyList<ProgramPair> ReadAll(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.csx").Order(StringComparer.Ordinal).Select(path => new ProgramPair(
            Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), File.ReadAllText(Path.ChangeExtension(path, ".py")))),
    ];

    /// <summary>The C# text made unlike any before, so that nothing is remembered of it.</summary>
    public string Distinct(int number) => $"{CSharp}\n// {number}\n";
}

/// <summary>How long the bench may take.</summary>
/// <param name="Rounds">Times that each program is measured.</param>
/// <param name="SlowRounds">Times that the slow contenders run.</param>
/// <param name="Batch">Programs in a throughput measurement.</param>
internal sealed record BenchSize(int Rounds, int SlowRounds, int Batch)
{
    public static BenchSize Quick { get; } = new(2, 2, 60);

    public static BenchSize Full { get; } = new(8, 5, 300);
}
