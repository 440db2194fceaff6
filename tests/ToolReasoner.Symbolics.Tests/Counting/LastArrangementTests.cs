namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class LastArrangementTests
{
    private static readonly int[] s_items = [1, 2, 3];

    [Fact]
    public void The_last_one_is_as_it_was_when_it_was_passed()
    {
        Assert.Equal([3, 2, 1], Combinatorics.Permutations(s_items).Last());
        Assert.Equal([3, 2], Combinatorics.Permutations(s_items, 2).Last());
        Assert.Equal([2, 3], Combinatorics.Combinations(s_items, 2).Last());
        Assert.Equal([3, 3], Combinatorics.CombinationsWithRepetition(s_items, 2).Last());
        Assert.Equal([3, 3], Combinatorics.Product(s_items, 2).Last());
        Assert.Equal([3, 1, 2], Combinatorics.Derangements(s_items).Select(order => order).Last());
    }
}
