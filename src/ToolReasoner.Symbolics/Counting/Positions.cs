namespace ToolReasoner.Symbolics;

/// <summary>
/// Lazy enumerations of positions 0, …, n-1 in lexicographic order. The array is the same each time, for a caller that copies: none but
/// <see cref="Combinatorics"/> sees it.
/// </summary>
internal static class Positions
{
    public static IEnumerable<int[]> Combinations(int n, int k)
    {
        if (k > n)
        {
            yield break;
        }

        var chosen = Enumerable.Range(0, k).ToArray();
        while (true)
        {
            yield return chosen;
            var at = k - 1;
            while (at >= 0 && chosen[at] == n - k + at)
            {
                at--;
            }

            if (at < 0)
            {
                yield break;
            }

            chosen[at]++;
            for (var i = at + 1; i < k; i++)
            {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }

    public static IEnumerable<int[]> CombinationsWithRepetition(int n, int k)
    {
        if (n == 0 && k > 0)
        {
            yield break;
        }

        var chosen = new int[k];
        while (true)
        {
            yield return chosen;
            var at = k - 1;
            while (at >= 0 && chosen[at] == n - 1)
            {
                at--;
            }

            if (at < 0)
            {
                yield break;
            }

            Array.Fill(chosen, chosen[at] + 1, at, k - at);
        }
    }

    public static IEnumerable<int[]> Product(int[] sizes)
    {
        if (Array.IndexOf(sizes, 0) >= 0)
        {
            yield break;
        }

        var chosen = new int[sizes.Length];
        while (true)
        {
            yield return chosen;
            var at = sizes.Length - 1;
            while (at >= 0 && chosen[at] == sizes[at] - 1)
            {
                chosen[at--] = 0;
            }

            if (at < 0)
            {
                yield break;
            }

            chosen[at]++;
        }
    }

    /// <summary>k of n in order; deranged: place i never takes i.</summary>
    public static IEnumerable<int[]> Permutations(int n, int k, bool deranged = false)
    {
        if (k > n)
        {
            yield break;
        }

        var (chosen, used, at) = (new int[k], new bool[n], 0);
        Array.Fill(chosen, -1);
        while (at >= 0)
        {
            if (at == k)
            {
                yield return chosen;
                at--;
                continue;
            }

            // Frees what stands at this place and puts the next free one; goes back a place when there is none.
            var next = chosen[at];
            if (next >= 0)
            {
                used[next] = false;
            }

            do
            {
                next++;
            }
            while (next < n && (used[next] || (deranged && next == at)));

            if (next == n)
            {
                chosen[at--] = -1;
                continue;
            }

            (chosen[at], used[next]) = (next, true);
            at++;
        }
    }
}
