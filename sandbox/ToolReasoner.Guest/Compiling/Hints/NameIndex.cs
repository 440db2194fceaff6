using System.Reflection;
using System.Reflection.Metadata;

namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>In which namespaces of the framework a name is to be found: public types, and extension methods.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, SortedSet<string>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _extensions = new(StringComparer.Ordinal);

    /// <summary>The namespaces with a public type of this name, whatever its number of type parameters.</summary>
    public IReadOnlyCollection<string> NamespacesOfType(string name) => _types.TryGetValue(name, out var found) ? found : [];

    /// <summary>The namespaces with an extension method of this name.</summary>
    public IReadOnlyCollection<string> NamespacesOfExtension(string name) => _extensions.TryGetValue(name, out var found) ? found : [];

    /// <summary>Adds an assembly's names.</summary>
    public void Add(MetadataReader reader)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) != TypeAttributes.Public)
            {
                continue;
            }

            var space = reader.GetString(type.Namespace);
            var name = reader.GetString(type.Name);
            Put(_types, name.Split('`')[0], space);
            const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed;
            if ((type.Attributes & Static) == Static && IsExtension(reader, type.GetCustomAttributes()))
            {
                AddExtensions(reader, type, space);
            }
        }
    }

    private void AddExtensions(MetadataReader reader, TypeDefinition type, string space)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
                && IsExtension(reader, method.GetCustomAttributes()))
            {
                Put(_extensions, reader.GetString(method.Name), space);
            }
        }
    }

    private static bool IsExtension(MetadataReader reader, CustomAttributeHandleCollection attributes) =>
        attributes.Any(handle => reader.GetCustomAttribute(handle).Constructor switch
        {
            { Kind: HandleKind.MemberReference } constructor
                => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent
                    && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, "ExtensionAttribute"),
            { Kind: HandleKind.MethodDefinition } constructor
                => reader.StringComparer.Equals(
                    reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name,
                    "ExtensionAttribute"),
            _ => false,
        });

    private static void Put(Dictionary<string, SortedSet<string>> table, string name, string space)
    {
        if (!table.TryGetValue(name, out var spaces))
        {
            table[name] = spaces = new SortedSet<string>(StringComparer.Ordinal);
        }

        spaces.Add(space);
    }
}
