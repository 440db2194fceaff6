using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class CountTests
{
    [Fact]
    public void Factorials_are_the_products_they_stand_for()
    {
        var product = BigInteger.One;
        for (var n = 0; n < 300; n++)
        {
            Assert.Equal(product, Combinatorics.Factorial(n));
            product *= n + 1;
        }
    }

    [Fact]
    public void Double_factorials_split_a_factorial_in_two()
    {
        for (var n = 0; n < 100; n++)
        {
            Assert.Equal(Combinatorics.Factorial(n), Combinatorics.DoubleFactorial(n) * Combinatorics.DoubleFactorial(n - 1));
        }
    }

    [Fact]
    public void A_factorial_that_would_be_too_large_is_refused_at_once()
    {
        Assert.Throws<GaveUpException>(() => Combinatorics.Factorial(BigInteger.Pow(10, 30)));
        Assert.Throws<GaveUpException>(() => Combinatorics.Binomial(BigInteger.Pow(10, 30), BigInteger.Pow(10, 29)));
        Assert.Throws<GaveUpException>(() => Combinatorics.LabeledTrees(int.MaxValue));
        Assert.Throws<GaveUpException>(() => Combinatorics.FallingFactorial(BigInteger.Pow(10, 30), BigInteger.Pow(10, 20)));
    }

    [Fact]
    public void Binomials_are_the_entries_of_Pascals_triangle()
    {
        var row = new List<BigInteger> { 1 };
        for (var n = 0; n < 150; n++)
        {
            for (var k = 0; k <= n; k++)
            {
                Assert.Equal(row[k], Combinatorics.Binomial(n, k));
            }

            row = [1, .. row.Zip(row.Skip(1), (a, b) => a + b), 1];
        }
    }

    [Fact]
    public void Binomials_of_all_sizes_are_quotients_of_factorials()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var n = random.Next(3000);
            var k = random.Next(n + 1);
            Assert.Equal(
                Combinatorics.Factorial(n) / (Combinatorics.Factorial(k) * Combinatorics.Factorial(n - k)), Combinatorics.Binomial(n, k));
        }
    }

    [Fact]
    public void Binomials_with_a_negative_or_fractional_top_are_the_polynomial()
    {
        Assert.Equal(-56, Combinatorics.Binomial(-6, 3));
        Assert.Equal(0, Combinatorics.Binomial(5, -1));
        Assert.Equal(0, Combinatorics.Binomial(-5, -7));
        Assert.Equal(new Rational(-5, 128), Combinatorics.Binomial(Rational.Half, 4));
        Assert.Equal(new Rational(35, 16), -Combinatorics.Binomial(new Rational(-3, 2), 3));
    }

    [Fact]
    public void Rising_factorials_mirror_falling_ones()
    {
        for (var x = -6; x <= 6; x++)
        {
            for (var k = 0; k < 9; k++)
            {
                var mirrored = Combinatorics.FallingFactorial((BigInteger)(-x), k);
                Assert.Equal((k & 1) == 0 ? mirrored : -mirrored, Combinatorics.RisingFactorial((BigInteger)x, k));
                Assert.Equal(Enumerable.Range(0, k).Aggregate(BigInteger.One, (p, i) => p * (x - i)), Combinatorics.FallingFactorial((BigInteger)x, k));
            }
        }

        Assert.Equal(new Rational(105, 16), Combinatorics.RisingFactorial(Rational.Half, 4));
    }

    [Theory]
    [InlineData("Subfactorial", "1 0 1 2 9 44 265 1854 14833 133496 1334961")]
    [InlineData("Bell", "1 1 2 5 15 52 203 877 4140 21147 115975 678570 4213597 27644437")]
    [InlineData("OrderedBell", "1 1 3 13 75 541 4683 47293 545835 7087261 102247563")]
    [InlineData("Catalan", "1 1 2 5 14 42 132 429 1430 4862 16796")]
    [InlineData("Motzkin", "1 1 2 4 9 21 51 127 323 835 2188 5798")]
    [InlineData("Schroeder", "1 2 6 22 90 394 1806 8558 41586 206098")]
    [InlineData("AlternatingPermutations", "1 1 1 2 5 16 61 272 1385 7936 50521 353792")]
    [InlineData("PartitionCount", "1 1 2 3 5 7 11 15 22 30 42 56 77 101 135 176 231 297 385 490 627")]
    [InlineData("DistinctPartitionCount", "1 1 1 2 2 3 4 5 6 8 10 12 15 18 22 27 32 38 46 54 64 76 89")]
    [InlineData("UnlabeledGraphs", "1 1 2 4 11 34 156 1044 12346 274668 12005168")]
    [InlineData("CompositionCount", "1 1 2 4 8 16 32")]
    public void Sequences_from_0_on_are_the_published_ones(string name, string values) => Check(name, 0, values);

    [Theory]
    [InlineData("RootedTrees", "1 1 2 4 9 20 48 115 286 719 1842 4766 12486 32973")]
    [InlineData("UnlabeledTrees", "1 1 1 2 3 6 11 23 47 106 235 551 1301 3159 7741 19320")]
    [InlineData("LabeledTrees", "1 1 3 16 125 1296 16807")]
    [InlineData("ConnectedLabeledGraphs", "1 1 4 38 728 26704 1866256 251548592")]
    [InlineData("LatinSquares", "1 2 12 576 161280 812851200 61479419904000 108776032459082956800")]
    public void Sequences_from_1_on_are_the_published_ones(string name, string values) => Check(name, 1, values);

    [Fact]
    public void Partition_numbers_of_large_numbers_are_the_published_ones()
    {
        Assert.Equal("24061467864032622473692149727991", Combinatorics.PartitionCount(1000).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(
            "36167251325636293988820471890953695495016030339315650422081868605887952568754066420592310556052906916435144",
            Combinatorics.PartitionCount(10000).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Rademachers_series_and_the_pentagonal_recurrence_give_the_same_partition_numbers()
    {
        var table = new PartitionTable(400, new Budget());
        for (var n = 2; n <= 400; n += n < 30 ? 1 : 37)
        {
            Assert.Equal(table[n], HardyRamanujanRademacher.PartitionCount(n, new Budget()));
        }
    }

    [Fact]
    public void A_partition_number_with_347_digits_comes_within_the_default_budget()
    {
        Assert.Equal(
            "2749351056977569651267751632098635268817342931598005475820312598430214732811496417305505074166073662159015784477429624"
            + "8940493063070200461792764493033510116079342457190155718943509725312466108452006369558934464248716828789832182345009262"
            + "853831404597021307130674510624419227311238999702284408609370935531629697851569569892196108480158600569421098519",
            Combinatorics.PartitionCount(100_000).ToString(CultureInfo.InvariantCulture));

        // Ramanujan: p(5k + 4), p(7k + 5) and p(11k + 6) are multiples of 5, 7 and 11.
        Assert.Equal(0, Combinatorics.PartitionCount(1_000_004) % 5);
        Assert.Equal(0, Combinatorics.PartitionCount(70_005) % 7);
        Assert.Equal(0, Combinatorics.PartitionCount(110_006) % 11);
    }

    [Fact]
    public void Partitions_of_a_large_number_into_different_parts_are_those_counted_by_their_number()
    {
        const int N = 20_001;
        const ulong Modulus = 1_000_000_007;
        var (ways, sum) = (new ulong[N + 1], 0UL);
        ways[0] = 1;
        for (var k = 1; k * (k + 1) / 2 <= N; k++)
        {
            for (var i = k; i <= N; i++)
            {
                ways[i] = (ways[i] + ways[i - k]) % Modulus;
            }

            sum += ways[N - (k * (k + 1) / 2)];
        }

        Assert.Equal(sum % Modulus, Combinatorics.DistinctPartitionCount(N, new Budget(Timeout.InfiniteTimeSpan)) % Modulus);
    }

    [Fact]
    public void Stirling_numbers_change_powers_into_falling_factorials_and_back()
    {
        for (var n = 0; n < 12; n++)
        {
            for (var m = 0; m < 12; m++)
            {
                var product = Enumerable.Range(0, 12).Aggregate(
                    BigInteger.Zero, (sum, k) => sum + (Combinatorics.StirlingSecond(n, k) * Combinatorics.StirlingFirst(k, m, signed: true)));
                Assert.Equal(n == m ? 1 : 0, product);
            }
        }
    }

    [Fact]
    public void Stirling_numbers_of_the_first_kind_follow_their_recurrence_also_where_products_are_packed()
    {
        for (var n = 60; n < 62; n++)
        {
            for (var k = 1; k <= n; k++)
            {
                Assert.Equal(
                    Combinatorics.StirlingFirst(n, k),
                    Combinatorics.StirlingFirst(n - 1, k - 1) + ((n - 1) * Combinatorics.StirlingFirst(n - 1, k)));
            }
        }
    }

    [Fact]
    public void Numbers_with_two_indices_are_the_published_ones()
    {
        Assert.Equal([0, 120, 240, 120, 20, 1], Enumerable.Range(0, 6).Select(k => Combinatorics.Lah(5, k)));
        Assert.Equal([1, 57, 302, 302, 57, 1, 0], Enumerable.Range(0, 7).Select(k => Combinatorics.Eulerian(6, k)));
        Assert.Equal([1, 15, 50, 50, 15, 1], Enumerable.Range(1, 6).Select(k => Combinatorics.Narayana(6, k)));
        Assert.Equal([1, 11, 61, 231, 681, 1683], Enumerable.Range(0, 6).Select(k => Combinatorics.Delannoy(5, k)));
        Assert.Equal([0, 1, 30, 150, 240, 120], Enumerable.Range(0, 6).Select(k => Combinatorics.Surjections(5, k)));
        Assert.Equal([9, 8, 6, 0, 1, 0], Enumerable.Range(0, 6).Select(k => Combinatorics.FixedPointPermutations(4, k)));
        Assert.Equal(1260, Combinatorics.Multinomial(2, 3, 4));
    }

    [Fact]
    public void Latin_squares_of_every_known_order_are_the_published_ones() => Assert.Equal(
        BigInteger.Parse("776966836171770144107444346734230682311065600000", CultureInfo.InvariantCulture), Combinatorics.LatinSquares(11));

    [Fact]
    public void Young_tableaux_are_counted_by_hooks()
    {
        Assert.Equal(16, Combinatorics.StandardYoungTableaux([3, 2, 1]));
        Assert.Equal(42, Combinatorics.StandardYoungTableaux([5, 5]));
        Assert.Equal(8, Combinatorics.SemistandardYoungTableaux([2, 1], 3));
        Assert.Equal(0, Combinatorics.SemistandardYoungTableaux([1, 1, 1], 2));

        // Robinson and Schensted: the squares over all shapes add up to n!.
        Assert.Equal(Combinatorics.Factorial(9), Combinatorics.IntegerPartitions(9)
            .Aggregate(BigInteger.Zero, (sum, shape) => sum + BigInteger.Pow(Combinatorics.StandardYoungTableaux(shape), 2)));
    }

    private static void Check(string name, int first, string values)
    {
        var method = typeof(Combinatorics).GetMethods().Single(m =>
            m.Name == name && m.GetParameters().Count(p => !p.IsOptional) == 1 && !m.IsGenericMethod);
        var wide = method.GetParameters()[0].ParameterType == typeof(BigInteger);
        var n = first;
        foreach (var value in values.Split(' '))
        {
            var arguments = new object?[method.GetParameters().Length];
            arguments[0] = wide ? (object)(BigInteger)n : n;
            Assert.Equal(BigInteger.Parse(value, CultureInfo.InvariantCulture), method.Invoke(null, arguments));
            n++;
        }
    }
}
