namespace ToolReasoner.Sandbox.Guests;

/// <summary>What to start: a program, its arguments and its whole environment.</summary>
/// <param name="Path">Full path of the program.</param>
/// <param name="Arguments">Arguments, the program's own name first.</param>
/// <param name="Environment">All the environment there will be, as <c>NAME=value</c>.</param>
internal sealed record GuestCommand(string Path, IReadOnlyList<string> Arguments, IReadOnlyList<string> Environment)
{
    /// <summary>Bytes for the program to read from descriptor 5, or null.</summary>
    public byte[]? Descriptor5 { get; init; }

    /// <summary>Whether the program tells on descriptor 6 which process is the guest, as bubblewrap's <c>--info-fd</c> does.</summary>
    public bool TellsGuest { get; init; }
}
