using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class EnumerationTests
{
    [Fact]
    public void Permutations_come_in_lexicographic_order_and_all_of_them()
    {
        Assert.Equal(["abc", "acb", "bac", "bca", "cab", "cba"], Combinatorics.Permutations("abc").Select(p => new string(p)));
        Assert.Equal(["ab", "ac", "ba", "bc", "ca", "cb"], Combinatorics.Permutations("abc", 2).Select(p => new string(p)));
        Assert.Equal([""], Combinatorics.Permutations("", 0).Select(p => new string(p)));
        Assert.Empty(Combinatorics.Permutations("ab", 3));
        Assert.Equal(720, Combinatorics.Permutations(Enumerable.Range(0, 6)).Select(p => string.Join(',', p)).Distinct().Count());
    }

    [Fact]
    public void Distinct_permutations_do_not_tell_equal_items_apart()
    {
        Assert.Equal(["bbaa", "baba", "baab", "abba", "abab", "aabb"], Combinatorics.DistinctPermutations("baba").Select(p => new string(p)));
        Assert.Equal(Combinatorics.Multinomial(1, 4, 4, 2), Combinatorics.DistinctPermutations("mississippi").Count());
    }

    [Fact]
    public void Derangements_leave_nothing_in_place()
    {
        for (var n = 0; n < 8; n++)
        {
            var all = Combinatorics.Derangements(Enumerable.Range(0, n)).ToList();
            Assert.Equal(Combinatorics.Subfactorial(n), all.Count);
            Assert.All(all, d => Assert.DoesNotContain(true, d.Select((value, i) => value == i)));
        }
    }

    [Fact]
    public void Combinations_and_words_come_in_lexicographic_order()
    {
        Assert.Equal(["ab", "ac", "ad", "bc", "bd", "cd"], Combinatorics.Combinations("abcd", 2).Select(c => new string(c)));
        Assert.Equal(["aa", "ab", "ac", "bb", "bc", "cc"], Combinatorics.CombinationsWithRepetition("abc", 2).Select(c => new string(c)));
        Assert.Equal(["aa", "ab", "ba", "bb"], Combinatorics.Product("ab", 2).Select(w => new string(w)));
        Assert.Equal(["ax", "ay", "bx", "by"], Combinatorics.Product("ab", "xy").Select(w => new string(w)));
        Assert.Equal(["", "a", "b", "c", "ab", "ac", "bc", "abc"], Combinatorics.Subsets("abc").Select(s => new string(s)));
        Assert.Single(Combinatorics.Product("ab", 0));
        Assert.Empty(Combinatorics.Product("ab", ""));
    }

    [Fact]
    public void Lists_are_as_long_as_the_counts_say()
    {
        for (var n = 0; n < 7; n++)
        {
            var items = Enumerable.Range(0, n).ToArray();
            for (var k = 0; k < 8; k++)
            {
                Assert.Equal(Combinatorics.Combinations(n, k), Combinatorics.Combinations(items, k).Count());
                Assert.Equal(Combinatorics.Permutations(n, k), Combinatorics.Permutations(items, k).Count());
                Assert.Equal(Combinatorics.CombinationsWithRepetition(n, k), Combinatorics.CombinationsWithRepetition(items, k).Count());
                Assert.Equal(Combinatorics.StirlingSecond(n, k), Combinatorics.SetPartitions(items, k).Count());
            }

            Assert.Equal(Combinatorics.Bell(n), Combinatorics.SetPartitions(items).Select(p => string.Join('|', p.Select(b => string.Join(',', b)))).Distinct().Count());
        }
    }

    [Fact]
    public void Set_partitions_with_so_many_boxes_are_those_of_all()
    {
        var items = Enumerable.Range(0, 6).ToArray();
        for (var k = 0; k < 8; k++)
        {
            Assert.Equal(Combinatorics.SetPartitions(items).Where(p => p.Length == k), Combinatorics.SetPartitions(items, k));
        }
    }

    [Fact]
    public void Enumerations_are_lazy_and_yield_fresh_arrays()
    {
        var first = Combinatorics.Permutations(Enumerable.Range(0, 1000)).Take(2).ToList();
        Assert.NotSame(first[0], first[1]);
        Assert.Equal(999, first[0][^1]);
        Assert.Equal(998, first[1][^1]);
        Assert.Equal([1000], Combinatorics.IntegerPartitions(1000).First());
    }

    [Fact]
    public void Partitions_and_compositions_come_in_their_order()
    {
        Assert.Equal(["4", "3+1", "2+2", "2+1+1", "1+1+1+1"], Combinatorics.IntegerPartitions(4).Select(p => string.Join('+', p)));
        Assert.Equal(["1+1+1", "1+2", "2+1", "3"], Combinatorics.Compositions(3).Select(p => string.Join('+', p)));
        Assert.Equal(["0+2", "1+1", "2+0"], Combinatorics.WeakCompositions(2, 2).Select(p => string.Join('+', p)));
    }

    [Fact]
    public void Gray_codes_change_one_digit_at_a_time()
    {
        var codes = Combinatorics.GrayCode(8).ToList();
        Assert.Equal(256, codes.Distinct().Count());
        Assert.All(codes.Zip(codes.Skip(1)), pair => Assert.Equal(1, BitOperations.PopCount((ulong)(pair.First ^ pair.Second))));
    }

    [Fact]
    public void The_next_permutation_runs_through_all_and_wraps()
    {
        int[] items = [1, 2, 2, 3];
        var seen = new List<string> { string.Concat(items) };
        while (Combinatorics.NextPermutation(items))
        {
            seen.Add(string.Concat(items));
        }

        Assert.Equal(12, seen.Distinct().Count());
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
        Assert.Equal([1, 2, 2, 3], items);
    }

    [Fact]
    public void Ranks_of_permutations_round_trip()
    {
        var rank = 0;
        foreach (var word in Combinatorics.DistinctPermutations("aabbc"))
        {
            Assert.Equal(rank, Combinatorics.RankPermutation(word));
            Assert.Equal(word, Combinatorics.UnrankPermutation("bacab", rank));
            rank++;
        }

        Assert.Equal("2783915460", string.Concat(Combinatorics.UnrankPermutation(10, 999999)));
        Assert.Equal(Combinatorics.Factorial(50) - 1, Combinatorics.RankPermutation(Enumerable.Range(0, 50).Reverse()));
    }

    [Fact]
    public void Ranks_of_combinations_round_trip()
    {
        for (var k = 0; k <= 7; k++)
        {
            var rank = 0;
            foreach (var combination in Combinatorics.Combinations(Enumerable.Range(0, 7), k))
            {
                Assert.Equal(rank, Combinatorics.RankCombination(combination, 7));
                Assert.Equal(combination, Combinatorics.UnrankCombination(7, k, rank));
                rank++;
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Combinatorics.UnrankCombination(7, 3, 35));
    }
}
