using System.Runtime.InteropServices;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>Keeps what a guest writes, up to a number of characters, in bounded memory. Reads happen under one lock, so that <see cref="Take"/> is exact.</summary>
internal sealed class OutputCapture(int descriptor, Action onFull) : IOutputCapture, IDisposable
{
    private const int ChunkBytes = 1 << 16;

    private readonly Lock _gate = new();
    private readonly byte[] _chunk = new byte[ChunkBytes];
    private readonly KeptText _text = new();
    private bool _closed;

    /// <summary>Whether the writer has gone away.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsFull => _text.IsFull;

    /// <summary>Forgets what was written so far and keeps the next <paramref name="maxChars"/> characters.</summary>
    public void Restart(int maxChars)
    {
        lock (_gate)
        {
            ReadAvailable(rounds: 16);
            _text.Restart(maxChars);
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
            if (_text.Append(_chunk.AsSpan(0, (int)count), AtEnd))
            {
                onFull();
            }
        }
    }
}
