using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>The guest's end of the two pipes to the host. Blocks; one reader and one writer at a time.</summary>
internal sealed unsafe class FrameChannel
{
    /// <summary>Descriptor that the host writes to.</summary>
    public const int FromHost = 3;

    /// <summary>Descriptor that the host reads from.</summary>
    public const int ToHost = 4;

    private readonly FrameParser _parser = new(maxPayloadBytes: 64 << 20);
    private readonly byte[] _buffer = new byte[1 << 16];

    /// <summary>Whether the host has sent something, or has closed the pipe.</summary>
    public static bool HasInput
    {
        get
        {
            var request = new Libc.PollRequest { Descriptor = FromHost, Wanted = 1 };
            return Libc.Poll(&request, 1, 0) != 0;
        }
    }

    /// <summary>Waits for the next frame.</summary>
    /// <returns>False when the host has closed the pipe.</returns>
    public bool Receive(out FrameKind kind, out ReadOnlySpan<byte> payload)
    {
        while (!_parser.TryTake(out kind, out payload))
        {
            nint read;
            fixed (byte* start = _buffer)
            {
                read = Libc.Read(FromHost, start, _buffer.Length);
            }

            if (read == 0 || (read < 0 && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() != Libc.Interrupted))
            {
                return false;
            }

            if (read > 0)
            {
                _parser.Append(_buffer.AsSpan(0, (int)read));
            }
        }

        return true;
    }

    /// <summary>Sends a whole frame.</summary>
    public static void Send(ReadOnlySpan<byte> frame) => DescriptorStream.WriteAll(ToHost, frame);
}
