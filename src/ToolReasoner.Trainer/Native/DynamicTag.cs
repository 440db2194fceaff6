namespace ToolReasoner.Trainer.Native;

/// <summary>Tags of an ELF file's dynamic section (System V ABI, and the GNU versions).</summary>
internal static class DynamicTag
{
    public const long JumpRelocationsSize = 2;
    public const long Strings = 5;
    public const long Symbols = 6;
    public const long Relocations = 7;
    public const long RelocationsSize = 8;
    public const long JumpRelocations = 23;
    public const long SymbolVersions = 0x6FFFFFF0;
    public const long NeededVersions = 0x6FFFFFFE;
    public const long NeededVersionsCount = 0x6FFFFFFF;
}
