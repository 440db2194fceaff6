using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The guest's end of the two pipes to the host: descriptors 3 and 4, or in a container its standard input and output.
/// Blocks; one reader and one writer at a time.
/// </summary>
internal sealed unsafe class FrameChannel
{
    private const int FromHost = 3;
    private const int ToHost = 4;

    private static StandardStreams? s_streams;

    private readonly FrameParser _parser = new(maxPayloadBytes: 64 << 20);
    private readonly byte[] _buffer = new byte[1 << 16];

    /// <summary>Whether the host has sent something, or has closed the pipe.</summary>
    public static bool HasInput
    {
        get
        {
            var request = new Libc.PollRequest { Descriptor = s_streams?.Input ?? FromHost, Wanted = 1 };
            return Libc.Poll(&request, 1, 0) != 0;
        }
    }

    /// <summary>Waits for the next frame.</summary>
    /// <returns>False when the host has closed the pipe.</returns>
    public bool Receive(out FrameKind kind, out ReadOnlySpan<byte> payload)
    {
        var descriptor = s_streams?.Input ?? FromHost;
        while (!_parser.TryTake(out kind, out payload))
        {
            nint read;
            fixed (byte* start = _buffer)
            {
                read = Libc.Read(descriptor, start, _buffer.Length);
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

        s_streams?.TakeCharge();
        return true;
    }

    /// <summary>Takes the standard streams instead, for a guest in a container. First thing in the process.</summary>
    public static void Use(StandardStreams streams) => s_streams = streams;

    /// <summary>Sends a whole frame.</summary>
    public static void Send(ReadOnlySpan<byte> frame)
    {
        if (s_streams is null)
        {
            DescriptorStream.WriteAll(ToHost, frame);
        }
        else
        {
            s_streams.Send(frame);
        }
    }

    /// <summary>Sends a program's last frame: what it has printed comes before it.</summary>
    public static void SendLast(ReadOnlySpan<byte> frame)
    {
        s_streams?.EndErrors();
        Send(frame);
    }

    /// <summary>Takes a piece of a program's standard input; an empty one is its end.</summary>
    public static void TakeInput(ReadOnlySpan<byte> piece) => s_streams?.TakeInput(piece);
}
