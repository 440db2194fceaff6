using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using ToolReasoner.Guest.Compiling.Hints;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// What a program is compiled against: the assemblies of the running framework and the mathematics, read once. All of it, not a chosen few: sharing one
/// set of bound references makes the number of them cost nothing per compilation, and a program that names a forbidden type then
/// meets the policy, which can say something useful, instead of "type not found".
/// </summary>
internal static class References
{
    // Facades for old targets and families that no puzzle needs; without them the rest is complete.
    private static readonly string[] s_leftOut =
    [
        "Microsoft.VisualBasic", "System.Windows", "System.ServiceProcess", "System.ServiceModel", "System.Configuration",
        "System.Web.dll", "System.Data", "System.Transactions", "System.Private.DataContractSerialization",
    ];

    /// <summary>Reads the metadata of the framework into memory. Opens files; nothing does after it.</summary>
    public static (IReadOnlyList<MetadataReference> References, NameIndex Names) Read()
    {
        var names = new NameIndex();
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = new List<MetadataReference>();
        var framework = Directory.EnumerateFiles(folder, "*.dll").Where(path => IsWanted(Path.GetFileName(path))).Order(StringComparer.Ordinal);
        foreach (var path in framework.Concat(Preload.Mathematics.Select(assembly => assembly.Location)))
        {
            var name = Path.GetFileName(path);
            using var file = File.OpenRead(path);
            using var image = new PEReader(file, PEStreamOptions.LeaveOpen);
            if (image.HasMetadata)
            {
                names.Add(image.GetMetadataReader());
                file.Position = 0;
                var module = ModuleMetadata.CreateFromStream(file, PEStreamOptions.LeaveOpen | PEStreamOptions.PrefetchMetadata);
                references.Add(AssemblyMetadata.Create(module).GetReference(display: name));
            }
        }

        return (references, names);
    }

    private static bool IsWanted(string name) =>
        (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "mscorlib.dll")
        && !s_leftOut.Any(one => name.StartsWith(one, StringComparison.Ordinal));
}
