using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The cycle lengths of a permutation with their numbers, lengths ascending. Compares by content; more fixed points are more.</summary>
internal sealed class CycleTerm : IEquatable<CycleTerm>, IComparable<CycleTerm>
{
    private readonly (int Length, int Count)[] _cycles;

    private CycleTerm((int Length, int Count)[] cycles) => _cycles = cycles;

    /// <summary>How many cycles.</summary>
    public int Cycles => _cycles.Sum(cycle => cycle.Count);

    public static CycleTerm Of(params (int Length, int Count)[] cycles) =>
        new([.. cycles.Where(cycle => cycle.Count > 0).OrderBy(cycle => cycle.Length)]);

    public static CycleTerm Of(int[] permutation)
    {
        var counts = new int[permutation.Length + 1];
        var seen = new bool[permutation.Length];
        for (var start = 0; start < seen.Length; start++)
        {
            var length = 0;
            for (var at = start; !seen[at]; at = permutation[at])
            {
                seen[at] = true;
                length++;
            }

            counts[length]++;
        }

        counts[0] = 0;
        return Of([.. counts.Select((count, length) => (length, count))]);
    }

    /// <summary>The colourings with these amounts of each colour that a permutation of this kind leaves as they are: each cycle has one colour.</summary>
    public BigInteger Fixed(IReadOnlyList<int> amounts, Budget budget)
    {
        if (amounts.Sum(amount => (long)amount) != _cycles.Sum(cycle => (long)cycle.Length * cycle.Count))
        {
            return BigInteger.Zero;
        }

        // What is left of each colour, as one number in mixed base; the last colour is what remains.
        var strides = new int[amounts.Count + 1];
        strides[0] = 1;
        for (var i = 0; i < amounts.Count; i++)
        {
            strides[i + 1] = strides[i] * (amounts[i] + 1L) is var size and < 50_000_000
                ? (int)size
                : throw new GaveUpException("too many colours, too often used, to count colourings by their amounts");
        }

        var ways = new Dictionary<int, BigInteger> { [strides[^1] - 1] = BigInteger.One };
        foreach (var length in _cycles.SelectMany(cycle => Enumerable.Repeat(cycle.Length, cycle.Count)).OrderDescending())
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (left, count) in ways)
            {
                budget.Spend(1 + amounts.Count);
                for (var i = 0; i < amounts.Count; i++)
                {
                    if (left % strides[i + 1] / strides[i] >= length)
                    {
                        var after = left - (length * strides[i]);
                        next[after] = next.GetValueOrDefault(after) + count;
                    }
                }
            }

            ways = next;
        }

        return ways.GetValueOrDefault(0);
    }

    public bool Equals(CycleTerm? other) => other is not null && _cycles.AsSpan().SequenceEqual(other._cycles);

    public override bool Equals(object? obj) => Equals(obj as CycleTerm);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var cycle in _cycles)
        {
            hash.Add(cycle);
        }

        return hash.ToHashCode();
    }

    public int CompareTo(CycleTerm? other)
    {
        for (var i = 0; i < Math.Min(_cycles.Length, other?._cycles.Length ?? 0); i++)
        {
            var (mine, theirs) = (_cycles[i], other!._cycles[i]);
            if (mine != theirs)
            {
                return mine.Length == theirs.Length ? mine.Count.CompareTo(theirs.Count) : theirs.Length.CompareTo(mine.Length);
            }
        }

        return _cycles.Length.CompareTo(other?._cycles.Length ?? -1);
    }

    public override string ToString() => string.Join('*', _cycles.Select(cycle => cycle.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"s{cycle.Length}")
        : string.Create(CultureInfo.InvariantCulture, $"s{cycle.Length}^{cycle.Count}")));
}
