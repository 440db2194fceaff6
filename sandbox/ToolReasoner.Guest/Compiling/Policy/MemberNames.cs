namespace ToolReasoner.Guest.Compiling.Policy;

/// <summary>Names of members as a program writes them.</summary>
internal static class MemberNames
{
    private static readonly string[] s_accessors = ["get_", "set_", "add_", "remove_"];

    /// <summary>The property or event behind an accessor's name; any other name as it is.</summary>
    public static string Plain(string name)
    {
        foreach (var accessor in s_accessors)
        {
            if (name.StartsWith(accessor, StringComparison.Ordinal))
            {
                return name[accessor.Length..];
            }
        }

        return name;
    }
}
