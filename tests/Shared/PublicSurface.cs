using System.Reflection;
using System.Runtime.CompilerServices;

namespace ToolReasoner.Tests.Shared;

/// <summary>What others build on is one text file for each assembly. A change to it is a decision: write the new text into the file.</summary>
internal static class PublicSurface
{
    /// <summary>Fails when the surface is not the approved one, and says where the new text lies.</summary>
    /// <param name="assembly">Whose.</param>
    /// <param name="file">The test's own: the approved text lies beside it, under the assembly's name.</param>
    public static void Check(Assembly assembly, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, assembly.GetName().Name + ".txt");
        var surface = string.Join('\n', assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";
        if (!File.Exists(path) || File.ReadAllText(path) != surface)
        {
            var received = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
            File.WriteAllText(received, surface);
            Assert.Fail($"The public surface has changed. If that is meant, copy {received} over {path}.");
        }
    }

    private static IEnumerable<string> Lines(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        yield return type.FullName!;
        var members = type.GetMembers(declared)
            .Where(member => member is not MethodBase { IsSpecialName: true } or ConstructorInfo)
            .Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null && member is not Type)
            .Select(member => $"  {member}")
            .Order(StringComparer.Ordinal);
        foreach (var member in members)
        {
            yield return member;
        }
    }
}
