using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>Keeps what comes by a container's stream. Whatever is not kept is read all the same, so that nothing waits for us.</summary>
internal sealed class StreamCapture(Action onFull) : IOutputCapture
{
    private readonly Lock _gate = new();
    private readonly KeptText _text = new();

    /// <inheritdoc/>
    public bool IsFull
    {
        get
        {
            lock (_gate)
            {
                return _text.IsFull;
            }
        }
    }

    /// <summary>Takes what has come.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bool isFirstTooMany;
        lock (_gate)
        {
            isFirstTooMany = _text.Append(bytes, isEnd: false);
        }

        if (isFirstTooMany)
        {
            onFull();
        }
    }

    /// <inheritdoc/>
    public void Restart(int maxChars)
    {
        lock (_gate)
        {
            _text.Restart(maxChars);
        }
    }

    /// <inheritdoc/>
    public string Take()
    {
        lock (_gate)
        {
            return _text.ToString();
        }
    }
}
