using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class RootTests
{
    [Fact]
    public void Integer_roots_are_rounded_down()
    {
        var random = new Random(3);
        for (var i = 0; i < 3000; i++)
        {
            var k = random.Next(1, 12);
            var root = new BigInteger(random.NextInt64()) >> random.Next(60);
            if (i % 4 == 0)
            {
                root = BigInteger.Pow(root + 1, 5);
            }

            foreach (var offset in new[] { -1, 0, 1 })
            {
                var n = BigInteger.Pow(root, k) + offset;
                if (n.Sign >= 0)
                {
                    var found = NumberTheory.IntegerRoot(n, k);
                    Assert.True(BigInteger.Pow(found, k) <= n && BigInteger.Pow(found + 1, k) > n, $"{n}, {k}");
                }
            }
        }

        Assert.Equal(-3, NumberTheory.IntegerRoot(-9, 3));
        Assert.Equal(-2, NumberTheory.IntegerRoot(-8, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTheory.IntegerSqrt(-1));
    }

    [Fact]
    public void Perfect_powers_are_recognised()
    {
        var powers = new HashSet<int>();
        for (var b = 2; b * b <= 5000; b++)
        {
            for (var power = b * b; power <= 5000; power *= b)
            {
                powers.Add(power);
            }
        }

        for (var n = 2; n <= 5000; n++)
        {
            Assert.Equal(powers.Contains(n), NumberTheory.IsPerfectPower(n));
            if (NumberTheory.PerfectPower(n) is { } found)
            {
                Assert.Equal(n, BigInteger.Pow(found.Base, found.Exponent));
                Assert.Null(NumberTheory.PerfectPower(found.Base));
            }
        }

        Assert.Equal((-2, 3), NumberTheory.PerfectPower(-8));
        Assert.Equal((-4, 3), NumberTheory.PerfectPower(-64));
        Assert.Null(NumberTheory.PerfectPower(-16));
        Assert.Equal((7, 60), NumberTheory.PerfectPower(BigInteger.Pow(7, 60)));
        Assert.Equal((3, 65_537), NumberTheory.PerfectPower(BigInteger.Pow(3, 65_537), new Budget(TimeSpan.FromMinutes(2))));
        Assert.Null(NumberTheory.PerfectPower(BigInteger.Pow(3, 20_000) + 2));
    }

    [Fact]
    public void Squares_are_recognised()
    {
        Assert.Equal(Enumerable.Range(0, 200).Select(x => x * x), Enumerable.Range(-5, 39_700).Where(n => NumberTheory.IsSquare(n)));
        Assert.True(NumberTheory.IsPower(-27, 3));
        Assert.False(NumberTheory.IsPower(-27, 2));
    }

    [Fact]
    public void Logarithms_are_rounded_down()
    {
        for (var b = 2; b < 20; b++)
        {
            for (var k = 0; k < 60; k++)
            {
                Assert.Equal(k, NumberTheory.IntegerLog(BigInteger.Pow(b, k), b));
                Assert.Equal(k, NumberTheory.IntegerLog(BigInteger.Pow(b, k + 1) - 1, b));
            }
        }
    }

    [Fact]
    public void Valuations_count_factors()
    {
        Assert.Equal(1000, NumberTheory.Valuation(BigInteger.Pow(6, 1000) * 35, 3));
        Assert.Equal(0, NumberTheory.Valuation(7, 2));
        Assert.Equal(-2, NumberTheory.Valuation(new Rational(5, 36), 3));
        var factorial = BigInteger.One;
        for (var n = 1; n <= 150; n++)
        {
            factorial *= n;
            Assert.Equal(NumberTheory.Valuation(factorial, 3), NumberTheory.FactorialValuation(n, 3));
            Assert.Equal(NumberTheory.Valuation(factorial, 10), NumberTheory.TrailingZerosOfFactorial(n));
            Assert.Equal(NumberTheory.Valuation(factorial, 12), NumberTheory.TrailingZerosOfFactorial(n, 12));
        }
    }
}
