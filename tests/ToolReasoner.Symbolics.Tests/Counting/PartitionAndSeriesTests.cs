using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class PartitionAndSeriesTests
{
    private static readonly BigInteger s_huge = BigInteger.Pow(10, 18);

    [Fact]
    public void A_dollar_is_changed_in_292_ways() => Assert.Equal(292, Combinatorics.CoinChange(100, [1, 5, 10, 25, 50]));

    [Fact]
    public void Ways_to_pay_huge_amounts_follow_the_closed_form()
    {
        Assert.Equal((s_huge / 2) + 1, Combinatorics.CoinChange(s_huge, [1, 2]));

        // 1, 2, 3: the nearest integer to (n+3)²/12.
        var n = s_huge + 1;
        Assert.Equal((((n + 3) * (n + 3)) + 6) / 12, Combinatorics.CoinChange(n, [1, 2, 3]));
    }

    [Fact]
    public void Tables_and_recurrences_pay_alike()
    {
        var random = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            var coins = Enumerable.Range(0, 4).Select(_ => random.Next(1, 9)).ToArray();
            var amount = random.Next(300, 1200);
            var denominator = Combinatorics.PolynomialProduct(coins.Distinct().Select(coin =>
                (IReadOnlyList<BigInteger>)[1, .. Enumerable.Repeat(BigInteger.Zero, coin - 1), -1]));
            Assert.Equal(
                Combinatorics.SeriesCoefficients([1], denominator, amount + 1)[amount], Combinatorics.CoinChange(amount, coins));
        }
    }

    [Fact]
    public void Counts_of_partitions_are_the_lengths_of_their_lists()
    {
        for (var n = 0; n < 16; n++)
        {
            Assert.Equal(Combinatorics.PartitionCount(n), Combinatorics.IntegerPartitions(n).Count());
            Assert.Equal(Combinatorics.DistinctPartitionCount(n), Combinatorics.IntegerPartitions(n, distinct: true).Count());
            Assert.Equal(Combinatorics.OddPartitionCount(n), Combinatorics.IntegerPartitions(n).Count(p => p.All(part => part % 2 == 1)));
            for (var k = 0; k <= n + 1; k++)
            {
                var all = Combinatorics.IntegerPartitions(n).ToList();
                Assert.Equal(all.Where(p => p.Length == k), Combinatorics.IntegerPartitions(n, k));
                Assert.Equal(
                    all.Where(p => p.Length == k && p.Distinct().Count() == k), Combinatorics.IntegerPartitions(n, k, distinct: true));
                Assert.Equal(all.Where(p => p.All(part => part is >= 2 and <= 5)), Combinatorics.IntegerPartitions(n, largest: 5, smallest: 2));
                Assert.Equal(Combinatorics.PartitionCount(n, k), all.Count(p => p.Length == k));
                Assert.Equal(Combinatorics.PartitionCountAtMost(n, k), all.Count(p => p.Length <= k));
                Assert.Equal(Combinatorics.DistinctPartitionCount(n, k), all.Count(p => p.Length == k && p.Distinct().Count() == k));
                Assert.Equal(Combinatorics.CompositionCount(n, k), Combinatorics.Compositions(n, k).Count());
                Assert.Equal(Combinatorics.StarsAndBars(n, k), Combinatorics.WeakCompositions(n, k).Take(100000).Count());
                if (n > 9)
                {
                    break;
                }
            }

            Assert.Equal(Combinatorics.CompositionCount(n), Combinatorics.Compositions(n).Count());
        }
    }

    [Fact]
    public void Totals_of_dice_are_bounded_compositions()
    {
        var throws = Combinatorics.Product(Enumerable.Range(1, 6), 4).ToList();
        for (var total = 0; total < 27; total++)
        {
            Assert.Equal(throws.Count(t => t.Sum() == total), Combinatorics.BoundedCompositionCount(total, 4, 1, 6));
        }
    }

    [Fact]
    public void Recurrences_give_the_terms_that_stepping_gives()
    {
        var random = new Random(5);
        for (var round = 0; round < 40; round++)
        {
            var order = random.Next(1, 6);
            var rule = Enumerable.Range(0, order).Select(_ => random.Next(-4, 5)).ToArray();
            var terms = Enumerable.Range(0, order).Select(_ => (BigInteger)random.Next(-9, 10)).ToList();
            var first = terms.Select(term => (int)term).ToArray();
            while (terms.Count < 60)
            {
                terms.Add(rule.Select((c, i) => c * terms[^(i + 1)]).Aggregate(BigInteger.Add));
            }

            foreach (var n in new[] { 0, 1, 5, 17, 59 })
            {
                Assert.Equal(terms[n], Combinatorics.LinearRecurrenceTerm(rule, first, n));
                Assert.Equal(((terms[n] % 97) + 97) % 97, Combinatorics.LinearRecurrenceTermMod(rule, first, n, 97));
                Assert.Equal(
                    terms[n] / (Rational)BigInteger.Pow(2, n),
                    Combinatorics.LinearRecurrenceTerm(
                        rule.Select((c, i) => new Rational(c, BigInteger.Pow(2, i + 1))), terms.Take(order).Select((t, i) => new Rational(t, BigInteger.Pow(2, i))), n));
            }
        }
    }

    [Fact]
    public void Huge_terms_are_refused_and_huge_indices_are_not()
    {
        Assert.Throws<GaveUpException>(() => Combinatorics.LinearRecurrenceTerm([1, 1], [0, 1], s_huge));
        Assert.Equal(s_huge + 1, Combinatorics.LinearRecurrenceTerm([2, -1], [1, 2], s_huge));
        Assert.Equal(209783453, Combinatorics.LinearRecurrenceTermMod([1, 1], [0, 1], s_huge, 1_000_000_007));
    }

    [Fact]
    public void Coefficients_far_out_are_those_of_the_expanded_series()
    {
        var random = new Random(11);
        for (var round = 0; round < 40; round++)
        {
            BigInteger[] Polynomial(int least) =>
                [random.Next(1, 4) * ((2 * random.Next(2)) - 1), .. Enumerable.Range(0, random.Next(least, 6)).Select(_ => (BigInteger)random.Next(-3, 4))];
            var (numerator, denominator) = (Polynomial(0), Polynomial(0));
            var series = Combinatorics.SeriesCoefficients(numerator, denominator, 40);
            for (var n = 0; n < 40; n += 3)
            {
                Assert.Equal(series[n], Combinatorics.SeriesCoefficient(numerator, denominator, n));
            }
        }
    }

    [Fact]
    public void Long_products_with_signs_are_those_of_short_ones()
    {
        var random = new Random(13);
        for (var round = 0; round < 20; round++)
        {
            var factors = Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, random.Next(24, 60))
                .Select(_ => new BigInteger(random.NextInt64()) * random.Next(-5, 6)).ToArray()).ToArray();
            var product = Combinatorics.PolynomialProduct(factors[0], factors[1]);
            for (var n = 0; n < product.Length; n++)
            {
                var expected = Enumerable.Range(0, factors[0].Length).Where(i => n - i >= 0 && n - i < factors[1].Length)
                    .Aggregate(BigInteger.Zero, (sum, i) => sum + (factors[0][i] * factors[1][n - i]));
                Assert.Equal(expected, product[n]);
            }
        }
    }

    [Fact]
    public void Powers_of_one_plus_x_hold_binomials() => Assert.Equal(
        Enumerable.Range(0, 101).Select(k => Combinatorics.Binomial(100, k)), Combinatorics.PolynomialPower([1, 1], 100));
}
