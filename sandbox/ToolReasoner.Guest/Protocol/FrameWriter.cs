using System.Buffers.Binary;
using System.Text;

namespace ToolReasoner.Guest.Protocol;

/// <summary>Builds one frame.</summary>
internal sealed class FrameWriter
{
    private byte[] _bytes = new byte[512];
    private int _count = FrameParser.HeaderBytes;

    /// <summary>Begins a frame of this kind.</summary>
    public FrameWriter(FrameKind kind) => _bytes[4] = (byte)kind;

    /// <summary>Appends four bytes.</summary>
    public FrameWriter Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Next(4), value);
        return this;
    }

    /// <summary>Appends eight bytes.</summary>
    public FrameWriter Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);
        return this;
    }

    /// <summary>Appends one byte, 0 or 1.</summary>
    public FrameWriter Bool(bool value)
    {
        Next(1)[0] = value ? (byte)1 : (byte)0;
        return this;
    }

    /// <summary>Appends a length and the bytes.</summary>
    public FrameWriter Bytes(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        value.CopyTo(Next(value.Length));
        return this;
    }

    /// <summary>Appends the bytes alone.</summary>
    public FrameWriter Raw(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Next(value.Length));
        return this;
    }

    /// <summary>Appends a length and UTF-8 bytes; null is the length -1. Half surrogates become U+FFFD.</summary>
    public FrameWriter Text(string? value) => value is null ? Int(-1) : Bytes(Encoding.UTF8.GetBytes(value));

    /// <summary>The frame, header included.</summary>
    public byte[] Finish()
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes, _count - FrameParser.HeaderBytes);
        return _bytes[.._count];
    }

    private Span<byte> Next(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Array.Resize(ref _bytes, Math.Max(_count + length, 2 * _bytes.Length));
        }

        _count += length;
        return _bytes.AsSpan(_count - length, length);
    }
}
