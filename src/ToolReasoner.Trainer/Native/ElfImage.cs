using System.Buffers.Binary;
using System.Text;

namespace ToolReasoner.Trainer.Native;

/// <summary>
/// The dynamic tables of a 64-bit little-endian ELF library, read and changed in place. What does not lie in the file is refused, so that a
/// damaged file is an error and never a wild read.
/// </summary>
internal sealed class ElfImage
{
    private const int LoadSegment = 1;
    private const int DynamicSegment = 2;
    private const int SymbolBytes = 24;

    private readonly byte[] _bytes;
    private readonly List<(ulong Address, ulong Offset, ulong Size)> _segments = [];
    private readonly Dictionary<long, ulong> _dynamic = [];

    public ElfImage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < 64 || !bytes.AsSpan(0, 6).SequenceEqual("\u007fELF\u0002\u0001"u8))
        {
            throw new InvalidDataException("No 64-bit little-endian ELF file.");
        }

        var (table, size, count) = (ToInt(Read8(0x20)), Read2(0x36), Read2(0x38));
        var (dynamicAt, dynamicBytes) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var at = checked(table + (i * size));
            switch (Read4(at))
            {
                case LoadSegment:
                    _segments.Add((Read8(at + 16), Read8(at + 8), Read8(at + 32)));
                    break;
                case DynamicSegment:
                    (dynamicAt, dynamicBytes) = (ToInt(Read8(at + 8)), ToInt(Read8(at + 32)));
                    break;
            }
        }

        for (var at = dynamicAt; at < dynamicAt + dynamicBytes && Read8(at) != 0; at += 16)
        {
            _dynamic.TryAdd((long)Read8(at), Read8(at + 8));
        }
    }

    /// <summary>A number of the dynamic section; null where the tag is missing.</summary>
    public ulong? Dynamic(long tag) => _dynamic.TryGetValue(tag, out var value) ? value : null;

    /// <summary>Where in the file the table of a tag begins.</summary>
    public int TableAt(long tag) => OffsetOf(Dynamic(tag) ?? throw new InvalidDataException($"The file has no dynamic entry {tag:x}."));

    /// <summary>Text of the dynamic string table.</summary>
    public string StringAt(uint index)
    {
        var at = checked(TableAt(DynamicTag.Strings) + (int)index);
        var end = Array.IndexOf(_bytes, (byte)0, at);
        return end < 0 ? throw new InvalidDataException("A string has no end.") : Encoding.ASCII.GetString(_bytes, at, end - at);
    }

    /// <summary>Where in the file dynamic symbol <paramref name="index"/> is.</summary>
    public int SymbolAt(int index) => checked(TableAt(DynamicTag.Symbols) + (index * SymbolBytes));

    /// <summary>Where in the file the version number of dynamic symbol <paramref name="index"/> is.</summary>
    public int SymbolVersionAt(int index) => checked(TableAt(DynamicTag.SymbolVersions) + (index * 2));

    /// <summary>Symbols that relocations name.</summary>
    public HashSet<uint> RelocatedSymbols()
    {
        var symbols = new HashSet<uint>();
        foreach (var (table, size) in new[]
        {
            (DynamicTag.Relocations, DynamicTag.RelocationsSize), (DynamicTag.JumpRelocations, DynamicTag.JumpRelocationsSize),
        })
        {
            if (Dynamic(table) is null)
            {
                continue;
            }

            var (start, bytes) = (TableAt(table), ToInt(Dynamic(size) ?? 0));
            for (var at = start; at < start + bytes; at += 24)
            {
                symbols.Add((uint)(Read8(at + 8) >> 32));
            }
        }

        return symbols;
    }

    public byte Read1(int at) => Span(at, 1)[0];

    public ushort Read2(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Span(at, 2));

    public uint Read4(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Span(at, 4));

    public ulong Read8(int at) => BinaryPrimitives.ReadUInt64LittleEndian(Span(at, 8));

    public void Write1(int at, byte value) => Span(at, 1)[0] = value;

    public void Write2(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Span(at, 2), value);

    private int OffsetOf(ulong address)
    {
        foreach (var (start, offset, size) in _segments)
        {
            if (address >= start && address - start < size)
            {
                return ToInt(checked(offset + (address - start)));
            }
        }

        throw new InvalidDataException($"The address {address:x} lies in no segment.");
    }

    private Span<byte> Span(int at, int size) => at >= 0 && at <= _bytes.Length - size ? _bytes.AsSpan(at, size)
        : throw new InvalidDataException($"The file ends before byte {at}.");

    private static int ToInt(ulong value) => value <= int.MaxValue ? (int)value
        : throw new InvalidDataException($"The place {value:x} is beyond the file.");
}
