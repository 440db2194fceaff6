using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The three streams of a container, made into the five that a guest needs. Frames from the host come by standard input, so the program
/// gets a pipe of its own for that; frames to the host go out between what it prints, see <see cref="Mark"/>. Copies of the descriptors
/// are used, so that a program that closes its own does not cut the line.
/// </summary>
internal sealed unsafe class StandardStreams
{
    private const int CloseOnExec = 0x80000;
    private const int DuplicateCloseOnExec = 1030;
    private const int FirstFree = 64;

    /// <summary>A host asks for less than half of this until its guest is ready.</summary>
    private const int PatienceMilliseconds = 75_000;

    private readonly byte[] _chunk = new byte[Mark.HeaderBytes + Mark.MaxChunkBytes];
    private readonly int _output;
    private readonly int _errorOutput;
    private readonly int _toProgram;
    private readonly List<byte[]> _input = [];
    private volatile bool _isInCharge;

    /// <summary>Takes the streams over, and starts to watch for the host's end.</summary>
    /// <param name="mark">The mark of this guest's chunks.</param>
    /// <exception cref="InvalidOperationException">The kernel refused.</exception>
    public StandardStreams(byte[] mark)
    {
        mark.CopyTo(_chunk, 0);
        Input = Checked(Libc.FileControl(0, DuplicateCloseOnExec, FirstFree));
        _output = Checked(Libc.FileControl(1, DuplicateCloseOnExec, FirstFree));
        _errorOutput = Checked(Libc.FileControl(2, DuplicateCloseOnExec, FirstFree));
        var ends = stackalloc int[2];
        Checked(Libc.Pipe(ends, CloseOnExec));
        Checked(Libc.Duplicate(ends[0], 0));
        _ = Libc.Close(ends[0]);
        _toProgram = ends[1];
        new Thread(EndWithHost, maxStackSize: 1 << 17) { IsBackground = true }.Start();
    }

    /// <summary>Descriptor that frames from the host come by.</summary>
    public int Input { get; }

    /// <summary>Sends a whole frame.</summary>
    public void Send(ReadOnlySpan<byte> frame)
    {
        lock (_chunk)
        {
            while (!frame.IsEmpty)
            {
                var count = Math.Min(frame.Length, Mark.MaxChunkBytes);
                frame[..count].CopyTo(_chunk.AsSpan(Mark.HeaderBytes));
                WriteChunk(_output, count);
                frame = frame[count..];
            }
        }
    }

    /// <summary>Says that everything that belongs to standard error has been written.</summary>
    public void EndErrors()
    {
        try
        {
            lock (_chunk)
            {
                WriteChunk(_errorOutput, 0);
            }
        }
        catch (IOException)
        {
            // Nobody listens; whoever listens to the frames will learn the rest.
        }
    }

    /// <summary>Told that a host has spoken to this guest.</summary>
    public void TakeCharge() => _isInCharge = true;

    /// <summary>Takes a piece of the program's standard input, and at the end, an empty piece, lets the program have it.</summary>
    public void TakeInput(ReadOnlySpan<byte> piece)
    {
        if (!piece.IsEmpty)
        {
            _input.Add(piece.ToArray());
        }
        else if (_input.Count == 0)
        {
            _ = Libc.Close(_toProgram);
        }
        else
        {
            new Thread(Feed) { IsBackground = true }.Start();
        }
    }

    private static int Checked(int result) => result >= 0
        ? result
        : throw new InvalidOperationException($"could not set up the standard streams: errno {Marshal.GetLastPInvokeError()}");

    private void WriteChunk(int descriptor, int count)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_chunk.AsSpan(Mark.Bytes), (ushort)count);
        DescriptorStream.WriteAll(descriptor, _chunk.AsSpan(0, Mark.HeaderBytes + count));
    }

    private void Feed()
    {
        try
        {
            _input.ForEach(piece => DescriptorStream.WriteAll(_toProgram, piece));
        }
        catch (IOException)
        {
            // The program has closed its input.
        }

        _ = Libc.Close(_toProgram);
    }

    /// <summary>
    /// A process of the host's own dies with it by a signal; in a container only the end of standard input tells. Asked for nothing, the
    /// kernel still reports a pipe whose writers are gone, without a byte of it being read. An engine that crashes while it starts a
    /// container can forget it, with the pipe held open for good: a guest of which nobody takes charge ends too.
    /// </summary>
    private void EndWithHost()
    {
        const short hungUp = 0x10 | 0x08;
        while (true)
        {
            var request = new Libc.PollRequest { Descriptor = Input };
            var count = Libc.Poll(&request, 1, _isInCharge ? -1 : PatienceMilliseconds);
            if ((count > 0 && (request.Happened & hungUp) != 0) || (count == 0 && !_isInCharge))
            {
                Libc.ExitNow(1);
            }
        }
    }
}
