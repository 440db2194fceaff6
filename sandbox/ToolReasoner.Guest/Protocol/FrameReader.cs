using System.Buffers.Binary;
using System.Text;

namespace ToolReasoner.Guest.Protocol;

/// <summary>Reads the payload of one frame, field by field. Every length is checked against what is there.</summary>
internal ref struct FrameReader(ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> _rest = payload;

    /// <summary>Reads four bytes.</summary>
    /// <exception cref="InvalidDataException">The payload is too short.</exception>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>Reads eight bytes.</summary>
    /// <exception cref="InvalidDataException">The payload is too short.</exception>
    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>Reads one byte that must be 0 or 1.</summary>
    /// <exception cref="InvalidDataException">The payload is too short, or the byte is another.</exception>
    public bool Bool() => Take(1)[0] switch
    {
        0 => false,
        1 => true,
        var other => throw new InvalidDataException($"{other} is neither 0 nor 1."),
    };

    /// <summary>Reads a length and that many bytes.</summary>
    /// <exception cref="InvalidDataException">The payload is too short.</exception>
    public byte[] Bytes() => Take(Int()).ToArray();

    /// <summary>Reads a length and UTF-8 text, or null. Bytes that are no UTF-8 become U+FFFD.</summary>
    /// <exception cref="InvalidDataException">The payload is too short.</exception>
    public string? Text()
    {
        var length = Int();
        return length == -1 ? null : Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>Reads a count of items of at least one byte each.</summary>
    /// <exception cref="InvalidDataException">More items than bytes, or more than <paramref name="max"/>.</exception>
    public int Count(int max)
    {
        var count = Int();
        return count >= 0 && count <= max && count <= _rest.Length
            ? count
            : throw new InvalidDataException($"A frame cannot hold {count} items here.");
    }

    /// <summary>Checks that nothing is left.</summary>
    /// <exception cref="InvalidDataException">There is more.</exception>
    public readonly void End()
    {
        if (!_rest.IsEmpty)
        {
            throw new InvalidDataException($"{_rest.Length} bytes are left over at the end of a frame.");
        }
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length)
        {
            throw new InvalidDataException($"A frame is too short: {length} bytes wanted, {_rest.Length} left.");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
