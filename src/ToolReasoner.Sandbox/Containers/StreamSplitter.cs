using System.Buffers.Binary;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// Takes a container's stream apart: what the program printed, and the chunks between it, see <see cref="Mark"/>. Reads bytes of a
/// stranger: a chunk's length is bounded by its two bytes, and at most a mark and a length are kept back.
/// </summary>
/// <param name="mark">The mark of this guest's chunks.</param>
/// <param name="onText">Takes what the program printed.</param>
/// <param name="onChunk">Takes the bytes of a chunk, in pieces as they come; an empty one for an empty chunk.</param>
internal sealed class StreamSplitter(byte[] mark, StreamSplitter.Sink onText, StreamSplitter.Sink onChunk)
{
    private readonly byte[] _held = new byte[Mark.HeaderBytes];
    private int _heldBytes;
    private int _chunkBytes;

    /// <summary>Takes bytes during a call.</summary>
    public delegate void Sink(ReadOnlySpan<byte> bytes);

    /// <summary>Takes the next bytes of the stream.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_chunkBytes > 0)
            {
                var count = Math.Min(_chunkBytes, bytes.Length);
                onChunk(bytes[..count]);
                _chunkBytes -= count;
                bytes = bytes[count..];
            }
            else if (_heldBytes > 0)
            {
                Hold(bytes[0]);
                bytes = bytes[1..];
            }
            else
            {
                bytes = bytes[ReadText(bytes)..];
            }
        }
    }

    /// <summary>The stream has ended: what was kept back is text.</summary>
    public void Finish()
    {
        onText(_held.AsSpan(0, _heldBytes));
        _heldBytes = 0;
    }

    /// <summary>Hands over what cannot be the start of a mark.</summary>
    /// <returns>Bytes read: up to the first that may be.</returns>
    private int ReadText(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf(mark[0]);
        if (start != 0)
        {
            var count = start < 0 ? bytes.Length : start;
            onText(bytes[..count]);
            return count;
        }

        Hold(bytes[0]);
        return 1;
    }

    private void Hold(byte next)
    {
        _held[_heldBytes++] = next;
        if (_heldBytes <= Mark.Bytes && next != mark[_heldBytes - 1])
        {
            GiveUp();
        }
        else if (_heldBytes == Mark.HeaderBytes)
        {
            _chunkBytes = BinaryPrimitives.ReadUInt16LittleEndian(_held.AsSpan(Mark.Bytes));
            _heldBytes = 0;
            if (_chunkBytes == 0)
            {
                onChunk([]);
            }
        }
    }

    /// <summary>It was no mark: its first byte is text, and the rest is looked at again.</summary>
    private void GiveUp()
    {
        Span<byte> rest = stackalloc byte[_heldBytes];
        _held.AsSpan(0, _heldBytes).CopyTo(rest);
        _heldBytes = 0;
        onText(rest[..1]);
        Append(rest[1..]);
    }
}
