namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// What was computed for texts that are over, for a runtime that can go back within a text but not copy one: taken out, cut back to what is
/// common with a new prompt, and used up. The oldest goes when there are too many. Not thread-safe.
/// </summary>
/// <param name="most">Kept at most; 0 keeps nothing.</param>
internal sealed class KeptBeginnings<T>(int most) : IDisposable
    where T : class, IDisposable
{
    private readonly List<(int[] Tokens, T Computed)> _kept = []; // the last used first

    /// <summary>How many are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>Takes out what has the longest beginning in common with a prompt, where that is at least half of the prompt.</summary>
    /// <param name="prompt">All tokens of the new text so far; the last is left to be run.</param>
    /// <param name="fits">Whether the new text has room in it.</param>
    /// <returns>It, and how many of its tokens count; null and 0 where nothing is worth it.</returns>
    public (T? Computed, int Common) Take(ReadOnlySpan<int> prompt, Func<T, bool> fits)
    {
        var (best, longest) = (-1, 0);
        for (var i = 0; i < _kept.Count; i++)
        {
            var common = Math.Min(prompt.CommonPrefixLength(_kept[i].Tokens), prompt.Length - 1);
            if (common > longest && 2 * common >= prompt.Length && fits(_kept[i].Computed))
            {
                (best, longest) = (i, common);
            }
        }

        if (best < 0)
        {
            return (null, 0);
        }

        var taken = _kept[best].Computed;
        _kept.RemoveAt(best);
        return (taken, longest);
    }

    /// <summary>Keeps what was computed for these tokens, and takes it over.</summary>
    public void Keep(int[] tokens, T computed)
    {
        _kept.Insert(0, (tokens, computed));
        while (_kept.Count > most)
        {
            _kept[^1].Computed.Dispose();
            _kept.RemoveAt(_kept.Count - 1);
        }
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        _kept.ForEach(one => one.Computed.Dispose());
        _kept.Clear();
    }
}
