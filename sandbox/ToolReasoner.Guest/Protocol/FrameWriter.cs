using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ToolReasoner.Guest.Protocol;

/// <summary>Builds one frame.</summary>
internal sealed class FrameWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(512);

    /// <summary>Begins a frame of this kind.</summary>
    public FrameWriter(FrameKind kind)
    {
        _bytes.GetSpan(FrameParser.HeaderBytes)[4] = (byte)kind;
        _bytes.Advance(FrameParser.HeaderBytes);
    }

    /// <summary>Appends four bytes.</summary>
    public FrameWriter Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
        return this;
    }

    /// <summary>Appends eight bytes.</summary>
    public FrameWriter Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
        return this;
    }

    /// <summary>Appends one byte, 0 or 1.</summary>
    public FrameWriter Bool(bool value)
    {
        _bytes.Write([value ? (byte)1 : (byte)0]);
        return this;
    }

    /// <summary>Appends a length and the bytes.</summary>
    public FrameWriter Bytes(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        _bytes.Write(value);
        return this;
    }

    /// <summary>Appends a length and UTF-8 bytes; null is the length -1. Half surrogates become U+FFFD.</summary>
    public FrameWriter Text(string? value) => value is null ? Int(-1) : Bytes(Encoding.UTF8.GetBytes(value));

    /// <summary>The frame, header included.</summary>
    public byte[] Finish()
    {
        var frame = _bytes.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - FrameParser.HeaderBytes);
        return frame;
    }
}
