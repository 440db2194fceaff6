using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class SparseTermTests
{
    private static Monomial Any(Random chance) => new(chance.Next(4), chance.Next(4), chance.Next(40));

    [Fact]
    public void Sums_are_those_of_a_dictionary_and_come_out_largest_first_without_zeros()
    {
        var chance = new Random(5);
        var (sums, expected) = (new TermSums(), new Dictionary<Monomial, BigInteger>());
        for (var i = 0; i < 3_000; i++)
        {
            var (monomial, value) = (Any(chance), (BigInteger)chance.Next(-2, 3));
            Assert.Equal(!expected.ContainsKey(monomial), sums.Add(monomial, value));
            expected[monomial] = expected.GetValueOrDefault(monomial) + value;
            Assert.Equal(expected[monomial], sums.Of(monomial));
        }

        Assert.Contains(BigInteger.Zero, expected.Values);
        Assert.Equal(BigInteger.Zero, sums.Of(new Monomial(9)));
        Assert.Equal(
            expected.Where(t => !t.Value.IsZero).OrderByDescending(t => t.Key, MonomialOrder.Lexicographic).Select(t => (t.Key, t.Value)), sums.Sorted());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100)]
    public void Terms_are_sorted_whatever_their_number(int count)
    {
        var chance = new Random(count);
        var terms = Enumerable.Range(0, count).Select(i => (Monomial: Any(chance), Coefficient: (BigInteger)i)).ToArray();
        var expected = terms.OrderByDescending(t => t.Monomial, MonomialOrder.Lexicographic).ToArray();

        SparseTerms.SortDescending(terms);

        Assert.Equal(expected, terms);
    }

    [Fact]
    public void A_heap_gives_the_largest_first_while_others_come_in()
    {
        var chance = new Random(11);
        var (heap, expected) = (new MonomialHeap(), new List<Monomial>());
        for (var i = 0; i < 500; i++)
        {
            var monomial = Any(chance);
            heap.Add(monomial);
            expected.Add(monomial);
            if (chance.Next(3) == 0)
            {
                Take();
            }
        }

        while (expected.Count > 0)
        {
            Take();
        }

        Assert.False(heap.TryTake(out _));

        void Take()
        {
            var largest = expected.Max(MonomialOrder.Lexicographic);
            Assert.True(heap.TryTake(out var taken));
            Assert.Equal(largest, taken);
            expected.Remove(largest);
        }
    }
}
