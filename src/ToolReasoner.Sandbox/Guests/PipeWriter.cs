using System.Runtime.InteropServices;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>Writes to a pipe whose reader cannot be trusted to read.</summary>
internal static unsafe class PipeWriter
{
    /// <summary>Writes what the pipe takes now.</summary>
    /// <returns>Bytes written in all, <paramref name="from"/> included.</returns>
    /// <exception cref="IOException">The reader is gone.</exception>
    public static int WriteSome(int descriptor, byte[] bytes, int from)
    {
        fixed (byte* start = bytes)
        {
            while (from < bytes.Length)
            {
                var written = Libc.Write(descriptor, start + from, bytes.Length - from);
                if (written > 0)
                {
                    from += (int)written;
                    continue;
                }

                switch (Marshal.GetLastPInvokeError())
                {
                    case Libc.Interrupted:
                        continue;
                    case Libc.TryAgain:
                        return from;
                    default:
                        throw new IOException("The guest is gone.");
                }
            }
        }

        return from;
    }

    /// <summary>Writes all the rest, blocking while the reader is slow.</summary>
    /// <returns>Bytes written in all.</returns>
    /// <exception cref="IOException">The reader is gone.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; a part may have been written.</exception>
    public static int WriteRest(int descriptor, byte[] bytes, int from, CancellationToken cancellationToken)
    {
        const short writable = 4;
        while (from < bytes.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = new Libc.PollRequest { Descriptor = descriptor, Wanted = writable };
            _ = Libc.Poll(&request, 1, timeoutMilliseconds: 20);
            from = WriteSome(descriptor, bytes, from);
        }

        return from;
    }
}
