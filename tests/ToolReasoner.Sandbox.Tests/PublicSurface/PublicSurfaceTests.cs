using System.Reflection;
using System.Runtime.CompilerServices;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.PublicSurface;

/// <summary>What others build on is one text file for each assembly. A change to it is a decision: write the new text into the file.</summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData(typeof(ISandbox))]
    [InlineData(typeof(JailedSandbox))]
    public void The_public_surface_is_the_approved_one(Type anchor)
    {
        var path = Path.Combine(Folder(), anchor.Assembly.GetName().Name + ".txt");
        var surface = string.Join('\n', anchor.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";

        if (File.ReadAllText(path) != surface)
        {
            var received = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
            File.WriteAllText(received, surface);
            Assert.Fail($"The public surface has changed. If that is meant, copy {received} over {path}.");
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

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
