using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class SquareSumTests
{
    [Fact]
    public void Sums_of_two_squares_agree_with_trying()
    {
        for (var n = 0; n < 1500; n++)
        {
            var expected = new List<(BigInteger, BigInteger)>();
            for (var a = 0; 2 * a * a <= n; a++)
            {
                if (NumberTheory.IsSquare(n - (a * a)))
                {
                    expected.Add((a, NumberTheory.IntegerSqrt(n - (a * a))));
                }
            }

            Assert.Equal(expected, NumberTheory.SumsOfTwoSquares(n));
            Assert.Equal(expected.Count > 0, NumberTheory.IsSumOfTwoSquares(n));
        }
    }

    [Fact]
    public void Counts_of_sums_of_squares_agree_with_counting()
    {
        const int limit = 120;
        var counts = new long[limit];
        counts[0] = 1;
        for (var k = 1; k <= 6; k++)
        {
            var next = new long[limit];
            for (var n = 0; n < limit; n++)
            {
                for (var x = -11; x <= 11; x++)
                {
                    next[n] += x * x <= n ? counts[n - (x * x)] : 0;
                }
            }

            counts = next;
            for (var n = 0; n < limit; n++)
            {
                Assert.Equal(counts[n], NumberTheory.SumOfSquaresCount(n, k));
            }
        }
    }

    [Fact]
    public void Every_number_is_a_sum_of_four_squares_and_most_of_three()
    {
        var random = new Random(3);
        for (var i = 0; i < 2200; i++)
        {
            var n = i < 2000 ? i : BigInteger.Pow(random.NextInt64(), 1 + (i % 4)) + i;
            var (a, b, c, d) = NumberTheory.SumOfFourSquares(n);
            Assert.Equal(n, (a * a) + (b * b) + (c * c) + (d * d));
            var three = NumberTheory.SumOfThreeSquares(n);
            Assert.Equal(NumberTheory.IsSumOfThreeSquares(n), three is not null);
            if (three is { } found)
            {
                Assert.Equal(n, (found.A * found.A) + (found.B * found.B) + (found.C * found.C));
            }
        }
    }

    [Fact]
    public void Gaussian_integers_divide_with_a_small_rest()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            var (a, b) = (Any(random), Any(random));
            if (b.IsZero)
            {
                continue;
            }

            Assert.Equal(a, (a / b * b) + (a % b));
            Assert.True(2 * (a % b).Norm <= b.Norm);
            var common = GaussianInteger.Gcd(a, b);
            Assert.True((a % common).IsZero && (b % common).IsZero);
        }
    }

    [Fact]
    public void Gaussian_factors_are_prime_and_multiply_to_the_number()
    {
        for (var a = -20; a <= 20; a++)
        {
            for (var b = -20; b <= 20; b++)
            {
                var number = new GaussianInteger(a, b);
                if (number.IsZero)
                {
                    continue;
                }

                var (unit, factors) = number.Factorize();
                Assert.Equal(1, unit.Norm);
                Assert.All(factors, f => Assert.True(f.Prime.IsPrime()));
                Assert.Equal(number, factors.Aggregate(unit, (product, f) => Enumerable.Repeat(f.Prime, f.Exponent).Aggregate(product, (x, p) => x * p)));
            }
        }

        Assert.Equal("3 - 2i", new GaussianInteger(3, -2).ToString());
        Assert.Equal("-i", (-GaussianInteger.I).ToString());
    }

    private static GaussianInteger Any(Random random) => new(random.Next(-50, 50), random.Next(-50, 50));
}
