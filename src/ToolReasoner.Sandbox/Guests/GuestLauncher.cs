using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>
/// Starts a process with exactly the descriptors, environment and folder that it should have, and nothing of the host's.
/// <c>Process.Start</c> can do none of the three.
/// </summary>
internal static unsafe class GuestLauncher
{
    private const int PipeBytes = 1 << 20;
    private const short Flags = 0x02 | 0x04 | 0x08; // SETPGROUP: a group of its own; SETSIGDEF, SETSIGMASK
    private const int InfoTimeoutMilliseconds = 5_000;

    /// <summary>Starts it on the calling thread, whose restrictions it inherits.</summary>
    /// <exception cref="SandboxUnavailableException">It could not be started; the message says why.</exception>
    public static LaunchedProcess Start(GuestCommand command)
    {
        var opened = new List<int>();
        var mine = new List<int>();
        (int Read, int Write) Open()
        {
            var pipe = Pipes.Create();
            opened.Add(pipe.Read);
            opened.Add(pipe.Write);
            return pipe;
        }

        try
        {
            var input = Open();
            var output = Open();
            var errorOutput = Open();
            var toGuest = Open();
            var fromGuest = Open();
            var given = -1;
            if (command.Descriptor5 is { } bytes)
            {
                var arguments = Open();
                Fill(arguments.Write, bytes);

                // The reader waits for the end of the stream.
                _ = Libc.Close(arguments.Write);
                opened.Remove(arguments.Write);
                given = arguments.Read;
            }

            var told = command.TellsGuest ? Open() : (Read: -1, Write: -1);
            int[] inside = [input.Read, output.Write, errorOutput.Write, toGuest.Read, fromGuest.Write, given, told.Write];
            var child = Spawn(command, inside);

            var guest = child;
            if (command.TellsGuest)
            {
                _ = Libc.Close(told.Write);
                opened.Remove(told.Write);
                guest = ReadGuestId(told.Read, child);
            }

            mine.AddRange([input.Write, output.Read, errorOutput.Read, toGuest.Write, fromGuest.Read]);
            mine.ForEach(Pipes.SetNonBlocking);
            Pipes.Enlarge(toGuest.Write, PipeBytes);
            return new LaunchedProcess(child, guest, input.Write, output.Read, errorOutput.Read, toGuest.Write, fromGuest.Read);
        }
        finally
        {
            foreach (var descriptor in opened.Except(mine))
            {
                _ = Libc.Close(descriptor);
            }
        }
    }

    private static void Fill(int descriptor, byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            if (Libc.Write(descriptor, start, bytes.Length) != bytes.Length)
            {
                throw new SandboxUnavailableException($"Could not hand over a jail's arguments: {Libc.LastError()}.");
            }
        }
    }

    private static int Spawn(GuestCommand command, int[] descriptors)
    {
        // Larger than the C library's structures: 80 and 336 bytes in glibc, less in musl.
        var actions = stackalloc byte[512];
        var attributes = stackalloc byte[1024];
        var allSignals = stackalloc byte[128];
        var noSignals = stackalloc byte[128];
        new Span<byte>(allSignals, 128).Fill(0xFF);
        new Span<byte>(noSignals, 128).Clear();
        _ = Libc.InitFileActions(actions);
        _ = Libc.InitAttributes(attributes);
        using var arguments = new TextBlock(command.Arguments);
        using var environment = new TextBlock(command.Environment);
        try
        {
            for (var i = 0; i < descriptors.Length; i++)
            {
                if (descriptors[i] >= 0)
                {
                    _ = Libc.AddDuplicate(actions, descriptors[i], i);
                }
            }

            CloseAllFrom(actions, Array.FindLastIndex(descriptors, descriptor => descriptor >= 0) + 1);

            _ = Libc.AddChangeDirectory(actions, "/");
            _ = Libc.SetSignalMask(attributes, noSignals);
            _ = Libc.SetSignalDefault(attributes, allSignals);
            _ = Libc.SetFlags(attributes, Flags);
            int child;
            var error = Libc.Spawn(&child, command.Path, actions, attributes, arguments.Pointers, environment.Pointers);
            return error == 0
                ? child
                : throw new SandboxUnavailableException(
                    $"Could not start {command.Path}: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
        finally
        {
            _ = Libc.DestroyFileActions(actions);
            _ = Libc.DestroyAttributes(attributes);
        }
    }

    /// <summary>Closes every other descriptor in the new process: what the host itself inherited, or a library forgot to mark.</summary>
    private static void CloseAllFrom(byte* actions, int first)
    {
        const int getFlags = 1;
        const int closeOnExec = 1;
        const int most = 1 << 16;
        try
        {
            _ = Libc.AddCloseFrom(actions, first);
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library (glibc before 2.34) or another one.
            for (var descriptor = first; descriptor < most; descriptor++)
            {
                var flags = Libc.FileControl(descriptor, getFlags, 0);
                if (flags >= 0 && (flags & closeOnExec) == 0)
                {
                    _ = Libc.AddClose(actions, descriptor);
                }
            }
        }
    }

    private static int ReadGuestId(int descriptor, int child)
    {
        const short readable = 1;
        var text = new List<byte>();
        var chunk = stackalloc byte[512];
        while (true)
        {
            var request = new Libc.PollRequest { Descriptor = descriptor, Wanted = readable };
            var count = Libc.Poll(&request, 1, InfoTimeoutMilliseconds) == 1 ? Libc.Read(descriptor, chunk, 512) : -1;
            if (count < 0 && Marshal.GetLastPInvokeError() == Libc.Interrupted)
            {
                continue; // the runtime stops its threads with signals
            }

            if (count <= 0)
            {
                // With its group: a jail's program that dies early leaves a child that waits for it forever.
                _ = Libc.SystemCall(SystemCalls.Kill, -child, Libc.Kill, 0, 0);
                _ = Libc.Reap(child);
                throw new SandboxUnavailableException("The jail's program did not start a guest.");
            }

            text.AddRange(new ReadOnlySpan<byte>(chunk, (int)count));
            if (text.Contains((byte)'}'))
            {
                using var info = JsonDocument.Parse(text.ToArray());
                return info.RootElement.GetProperty("child-pid").GetInt32();
            }
        }
    }

    /// <summary>Texts as the kernel wants them: a null-ended array of null-ended strings.</summary>
    private sealed class TextBlock : IDisposable
    {
        private readonly byte* _block;

        public TextBlock(IReadOnlyList<string> texts)
        {
            var bytes = texts.Select(text => Encoding.UTF8.GetBytes(text + '\0')).ToArray();
            var table = (texts.Count + 1) * sizeof(byte*);
            _block = (byte*)NativeMemory.AllocZeroed((nuint)(table + bytes.Sum(text => text.Length)));
            var next = _block + table;
            for (var i = 0; i < bytes.Length; i++)
            {
                Pointers[i] = next;
                bytes[i].CopyTo(new Span<byte>(next, bytes[i].Length));
                next += bytes[i].Length;
            }
        }

        public byte** Pointers => (byte**)_block;

        public void Dispose() => NativeMemory.Free(_block);
    }
}
