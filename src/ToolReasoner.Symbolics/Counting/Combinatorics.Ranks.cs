using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Places in lexicographic lists; the first place is 0.</content>
public static partial class Combinatorics
{
    /// <summary>
    /// The place of an order of items among all different orders of the same items, sorted: how many words come before it in the dictionary
    /// of a word's rearrangements. Equal items are not told apart.
    /// </summary>
    /// <param name="permutation">Any items that compare; a string is read letter by letter.</param>
    /// <param name="comparer">Null for the usual one.</param>
    public static BigInteger RankPermutation<T>(IEnumerable<T> permutation, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(permutation);
        var items = permutation.ToArray();
        var (kinds, counts) = Tally(items, comparer);
        var (rank, orders, left) = (BigInteger.Zero, Multinomial(counts), items.Length);
        foreach (var item in items)
        {
            var kind = Array.BinarySearch(kinds, item, comparer);
            var before = 0;
            for (var i = 0; i < kind; i++)
            {
                before += counts[i];
            }

            // Of all orders of what is left, the share that begins with a kind is its share of the items.
            rank += orders * before / left;
            orders = orders * counts[kind] / left;
            counts[kind]--;
            left--;
        }

        return rank;
    }

    /// <summary>The order of items at a place among all different orders of them, sorted.</summary>
    /// <param name="items">In any order.</param>
    /// <param name="rank">0 or more, below the number of different orders.</param>
    /// <param name="comparer">Null for the usual one.</param>
    public static T[] UnrankPermutation<T>(IEnumerable<T> items, BigInteger rank, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var permutation = items.ToArray();
        var (kinds, counts) = Tally(permutation, comparer);
        var orders = Multinomial(counts);
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, orders);
        for (var left = permutation.Length; left > 0; left--)
        {
            for (var kind = 0; ; kind++)
            {
                var share = orders * counts[kind] / left;
                if (rank < share)
                {
                    (orders, permutation[^left]) = (share, kinds[kind]);
                    counts[kind]--;
                    break;
                }

                rank -= share;
            }
        }

        return permutation;
    }

    /// <summary>The permutation of 0, 1, …, n-1 at a place of the sorted list of all.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="rank">0 or more, below n!.</param>
    public static int[] UnrankPermutation(int n, BigInteger rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return UnrankPermutation(Enumerable.Range(0, n), rank);
    }

    /// <summary>The place of a combination among all of its size from 0, 1, …, n-1, in lexicographic order.</summary>
    /// <param name="combination">Ascending, from 0 to n-1.</param>
    /// <param name="n">0 or more.</param>
    public static BigInteger RankCombination(IReadOnlyList<int> combination, int n)
    {
        ArgumentNullException.ThrowIfNull(combination);
        var (rank, previous) = (Binomial(n, combination.Count) - 1, -1);
        for (var i = 0; i < combination.Count; i++)
        {
            if (combination[i] <= previous || combination[i] >= n)
            {
                throw new ArgumentException($"a combination is ascending, from 0 to {n - 1}", nameof(combination));
            }

            // Those after it: counted from the end, the complements in the combinatorial number system.
            previous = combination[i];
            rank -= Binomial(n - 1 - previous, combination.Count - i);
        }

        return rank;
    }

    /// <summary>The combination of k of 0, 1, …, n-1 at a place of the list of all in lexicographic order.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="rank">0 or more, below n over k.</param>
    public static int[] UnrankCombination(int n, int k, BigInteger rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, Binomial(n, k));
        var (combination, next) = (new int[k], 0);
        for (var i = 0; i < k; i++, next++)
        {
            for (var with = Binomial(n - 1 - next, k - 1 - i); rank >= with; with = Binomial(n - 1 - next, k - 1 - i))
            {
                rank -= with;
                next++;
            }

            combination[i] = next;
        }

        return combination;
    }

    private static (T[] Kinds, int[] Counts) Tally<T>(T[] items, IComparer<T>? comparer)
    {
        comparer ??= Comparer<T>.Default;
        var (sorted, kinds, counts) = (items.Order(comparer), new List<T>(), new List<int>());
        foreach (var item in sorted)
        {
            if (kinds.Count == 0 || comparer.Compare(kinds[^1], item) != 0)
            {
                kinds.Add(item);
                counts.Add(0);
            }

            counts[^1]++;
        }

        return ([.. kinds], [.. counts]);
    }
}
