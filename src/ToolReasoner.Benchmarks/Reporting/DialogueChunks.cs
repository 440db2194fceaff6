using System.IO.Compression;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>Lines of JSON in compressed chunks, so that a reader of one line unpacks little.</summary>
/// <param name="mostBytes">Compressed bytes after which no line is taken any more.</param>
internal sealed class DialogueChunks(long mostBytes) : IDisposable
{
    private const int ChunkBytes = 256 << 10;
    private readonly List<byte[]> _chunks = [];
    private readonly MemoryStream _open = new();
    private long _bytes;
    private int _lines;

    /// <summary>Takes a line.</summary>
    /// <param name="line">Without its end.</param>
    /// <returns>The chunk, and the line's number in it, both from 0; null if there is no more room.</returns>
    public (int Chunk, int Line)? Add(ReadOnlySpan<byte> line)
    {
        if (_bytes >= mostBytes)
        {
            return null;
        }

        if (_lines > 0)
        {
            _open.WriteByte((byte)'\n');
        }

        _open.Write(line);
        var place = (_chunks.Count, _lines++);
        if (_open.Length >= ChunkBytes)
        {
            Close();
        }

        return place;
    }

    /// <summary>All chunks, each compressed with gzip; nothing may be added afterwards.</summary>
    public IReadOnlyList<byte[]> Finish()
    {
        if (_lines > 0)
        {
            Close();
        }

        return _chunks;
    }

    /// <summary>Compresses with gzip.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _open.Dispose();

    private void Close()
    {
        var chunk = Compress(_open.GetBuffer().AsSpan(0, (int)_open.Length));
        _chunks.Add(chunk);
        _bytes += chunk.Length;
        _open.SetLength(0);
        _lines = 0;
    }
}
