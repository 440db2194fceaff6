using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class FractionTests
{
    [Fact]
    public void Continued_fractions_come_back()
    {
        var random = new Random(2);
        for (var i = 0; i < 500; i++)
        {
            var x = new Rational(random.Next(-1000, 1000), random.Next(1, 500));
            var terms = NumberTheory.ContinuedFraction(x);
            Assert.Equal(x, NumberTheory.FromContinuedFraction(terms));
            Assert.True(terms.Count == 1 || terms[^1] > 1);
            Assert.All(terms.Skip(1), term => Assert.True(term > 0));
            Assert.Equal(x, NumberTheory.Convergents(x).Last());
        }

        Assert.Equal([3, 7, 16], NumberTheory.ContinuedFraction(new Rational(355, 113)));
    }

    [Theory]
    [InlineData(2, "[1; (2)]")]
    [InlineData(7, "[2; (1, 1, 1, 4)]")]
    [InlineData(13, "[3; (1, 1, 1, 1, 6)]")]
    public void Roots_have_periodic_continued_fractions(int d, string text) => Assert.Equal(text, NumberTheory.ContinuedFractionOfSqrt(d).ToString());

    [Fact]
    public void Convergents_of_quadratic_irrationals_come_close()
    {
        Assert.Equal("[(1)]", NumberTheory.ContinuedFractionOfQuadratic(1, 5, 2).ToString());
        for (var d = 2; d < 40; d++)
        {
            if (NumberTheory.IsSquare(d))
            {
                continue;
            }

            for (var p = -7; p <= 7; p += 2)
            {
                foreach (var q in new[] { -5, -2, -1, 1, 3, 4 })
                {
                    var value = (p + Math.Sqrt(d)) / q;
                    var near = NumberTheory.ContinuedFractionOfQuadratic(p, d, q).Convergents().ElementAt(40).ToDouble();
                    Assert.Equal(value, near, 1e-12);
                }
            }
        }
    }

    [Fact]
    public void The_best_approximation_agrees_with_trying()
    {
        var random = new Random(8);
        for (var i = 0; i < 300; i++)
        {
            var x = new Rational(random.Next(-3000, 3000), random.Next(1, 1000));
            var limit = random.Next(1, 40);
            var best = Enumerable.Range(1, limit)
                .SelectMany(b => new[] { new Rational((x * b).Floor(), b), new Rational((x * b).Ceiling(), b) })
                .Min(y => Rational.Abs(y - x));
            var found = NumberTheory.BestApproximation(x, limit);
            Assert.True(found.Denominator <= limit);
            Assert.Equal(best, Rational.Abs(found - x));
        }

        Assert.Equal(new Rational(22, 7), NumberTheory.BestApproximation(new Rational(314159265, 100000000), 10));
    }

    [Fact]
    public void Farey_sequences_hold_all_fractions_in_order()
    {
        for (var n = 1; n < 25; n++)
        {
            var expected = Enumerable.Range(1, n).SelectMany(b => Enumerable.Range(0, b + 1).Select(a => new Rational(a, b))).Distinct().Order().ToList();
            Assert.Equal(expected, NumberTheory.Farey(n));
            Assert.Equal(expected.Count, NumberTheory.FareyLength(n));
        }
    }

    [Fact]
    public void Ways_in_the_stern_brocot_tree_come_back()
    {
        for (var a = 1; a < 30; a++)
        {
            for (var b = 1; b < 30; b++)
            {
                var x = new Rational(a, b);
                Assert.Equal(x, NumberTheory.FromSternBrocotPath(NumberTheory.SternBrocotPath(x)));
            }
        }

        Assert.Equal("RRLL", NumberTheory.SternBrocotPath(new Rational(7, 3)));
        Assert.Equal(string.Empty, NumberTheory.SternBrocotPath(1));
    }

    [Fact]
    public void Egyptian_fractions_sum_up_with_different_denominators()
    {
        for (var a = 1; a < 25; a++)
        {
            for (var b = 1; b < 25; b++)
            {
                if (a > 2 * b)
                {
                    continue;
                }

                var parts = NumberTheory.EgyptianFraction(new Rational(a, b));
                Assert.Equal(new Rational(a, b), parts.Aggregate(Rational.Zero, (sum, d) => sum + new Rational(1, d)));
                Assert.Equal(parts.Distinct().Order(), parts);
            }
        }

        Assert.Equal([1], NumberTheory.EgyptianFraction(1));
        Assert.Equal([3, 15], NumberTheory.EgyptianFraction(new Rational(2, 5)));
    }

    [Theory]
    [InlineData(1, 6, 10, "0.1(6)")]
    [InlineData(1, 7, 10, "0.(142857)")]
    [InlineData(-22, 7, 10, "-3.(142857)")]
    [InlineData(3, 8, 10, "0.375")]
    [InlineData(5, 1, 10, "5")]
    [InlineData(1, 10, 2, "0.0(0011)")]
    [InlineData(10, 11, 16, "0.(e8ba2)")]
    public void Expansions_show_what_repeats(int a, int b, int radix, string text)
    {
        var expansion = NumberTheory.DecimalExpansion(new Rational(a, b), radix);
        Assert.Equal(text, expansion.ToString());
        Assert.Equal(new Rational(a, b), expansion.ToRational());
    }

    [Fact]
    public void Expansions_come_back_and_are_as_short_as_they_can_be()
    {
        for (var b = 1; b < 120; b++)
        {
            var x = new Rational(b + 1, b);
            var expansion = NumberTheory.DecimalExpansion(x);
            Assert.Equal(x, expansion.ToRational());
            Assert.Equal(expansion.Period.Count, NumberTheory.PeriodLength(x));
            Assert.False(expansion.Period is [0] or [9]);
            Assert.True(expansion.Period.Count == 0 || expansion.PrePeriod.Count == 0 || expansion.PrePeriod[^1] != expansion.Period[^1]);
        }

        Assert.Throws<GaveUpException>(() => NumberTheory.DecimalExpansion(new Rational(1, 1_000_000_007)));
        Assert.True(NumberTheory.PeriodLength(new Rational(1, 1_000_000_007)) > 1_000_000);
    }
}
