namespace ToolReasoner.Symbolics;

/// <summary>Lazy enumerations of the ways to take apart a number or a set, by position.</summary>
internal static class Decompositions
{
    /// <summary>
    /// Which box each of n items is in, a new box having the next number: restricted growth strings in lexicographic order. The array is
    /// the same each time.
    /// </summary>
    public static IEnumerable<int[]> RestrictedGrowth(int n, int? blocks)
    {
        if (blocks > n || (blocks == 0 && n > 0))
        {
            yield break;
        }

        // used[i]: boxes used by the items before i.
        var (box, used, most) = (new int[n], new int[n + 1], blocks ?? n);
        Array.Fill(box, -1);
        var at = 0;
        while (at >= 0)
        {
            if (at == n)
            {
                yield return box;
                at--;
                continue;
            }

            box[at]++;

            // So many boxes must still be opened that no item may go into an old one.
            if (blocks is { } wanted && wanted - used[at] == n - at)
            {
                box[at] = Math.Max(box[at], used[at]);
            }

            if (box[at] > used[at] || box[at] >= most)
            {
                box[at--] = -1;
                continue;
            }

            used[at + 1] = Math.Max(used[at], box[at] + 1);
            at++;
        }
    }

    /// <summary>Descending sums of n; fresh arrays.</summary>
    public static IEnumerable<int[]> Partitions(int n, int? parts, int largest, int smallest, bool distinct)
    {
        if (n == 0)
        {
            if (parts is null or 0)
            {
                yield return [];
            }

            yield break;
        }

        var (stack, left, gap) = (new List<int>(), n, distinct ? 1L : 0L);
        var next = (long)largest;
        while (true)
        {
            // Puts the largest part that the rest allows; the rest must be reachable with the parts that follow.
            next = Fitting(left, parts - stack.Count, Math.Min(next, left), smallest, gap);
            if (next >= smallest)
            {
                stack.Add((int)next);
                left -= (int)next;
                if (left > 0)
                {
                    next -= gap;
                    continue;
                }

                yield return stack.ToArray();
            }

            if (stack.Count == 0)
            {
                yield break;
            }

            next = stack[^1] - 1L;
            left += stack[^1];
            stack.RemoveAt(stack.Count - 1);
        }
    }

    /// <summary>Sequences of integers with sum n; fresh arrays.</summary>
    public static IEnumerable<int[]> Compositions(int n, int? parts, int least)
    {
        if (parts is 0 || (parts is null && n == 0))
        {
            if (n == 0)
            {
                yield return [];
            }

            yield break;
        }

        if (parts is { } count && (long)count * least > n)
        {
            yield break;
        }

        var sequence = parts is { } fixedCount ? Smallest(n, fixedCount, least) : Enumerable.Repeat(1, n).ToList();
        while (true)
        {
            yield return sequence.ToArray();

            // The last place that can grow at the cost of those behind it.
            var (at, rest) = (sequence.Count - 1, 0);
            do
            {
                rest += sequence[at];
                at--;
            }
            while (at >= 0 && rest - 1 < (parts is null ? 0 : (sequence.Count - 1 - at) * least));

            if (at < 0)
            {
                yield break;
            }

            var behind = sequence.Count - 1 - at;
            sequence[at]++;
            sequence.RemoveRange(at + 1, behind);
            sequence.AddRange(parts is null ? Enumerable.Repeat(1, rest - 1) : Smallest(rest - 1, behind, least));
        }
    }

    private static List<int> Smallest(int n, int parts, int least) => [.. Enumerable.Repeat(least, parts - 1), n - ((parts - 1) * least)];

    // The largest part up to a limit such that parts no larger (or smaller by the gap each) can make up the rest.
    private static long Fitting(int left, int? parts, long limit, int smallest, long gap)
    {
        if (parts is null)
        {
            // Different parts up to the limit may not make up the rest. Otherwise it shows soon: only a rest below the smallest part fails.
            return gap == 1 && ((limit * (limit + 1)) - ((long)smallest * (smallest - 1))) / 2 < left ? 0 : limit;
        }

        if (parts <= 0)
        {
            return 0;
        }

        // The parts that follow are at least smallest, smallest + gap, …: this one is at most what they leave.
        var others = parts.Value - 1L;
        var least = (others * smallest) + (gap * others * (others - 1) / 2);
        var most = Math.Min(limit, left - least);

        // And it with the largest that may follow must reach the rest.
        var reach = ((others + 1) * most) - (gap * others * (others + 1) / 2);
        return reach < left ? 0 : most;
    }
}
