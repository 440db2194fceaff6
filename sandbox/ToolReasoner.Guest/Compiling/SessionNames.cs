namespace ToolReasoner.Guest.Compiling;

/// <summary>Names by which a runner finds what a session's submissions left behind.</summary>
internal static class SessionNames
{
    /// <summary>Name of the assembly of submission <paramref name="index"/>: unique in its session, the same in every process.</summary>
    public static string Assembly(int index) => $"Turn{index}";

    /// <summary>Name of the class that holds its variables. It stores itself in slot <c>index + 1</c> of the session's array.</summary>
    public static string ScriptClass(int index) => $"Submission#{index}";
}
