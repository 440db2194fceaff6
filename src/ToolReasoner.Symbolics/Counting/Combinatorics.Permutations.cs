using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>A permutation is the list of its values: place i holds the image of i. Values run from 0 to n-1, or from 1 to n.</content>
public static partial class Combinatorics
{
    /// <summary>The pairs that stand in the wrong order: the larger item first.</summary>
    /// <param name="items">Any that compare; equal ones are in order.</param>
    /// <param name="comparer">Null for the usual one.</param>
    public static long Inversions<T>(IEnumerable<T> items, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var from = items.ToArray();
        return CountInversions(from, new T[from.Length], comparer ?? Comparer<T>.Default);
    }

    /// <summary>The cycles of a permutation, each beginning with its smallest element, fixed points included.</summary>
    /// <param name="permutation">Images of 0, …, n-1 or of 1, …, n.</param>
    public static int[][] Cycles(IReadOnlyList<int> permutation)
    {
        var (images, least) = Permuted(permutation);
        var (cycles, seen) = (new List<int[]>(), new bool[images.Length]);
        for (var start = 0; start < images.Length; start++)
        {
            var cycle = new List<int>();
            for (var at = start; !seen[at]; at = images[at])
            {
                seen[at] = true;
                cycle.Add(at + least);
            }

            if (cycle.Count > 0)
            {
                cycles.Add([.. cycle]);
            }
        }

        return [.. cycles];
    }

    /// <summary>The lengths of a permutation's cycles, descending.</summary>
    /// <param name="permutation">Images of 0, …, n-1 or of 1, …, n.</param>
    public static int[] CycleType(IReadOnlyList<int> permutation) => [.. Cycles(permutation).Select(cycle => cycle.Length).OrderDescending()];

    /// <summary>How often a permutation must be done to change nothing: the least common multiple of its cycles' lengths.</summary>
    /// <param name="permutation">Images of 0, …, n-1 or of 1, …, n.</param>
    public static BigInteger PermutationOrder(IReadOnlyList<int> permutation)
    {
        var order = BigInteger.One;
        foreach (var length in CycleType(permutation))
        {
            order *= length / BigInteger.GreatestCommonDivisor(order, length);
        }

        return order;
    }

    /// <summary>1 for an even permutation, -1 for an odd one.</summary>
    /// <param name="permutation">Images of 0, …, n-1 or of 1, …, n.</param>
    public static int PermutationSign(IReadOnlyList<int> permutation) => ((permutation?.Count ?? 0) - Cycles(permutation!).Length) % 2 == 0 ? 1 : -1;

    /// <summary>The permutation that undoes one.</summary>
    /// <param name="permutation">Images of 0, …, n-1 or of 1, …, n.</param>
    public static int[] InversePermutation(IReadOnlyList<int> permutation)
    {
        var (images, least) = Permuted(permutation);
        var inverse = new int[images.Length];
        for (var i = 0; i < images.Length; i++)
        {
            inverse[images[i]] = i + least;
        }

        return inverse;
    }

    /// <summary>The permutation that does <paramref name="second"/> after <paramref name="first"/>.</summary>
    /// <param name="second">Images of 0, …, n-1 or of 1, …, n.</param>
    /// <param name="first">As many, counted from the same number.</param>
    public static int[] ComposePermutations(IReadOnlyList<int> second, IReadOnlyList<int> first)
    {
        var ((outer, least), (inner, sameLeast)) = (Permuted(second), Permuted(first));
        return outer.Length == inner.Length && least == sameLeast
            ? Array.ConvertAll(inner, image => outer[image] + least)
            : throw new ArgumentException("both permutations must have the same elements", nameof(first));
    }

    /// <summary>Makes a permutation of 0, …, n-1 from its cycles; elements that are not named stay.</summary>
    /// <param name="n">Elements; 0 or more.</param>
    /// <param name="cycles">Each from 0 to n-1, no element twice.</param>
    public static int[] PermutationFromCycles(int n, params int[][] cycles)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        var (images, named) = (Enumerable.Range(0, n).ToArray(), new bool[n]);
        foreach (var cycle in cycles)
        {
            for (var i = 0; i < cycle.Length; i++)
            {
                if (cycle[i] < 0 || cycle[i] >= n || named[cycle[i]])
                {
                    throw new ArgumentException($"cycles name each element from 0 to {n - 1} at most once, and {cycle[i]} is not such", nameof(cycles));
                }

                named[cycle[i]] = true;
                images[cycle[i]] = cycle[(i + 1) % cycle.Length];
            }
        }

        return images;
    }

    /// <summary>Checks a permutation; its images counted from 0, and the number it counted from.</summary>
    internal static (int[] Images, int Least) Permuted(IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(permutation);
        var least = permutation.Count == 0 ? 0 : permutation.Min();
        var (images, seen) = (new int[permutation.Count], new bool[permutation.Count]);
        for (var i = 0; i < images.Length; i++)
        {
            var image = (long)permutation[i] - least;
            if (least is not (0 or 1) || image >= images.Length || seen[image])
            {
                throw new ArgumentException(
                    $"a permutation of {images.Length} elements has each number from 0 to {images.Length - 1}, or from 1 to {images.Length}, once", nameof(permutation));
            }

            seen[image] = true;
            images[i] = (int)image;
        }

        return (images, least);
    }

    private static long CountInversions<T>(Span<T> items, Span<T> space, IComparer<T> comparer)
    {
        if (items.Length < 2)
        {
            return 0;
        }

        var half = items.Length / 2;
        var left = items[..half];
        var right = items[half..];
        var count = CountInversions(left, space, comparer) + CountInversions(right, space, comparer);
        for (int at = 0, i = 0, j = 0; at < items.Length; at++)
        {
            if (j == right.Length || (i < left.Length && comparer.Compare(left[i], right[j]) <= 0))
            {
                space[at] = left[i++];
            }
            else
            {
                space[at] = right[j++];
                count += left.Length - i;
            }
        }

        space[..items.Length].CopyTo(items);
        return count;
    }
}
