using System.Runtime.InteropServices;

namespace ToolReasoner.Cli.Screens;

/// <summary>
/// Standard output as the kernel has it. .NET's own stream says nothing when the reader of a pipe has gone away, and a batch would then
/// run to its end for nobody.
/// </summary>
internal sealed unsafe partial class StandardStream(int descriptor) : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens standard output or standard error.</summary>
    public static Stream Open(int descriptor) =>
        !OperatingSystem.IsWindows() ? new StandardStream(descriptor)
        : descriptor == 1 ? Console.OpenStandardOutput()
        : Console.OpenStandardError();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written;
            fixed (byte* start = buffer)
            {
                written = WriteTo(descriptor, start, buffer.Length);
            }

            var error = written < 0 ? Marshal.GetLastPInvokeError() : 0;
            if (error == BrokenPipe)
            {
                throw new OutputClosedException();
            }

            if (error is not (0 or Interrupted))
            {
                throw new WrongInputException($"The output cannot be written: {Marshal.GetPInvokeErrorMessage(error)}.");
            }

            buffer = buffer[(int)Math.Max(written, 0)..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int descriptor, byte* bytes, nint count);
}
