using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace ToolReasoner.Guest.Compiling.Policy;

/// <summary>What an assembly's tables say.</summary>
internal enum ScanResult
{
    /// <summary>Nothing that is refused.</summary>
    Clean,

    /// <summary>Something that is refused, unless the compiler put it there.</summary>
    Suspicious,

    /// <summary>Native calls, or an attribute that takes code past the rules: no compiler puts it there.</summary>
    Refused,
}

/// <summary>
/// Reads what a compiled program names of the framework, from its own tables: nothing that it will call can be missing there, short of
/// reflection. Takes microseconds. Finds too much rather than too little: the compiler itself names things that the program did not
/// write, so a finding is looked up in the program's text before it counts.
/// </summary>
internal static class AssemblyScan
{
    /// <summary>Whether the assembly names anything that <see cref="PolicyRules"/> refuses, or calls native code.</summary>
    public static ScanResult Of(byte[] assembly)
    {
        using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(assembly));
        var reader = image.GetMetadataReader();
        if (reader.GetTableRowCount(TableIndex.ImplMap) > 0
            || reader.CustomAttributes.Any(attribute => IsOwnRefusedAttribute(reader, reader.GetCustomAttribute(attribute))))
        {
            return ScanResult.Refused;
        }

        return reader.TypeReferences.Any(type => PolicyRules.Refusal(NameOf(reader, type), null, false) is not null)
            || reader.MemberReferences.Any(member => IsRefused(reader, reader.GetMemberReference(member)))
            ? ScanResult.Suspicious
            : ScanResult.Clean;
    }

    private static bool IsRefused(MetadataReader reader, MemberReference member)
    {
        var type = member.Parent.Kind switch
        {
            HandleKind.TypeReference => NameOf(reader, (TypeReferenceHandle)member.Parent),
            HandleKind.TypeSpecification => GenericName(reader, (TypeSpecificationHandle)member.Parent),
            _ => null,
        };
        if (type is null)
        {
            return false;
        }

        var signature = reader.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        var name = MemberNames.Plain(reader.GetString(member.Name));
        var takesText = false;
        if (header.Kind == SignatureKind.Method)
        {
            name += header.IsGeneric ? $"`{signature.ReadCompressedInteger()}" : "";
            takesText = signature.ReadCompressedInteger() > 0 && (name != ".ctor" || FirstIsText(ref signature));
        }

        return PolicyRules.Refusal(type, name, takesText) is not null;
    }

    // Only for constructors, which return nothing: `new StreamReader(Console.OpenStandardInput())` is in every second puzzle's program.
    private static bool FirstIsText(ref BlobReader signature)
    {
        signature.ReadSignatureTypeCode();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
    }

    // An attribute of this name that the program declares itself works like the framework's own.
    private static bool IsOwnRefusedAttribute(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MethodDefinition
        && reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()) is var type
        && PolicyRules.Refusal(reader.GetString(type.Namespace) + "." + reader.GetString(type.Name), null, false) is not null;

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        return type.Namespace.IsNil ? reader.GetString(type.Name) : reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    private static string? GenericName(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var signature = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        signature.ReadCompressedInteger();
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? NameOf(reader, (TypeReferenceHandle)type) : null;
    }
}
