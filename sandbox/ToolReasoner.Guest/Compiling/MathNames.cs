using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ToolReasoner.Guest.Compiling;

/// <summary>Programs that write <c>Sqrt(2)</c> and mean <c>Math.Sqrt(2)</c>.</summary>
internal static class MathNames
{
    private static readonly HashSet<string> s_members =
        [.. typeof(Math).GetMembers(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name)];

    /// <summary>Whether a name that is a member of <c>System.Math</c> was not found.</summary>
    public static bool AreMissing(Attempt attempt) => attempt.Diagnostics.Any(
        one => one.Id == "CS0103" && one.Location.SourceTree is { } tree
            && s_members.Contains(tree.GetText().ToString(one.Location.SourceSpan)));
}
