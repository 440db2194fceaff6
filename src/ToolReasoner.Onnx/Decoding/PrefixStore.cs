namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Keeps the caches of prompts and replies that were just computed, so that the next text with the same beginning starts from there: the K
/// samples of a problem share its prompt, and a later round starts after the round before. The oldest goes when there is no room.
/// Thread-safe.
/// </summary>
internal sealed class PrefixStore(DecoderModel model, long maxBytes) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(int[] Tokens, DecoderSequence Sequence)> _kept = []; // the last used first
    private long _bytes;

    /// <summary>A sequence of the longest kept beginning of <paramref name="prompt"/> that leaves at least one token to run.</summary>
    public DecoderSequence Begin(ReadOnlySpan<int> prompt)
    {
        lock (_lock)
        {
            LinkedListNode<(int[] Tokens, DecoderSequence Sequence)>? best = null;
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Tokens.Length < prompt.Length && node.Value.Tokens.Length > (best?.Value.Tokens.Length ?? 0)
                    && prompt.StartsWith(node.Value.Tokens))
                {
                    best = node;
                }
            }

            if (best is null)
            {
                return model.Begin();
            }

            _kept.Remove(best);
            _kept.AddFirst(best);
            return best.Value.Sequence.Fork();
        }
    }

    /// <summary>Keeps what a sequence has computed for these tokens.</summary>
    public void Keep(ReadOnlySpan<int> tokens, DecoderSequence sequence)
    {
        var size = sequence.Memory.Capacity * model.CacheBytesPerToken;
        lock (_lock)
        {
            if (size > maxBytes || Has(tokens))
            {
                return;
            }

            while (_bytes + size > maxBytes && _kept.Last is { } oldest)
            {
                Drop(oldest);
            }

            _kept.AddFirst((tokens.ToArray(), sequence.Fork()));
            _bytes += size;
        }
    }

    /// <summary>So many tokens can be kept at all.</summary>
    public bool HasRoomFor(int tokens) => model.RoomFor(tokens) * model.CacheBytesPerToken <= maxBytes;

    public void Dispose()
    {
        lock (_lock)
        {
            while (_kept.Last is { } oldest)
            {
                Drop(oldest);
            }
        }
    }

    private bool Has(ReadOnlySpan<int> tokens)
    {
        foreach (var kept in _kept)
        {
            if (tokens.SequenceEqual(kept.Tokens))
            {
                return true;
            }
        }

        return false;
    }

    private void Drop(LinkedListNode<(int[] Tokens, DecoderSequence Sequence)> node)
    {
        _kept.Remove(node);
        _bytes -= node.Value.Sequence.Memory.Capacity * model.CacheBytesPerToken;
        node.Value.Sequence.Dispose();
    }
}
