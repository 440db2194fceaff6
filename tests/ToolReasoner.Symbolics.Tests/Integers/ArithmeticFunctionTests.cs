using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class ArithmeticFunctionTests
{
    [Fact]
    public void The_functions_of_divisors_agree_with_their_definitions()
    {
        for (var n = 1; n <= 400; n++)
        {
            var divisors = Enumerable.Range(1, n).Where(d => n % d == 0).ToList();
            Assert.Equal(divisors.Select(d => (BigInteger)d), NumberTheory.Divisors(n));
            Assert.Equal(divisors.Count, NumberTheory.DivisorCount(n));
            Assert.Equal(divisors.Sum(), NumberTheory.DivisorSum(n));
            Assert.Equal(divisors.Sum(d => d * d), NumberTheory.DivisorSum(n, 2));
            Assert.Equal(divisors.Count, NumberTheory.DivisorSum(n, 0));
            Assert.Equal(divisors.Sum() - n, NumberTheory.AliquotSum(n));
            Assert.Equal(divisors.Sum() == 2 * n, NumberTheory.IsPerfect(n));
            Assert.Equal(divisors.Sum() > 2 * n, NumberTheory.IsAbundant(n));
            Assert.Equal(divisors.Sum() < 2 * n, NumberTheory.IsDeficient(n));
            Assert.Equal(divisors.All(d => d == 1 || n % (d * d) != 0), NumberTheory.IsSquareFree(n));
        }
    }

    [Fact]
    public void The_functions_of_units_agree_with_their_definitions()
    {
        for (var n = 1; n <= 300; n++)
        {
            var units = Enumerable.Range(1, n).Where(k => NumberTheory.Gcd(k, n) == 1).ToList();
            Assert.Equal(units.Count, NumberTheory.Totient(n));
            var exponent = Enumerable.Range(1, n).First(e => units.TrueForAll(u => BigInteger.ModPow(u, e, n) == 1 % n));
            Assert.Equal(exponent, NumberTheory.Carmichael(n));
        }
    }

    [Fact]
    public void Möbius_sums_to_zero_and_liouville_to_squares()
    {
        for (var n = 1; n <= 500; n++)
        {
            var divisors = NumberTheory.Divisors(n);
            Assert.Equal(n == 1 ? 1 : 0, divisors.Sum(d => NumberTheory.Mobius(d)));
            Assert.Equal(NumberTheory.IsSquare(n) ? 1 : 0, divisors.Sum(d => NumberTheory.Liouville(d)));
            Assert.Equal((BigInteger)n * n, divisors.Aggregate(BigInteger.Zero, (sum, d) => sum + NumberTheory.JordanTotient(d, 2)));
        }
    }

    [Fact]
    public void Primes_are_counted_with_and_without_multiplicity()
    {
        Assert.Equal(3, NumberTheory.DistinctPrimeFactorCount(360));
        Assert.Equal(6, NumberTheory.PrimeFactorCount(360));
        Assert.Equal(30, NumberTheory.Radical(360));
        Assert.Equal([2, 3, 5], NumberTheory.PrimeFactors(360));
        Assert.Equal([2, 2, 2, 3, 3, 5], NumberTheory.PrimeFactorsWithMultiplicity(360));
        Assert.True(NumberTheory.IsSemiprime(49));
        Assert.False(NumberTheory.IsSemiprime(8));
    }

    [Fact]
    public void Special_numbers_are_recognised()
    {
        Assert.Equal([561, 1105, 1729, 2465, 2821, 6601, 8911], Enumerable.Range(1, 10_000).Where(n => NumberTheory.IsCarmichaelNumber(n)));
        Assert.True(NumberTheory.AreAmicable(220, 284));
        Assert.False(NumberTheory.AreAmicable(6, 6));
        Assert.Equal([6, 28, 496, 8128, 33_550_336, 8_589_869_056, 137_438_691_328, BigInteger.Parse("2305843008139952128")], NumberTheory.PerfectNumbers().Take(8));
    }

    [Fact]
    public void Zero_and_negative_numbers_are_refused_where_they_mean_nothing()
    {
        Assert.Throws<ArgumentException>(() => NumberTheory.Factorize(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTheory.Totient(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTheory.Mobius(-3));
        Assert.Equal([1, 2, 3, 6], NumberTheory.Divisors(-6));
    }

    [Fact]
    public void Too_many_divisors_are_not_listed() =>
        Assert.Throws<GaveUpException>(() => NumberTheory.Divisors(NumberTheory.Primorial(120)));
}
