namespace ToolReasoner.Symbolics;

/// <content>Lazy enumerations of the ways to take apart a set or a number. Each yields fresh arrays.</content>
public static partial class Combinatorics
{
    /// <summary>All ways to put the items into boxes that look alike, none empty; boxes in order of their first items.</summary>
    /// <param name="items">Any; read once.</param>
    /// <param name="blocks">Boxes; null for any number of them.</param>
    public static IEnumerable<T[][]> SetPartitions<T>(IEnumerable<T> items, int? blocks = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(blocks ?? 0, nameof(blocks));
        var pool = items.ToArray();
        return Decompositions.RestrictedGrowth(pool.Length, blocks).Select(boxes => Gather(pool, boxes));
    }

    /// <summary>All ways to write n as a sum of positive integers in descending order; (n) first, (1, 1, …, 1) last.</summary>
    /// <param name="n">0 or more; 0 has the empty sum.</param>
    /// <param name="parts">Exactly so many integers; null for any number.</param>
    /// <param name="largest">No integer above this; null for no limit.</param>
    /// <param name="smallest">No integer below this; 1 or more.</param>
    /// <param name="distinct">Whether all integers must differ.</param>
    public static IEnumerable<int[]> IntegerPartitions(int n, int? parts = null, int? largest = null, int smallest = 1, bool distinct = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts ?? 0, nameof(parts));
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, 1);
        return Decompositions.Partitions(n, parts, Math.Min(largest ?? n, n), smallest, distinct);
    }

    /// <summary>All sequences of positive integers with sum n, in lexicographic order.</summary>
    /// <param name="n">0 or more; 0 has the empty one.</param>
    /// <param name="parts">Exactly so many integers; null for any number.</param>
    public static IEnumerable<int[]> Compositions(int n, int? parts = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts ?? 0, nameof(parts));
        return Decompositions.Compositions(n, parts, least: 1);
    }

    /// <summary>All sequences of so many integers, 0 or more each, with sum n, in lexicographic order.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="parts">0 or more.</param>
    public static IEnumerable<int[]> WeakCompositions(int n, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        return Decompositions.Compositions(n, parts, least: 0);
    }

    /// <summary>All numbers of so many binary digits, each one digit different from the one before; 0 first.</summary>
    /// <param name="bits">0 to 62.</param>
    public static IEnumerable<long> GrayCode(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 62);
        return Codes(1L << bits);

        static IEnumerable<long> Codes(long count)
        {
            for (var i = 0L; i < count; i++)
            {
                yield return i ^ (i >> 1);
            }
        }
    }

    private static T[][] Gather<T>(T[] pool, int[] boxes)
    {
        var gathered = new List<List<T>>();
        for (var i = 0; i < pool.Length; i++)
        {
            if (boxes[i] == gathered.Count)
            {
                gathered.Add([]);
            }

            gathered[boxes[i]].Add(pool[i]);
        }

        return [.. gathered.Select(box => box.ToArray())];
    }
}
