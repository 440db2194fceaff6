namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class PrimeListTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(100, 25)]
    [InlineData(1_000_000, 78_498)]
    public void The_primes_up_to_a_limit_are_complete(long limit, int count) => Assert.Equal(count, NumberTheory.Primes(limit).Count());

    [Fact]
    public void Segments_far_out_agree_with_single_tests()
    {
        foreach (var from in new[] { 0L, 7, 1_000_000_007, 999_999_999_000, 1_000_000_000_000_000_000, 9_999_999_999_999_000 })
        {
            var expected = Enumerable.Range(0, 3000).Select(i => from + i).Where(n => NumberTheory.IsPrime(n));
            Assert.Equal(expected, NumberTheory.Primes(from, from + 2999));
            Assert.Equal(expected.Take(40), NumberTheory.Primes(from, long.MaxValue).Take(40));
        }
    }

    [Fact]
    public void The_endless_list_begins_at_once() =>
        Assert.Equal([2, 3, 5, 7, 11, 13, 17, 19, 23, 29], NumberTheory.Primes().Take(10));

    // OEIS A006880.
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(10_000, 1229)]
    [InlineData(1_000_000_000, 50_847_534)]
    [InlineData(10_000_000_000, 455_052_511)]
    public void Counts_are_known(long n, long count) => Assert.Equal(count, NumberTheory.PrimeCount(n, new Budget(TimeSpan.FromMinutes(2))));

    [Fact]
    public void Counting_agrees_with_listing()
    {
        var (count, primes) = (0, NumberTheory.Primes(6000).ToHashSet());
        for (var n = 0; n < 6000; n++)
        {
            count += primes.Contains(n) ? 1 : 0;
            Assert.Equal(count, NumberTheory.PrimeCount(n));
        }
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(6, 13)]
    [InlineData(10_000, 104_729)]
    [InlineData(1_000_000, 15_485_863)]
    [InlineData(100_000_000, 2_038_074_743)]
    public void The_nth_prime_is_known(long n, long prime) => Assert.Equal(prime, NumberTheory.NthPrime(n, new Budget(TimeSpan.FromMinutes(2))));

    [Fact]
    public void The_nth_prime_agrees_with_the_list()
    {
        var n = 0;
        foreach (var prime in NumberTheory.Primes(20_000))
        {
            Assert.Equal(prime, NumberTheory.NthPrime(++n));
        }
    }

    [Fact]
    public void The_product_of_the_primes_to_thirty_is_known() => Assert.Equal(6_469_693_230, NumberTheory.Primorial(30));

    [Fact]
    public void Too_much_is_refused()
    {
        Assert.Throws<GaveUpException>(() => NumberTheory.PrimeCount(long.MaxValue));
        Assert.Throws<GaveUpException>(() => NumberTheory.Primorial(long.MaxValue));
    }
}
