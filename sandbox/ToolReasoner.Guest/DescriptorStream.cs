using System.Runtime.InteropServices;

namespace ToolReasoner.Guest;

/// <summary>A pipe end as a stream: no buffer, no probing, nothing loaded that a small program does not need.</summary>
internal sealed unsafe class DescriptorStream(int descriptor) : Stream
{
    public override bool CanRead => descriptor == 0;

    public override bool CanWrite => descriptor != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes everything, however often the kernel takes only a part.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public static void WriteAll(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint written;
            fixed (byte* start = bytes)
            {
                written = Libc.Write(descriptor, start, bytes.Length);
            }

            if (written < 0 && Marshal.GetLastPInvokeError() != Libc.Interrupted)
            {
                throw new IOException("The reader of this stream is gone.");
            }

            bytes = bytes[(int)Math.Max(written, 0)..];
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer) => WriteAll(descriptor, buffer);

    public override void Write(byte[] buffer, int offset, int count) => WriteAll(descriptor, buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            return (int)Math.Max(Libc.Read(descriptor, start, buffer.Length), 0);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
