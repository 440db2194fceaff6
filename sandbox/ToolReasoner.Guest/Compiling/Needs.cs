using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ToolReasoner.Guest.Compiling;

/// <summary>Finds out which runner a program needs.</summary>
internal sealed class Needs
{
    private readonly HashSet<string> _unusual = [.. Preload.Framework().Except(Preload.Usual())];

    /// <summary>Whether the assembly refers to a part of the framework that not every runner carries.</summary>
    public bool IsEverything(byte[] assembly)
    {
        using var image = new PEReader(ImmutableArray.Create(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))
            .Any(_unusual.Contains);
    }
}
