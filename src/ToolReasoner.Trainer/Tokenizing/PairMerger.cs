using System.Text;

namespace ToolReasoner.Trainer.Tokenizing;

/// <summary>Two tokens that become one.</summary>
internal readonly record struct Merge(int Left, int Right);

/// <summary>
/// Learns byte-pair merges: again and again the pair that stands side by side most often becomes a token; of equally frequent ones that of
/// the lower numbers. Counts are kept up to date, and only the pieces that hold a pair are touched when it is merged.
/// </summary>
internal sealed class PairMerger
{
    /// <summary>Bytes are the first tokens.</summary>
    public const int FirstMerged = 256;

    private readonly List<int[]> _pieces = [];
    private readonly List<long> _weights = [];
    private readonly Dictionary<Merge, long> _counts = [];
    private readonly Dictionary<Merge, List<int>> _where = [];
    private readonly PriorityQueue<Merge, (long Count, Merge Pair)> _queue = new(Comparer<(long Count, Merge Pair)>.Create(Compare));
    private readonly HashSet<Merge> _grown = [];

    private PairMerger(IReadOnlyDictionary<string, long> pieces)
    {
        foreach (var (text, count) in pieces)
        {
            _pieces.Add([.. Encoding.UTF8.GetBytes(text).Select(one => (int)one)]);
            _weights.Add(count);
            Count(_pieces.Count - 1, +1);
        }

        Queue();
    }

    /// <summary>The merges, in order; the n-th makes token 256 + n. Fewer than asked for where no pair occurs twice.</summary>
    public static IReadOnlyList<Merge> Learn(IReadOnlyDictionary<string, long> pieces, int merges, CancellationToken cancellationToken)
    {
        var merger = new PairMerger(pieces);
        var learned = new List<Merge>();
        while (learned.Count < merges && merger.Next() is { } pair)
        {
            cancellationToken.ThrowIfCancellationRequested();
            merger.Apply(pair, FirstMerged + learned.Count);
            learned.Add(pair);
        }

        return learned;
    }

    private Merge? Next()
    {
        while (_queue.TryDequeue(out var pair, out var queued))
        {
            var count = _counts.GetValueOrDefault(pair);
            if (count == queued.Count && count > 1)
            {
                return pair;
            }

            if (count > 1 && count < queued.Count)
            {
                _queue.Enqueue(pair, (count, pair)); // it has become rarer since it was queued
            }
        }

        return null;
    }

    private void Apply(Merge pair, int token)
    {
        foreach (var number in _where[pair])
        {
            var merged = Merged(_pieces[number], pair, token);
            if (merged.Length < _pieces[number].Length)
            {
                Count(number, -1);
                _pieces[number] = merged;
                Count(number, +1);
            }
        }

        _where.Remove(pair);
        Queue();
    }

    private void Count(int number, int sign)
    {
        var piece = _pieces[number];
        for (var i = 0; i + 1 < piece.Length; i++)
        {
            var pair = new Merge(piece[i], piece[i + 1]);
            _counts[pair] = _counts.GetValueOrDefault(pair) + (sign * _weights[number]);
            if (sign < 0)
            {
                continue;
            }

            _grown.Add(pair);
            if (!_where.TryGetValue(pair, out var where))
            {
                _where[pair] = where = [];
            }

            if (where.Count == 0 || where[^1] != number)
            {
                where.Add(number);
            }
        }
    }

    private void Queue()
    {
        foreach (var pair in _grown)
        {
            _queue.Enqueue(pair, (_counts[pair], pair));
        }

        _grown.Clear();
    }

    private static int[] Merged(int[] piece, Merge pair, int token)
    {
        var merged = new List<int>(piece.Length);
        for (var i = 0; i < piece.Length; i++)
        {
            if (i + 1 < piece.Length && piece[i] == pair.Left && piece[i + 1] == pair.Right)
            {
                merged.Add(token);
                i++;
            }
            else
            {
                merged.Add(piece[i]);
            }
        }

        return [.. merged];
    }

    private static int Compare((long Count, Merge Pair) first, (long Count, Merge Pair) second) =>
        first.Count != second.Count ? second.Count.CompareTo(first.Count)
        : first.Pair.Left != second.Pair.Left ? first.Pair.Left.CompareTo(second.Pair.Left)
        : first.Pair.Right.CompareTo(second.Pair.Right);
}
