using System.Buffers.Binary;

namespace ToolReasoner.Guest.Protocol;

/// <summary>
/// Cuts a byte stream into frames: length of the payload (4 bytes, little endian), kind (1 byte), payload. Reads bytes of a stranger:
/// lengths are checked before anything is stored, and a frame is never turned into a type that the wire chose.
/// </summary>
/// <param name="maxPayloadBytes">Longest payload accepted.</param>
internal sealed class FrameParser(int maxPayloadBytes)
{
    /// <summary>Bytes before a payload.</summary>
    public const int HeaderBytes = 5;

    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    /// <summary>Stores bytes as they came.</summary>
    /// <exception cref="InvalidDataException">The frame under way is longer than allowed.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length - _end < bytes.Length)
        {
            MakeRoom(bytes.Length);
        }

        bytes.CopyTo(_buffer.AsSpan(_end));
        _end += bytes.Length;
        if (_end - _start >= HeaderBytes)
        {
            CheckedLength();
        }
    }

    /// <summary>Takes the next whole frame, if there is one. The payload is valid until the next <see cref="Append"/>.</summary>
    /// <exception cref="InvalidDataException">The frame is longer than allowed, or of no known kind.</exception>
    public bool TryTake(out FrameKind kind, out ReadOnlySpan<byte> payload)
    {
        kind = default;
        payload = default;
        if (_end - _start < HeaderBytes)
        {
            return false;
        }

        var length = CheckedLength();
        if (_end - _start - HeaderBytes < length)
        {
            return false;
        }

        kind = (FrameKind)_buffer[_start + 4];
        if (kind is < FrameKind.Ready or > FrameKind.Charge)
        {
            throw new InvalidDataException($"There is no frame of kind {(byte)kind}.");
        }

        payload = _buffer.AsSpan(_start + HeaderBytes, length);
        _start += HeaderBytes + length;
        return true;
    }

    private int CheckedLength()
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(_buffer.AsSpan(_start));
        return length <= (uint)maxPayloadBytes
            ? (int)length
            : throw new InvalidDataException($"A frame of {length} bytes is longer than the {maxPayloadBytes} allowed.");
    }

    private void MakeRoom(int bytes)
    {
        var held = _end - _start;
        var needed = held + bytes;
        var target = _buffer.Length >= needed ? _buffer : new byte[Math.Max(needed, 2 * _buffer.Length)];
        _buffer.AsSpan(_start, held).CopyTo(target);
        _buffer = target;
        _start = 0;
        _end = held;
    }
}
