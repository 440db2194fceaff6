namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>All attack programs, from the folder <c>Attacks/Programs</c> that the build copies beside the tests.</summary>
internal static class AttackCorpus
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Attacks", "Programs");

    /// <summary>Every program, by name.</summary>
    public static IReadOnlyDictionary<string, AttackProgram> All { get; } = Directory
        .EnumerateFiles(s_folder, "*.csx", SearchOption.AllDirectories)
        .Select(file => AttackProgram.Read(Path.ChangeExtension(Path.GetRelativePath(s_folder, file), null), File.ReadAllText(file)))
        .OrderBy(program => program.Name, StringComparer.Ordinal)
        .ToDictionary(program => program.Name);

    /// <summary>The names of those that fit this machine, for a theory.</summary>
    public static TheoryData<string> Names() => [.. All.Values.Where(program => program.FitsProcessor).Select(program => program.Name)];

    /// <summary>The names of those with a control, for a theory.</summary>
    public static TheoryData<string> Controls() => [.. All.Values.Where(program => program.HasControl).Select(program => program.Name)];

    /// <summary>Prints what a program can find out about the state that others left in its process.</summary>
    public static string StateProbe { get; } = File.ReadAllText(Path.Combine(s_folder, "..", "StateProbe.csx"));
}
