namespace ToolReasoner.Sandboxing;

/// <summary>A C# program that somebody else wrote: untrusted text.</summary>
/// <param name="Source">
/// A script, a whole program with <c>Main</c>, or a reply that holds one or more fenced blocks of either. At most 256 Ki characters.
/// </param>
public sealed record SandboxProgram(string Source)
{
    /// <value>What the program reads from standard input. Default: empty.</value>
    public string StandardInput { get; init; } = "";
}
