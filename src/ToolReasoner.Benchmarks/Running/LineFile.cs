using System.Buffers;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>
/// A file of lines that only grows. A line is on its way to the disk before <see cref="Add"/> returns, so that a killed process loses none;
/// the disk itself is waited for once a second and at the end. A last line without its end is what a killed process left: it is dropped.
/// Whoever opens it sees to it that nobody else writes. Safe for use by many threads.
/// </summary>
public sealed class LineFile : IDisposable
{
    private static readonly TimeSpan s_often = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly TimeProvider _clock;
    private readonly bool _waitsForDisk;
    private long _synced;

    private LineFile(FileStream file, bool waitsForDisk, TimeProvider clock) =>
        (_file, _waitsForDisk, _clock) = (file, waitsForDisk, clock);

    /// <summary>Takes in a line of the file.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="start">Where it begins, in bytes.</param>
    /// <param name="line">Without its end; gone when the call returns.</param>
    /// <param name="isTorn">Whether its end is missing: then it may be half a line.</param>
    /// <returns>Whether it is a whole line; false is allowed for a torn one only.</returns>
    public delegate bool ReadLine(int number, long start, ReadOnlySpan<byte> line, bool isTorn);

    /// <summary>Opens or makes it, and reads what is there.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="read">Called with every line, in order.</param>
    /// <param name="waitsForDisk">Whether every line waits for the disk, so that not even a power cut loses one. Default false.</param>
    /// <param name="clock">Null for the system's.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static LineFile Open(string path, ReadLine read, bool waitsForDisk = false, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        // Its own buffer would keep lines from the disk.
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            var (end, lacksEnd) = ReadAll(file, read);
            if (end < file.Length)
            {
                file.SetLength(end);
            }

            file.Seek(0, SeekOrigin.End);
            if (lacksEnd)
            {
                file.Write("\n"u8);
            }

            return new LineFile(file, waitsForDisk, clock ?? TimeProvider.System);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads a file that may be growing at the same time; a last line without its end is left out.</summary>
    public static void Read(string path, ReadLine read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        ReadAll(file, (number, start, line, isTorn) => !isTorn && read(number, start, line, isTorn));
    }

    /// <summary>Adds a line.</summary>
    /// <param name="line">Without its end.</param>
    /// <returns>Where it begins, in bytes.</returns>
    public long Add(ReadOnlySpan<byte> line)
    {
        var whole = ArrayPool<byte>.Shared.Rent(line.Length + 1);
        try
        {
            line.CopyTo(whole);
            whole[line.Length] = (byte)'\n';
            lock (_lock)
            {
                var start = _file.Seek(0, SeekOrigin.End);
                _file.Write(whole, 0, line.Length + 1);
                if (_waitsForDisk || _clock.GetElapsedTime(_synced) > s_often)
                {
                    _file.Flush(flushToDisk: true);
                    _synced = _clock.GetTimestamp();
                }

                return start;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    /// <summary>The bytes of a line that begins somewhere.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="count">Its bytes, without its end.</param>
    public byte[] ReadAt(long start, int count)
    {
        var bytes = new byte[count];
        lock (_lock)
        {
            _file.Seek(start, SeekOrigin.Begin);
            _file.ReadExactly(bytes);
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_file.CanWrite)
            {
                _file.Flush(flushToDisk: true);
            }

            _file.Dispose();
        }
    }

    // Where the last whole line ends, and whether only its end is missing.
    private static (long End, bool LacksEnd) ReadAll(FileStream file, ReadLine read)
    {
        var buffer = new byte[1 << 16];
        var (kept, start, number) = (0, 0L, 0);
        while (true)
        {
            if (kept == buffer.Length)
            {
                Array.Resize(ref buffer, checked(buffer.Length * 2));
            }

            var count = file.Read(buffer, kept, buffer.Length - kept);
            if (count == 0)
            {
                return kept > 0 && read(number + 1, start, buffer.AsSpan(0, kept), true) ? (start + kept, true) : (start, false);
            }

            var (line, searched, end) = (0, kept, kept + count);
            int at;
            while ((at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n')) >= 0)
            {
                var length = searched + at - line;
                read(++number, start, buffer.AsSpan(line, length), false);
                start += length + 1;
                (line, searched) = (line + length + 1, line + length + 1);
            }

            kept = end - line;
            buffer.AsSpan(line, kept).CopyTo(buffer);
        }
    }
}
