using System.Runtime.InteropServices;
using System.Text;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>Keeps what a guest writes, up to a number of characters, in bounded memory. Reads happen under one lock, so that <see cref="Take"/> is exact.</summary>
internal sealed class OutputCapture(int descriptor, Action onFull) : IDisposable
{
    private const int ChunkBytes = 1 << 16;

    /// <summary>Characters kept of a guest that is not running a program: its own words, for error messages.</summary>
    private const int IdleChars = 4_000;

    private readonly Lock _gate = new();
    private readonly byte[] _chunk = new byte[ChunkBytes];
    private readonly StringBuilder _text = new();
    private Decoder _decoder = Encoding.UTF8.GetDecoder();
    private int _maxChars = IdleChars;
    private bool _closed;

    /// <summary>Whether the writer has gone away.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Forgets what was written so far and keeps the next <paramref name="maxChars"/> characters.</summary>
    public void Restart(int maxChars)
    {
        lock (_gate)
        {
            ReadAvailable(rounds: 16);
            _text.Clear();
            _decoder = Encoding.UTF8.GetDecoder();
            _maxChars = maxChars;
            IsFull = false;
        }
    }

    /// <summary>Reads a chunk; for the poller.</summary>
    public void OnReadable()
    {
        lock (_gate)
        {
            ReadAvailable(rounds: 1);
        }
    }

    /// <summary>Reads what is there now.</summary>
    /// <returns>The text kept.</returns>
    public string Take()
    {
        lock (_gate)
        {
            // A guest that is still writing must not keep the host here: a full pipe holds 16 chunks at most.
            ReadAvailable(rounds: 17);
            return _text.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_closed)
            {
                _closed = true;
                _ = Libc.Close(descriptor);
            }
        }
    }

    private void ReadAvailable(int rounds)
    {
        for (var i = 0; i < rounds && !AtEnd && !_closed; i++)
        {
            var count = Libc.ReadInto(descriptor, _chunk);

            if (count < 0)
            {
                AtEnd = Marshal.GetLastPInvokeError() is not (Libc.TryAgain or Libc.Interrupted);
                return;
            }

            AtEnd = count == 0;
            Keep(_chunk.AsSpan(0, (int)count));
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (IsFull)
        {
            return;
        }

        var chars = new char[_decoder.GetCharCount(bytes, flush: AtEnd)];
        var count = _decoder.GetChars(bytes, chars, flush: AtEnd);
        var room = _maxChars - _text.Length;
        if (count > room)
        {
            IsFull = true;
            count = room > 0 && char.IsHighSurrogate(chars[room - 1]) ? room - 1 : room;
        }

        _text.Append(chars, 0, count);
        if (IsFull)
        {
            onFull();
        }
    }
}
