using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class ModularTests
{
    [Fact]
    public void Many_numbers_have_one_greatest_common_divisor_however_they_are_given()
    {
        Assert.Equal(6, NumberTheory.Gcd(12, 18, 24));
        Assert.Equal(6, NumberTheory.Gcd([12, 18, 24]));
        Assert.Equal(6, NumberTheory.Gcd(new List<int> { 12, 18, 24 }));
        Assert.Equal(6, NumberTheory.Gcd(new long[] { 12, 18, 24 }));
        Assert.Equal(6, NumberTheory.Gcd(new BigInteger[] { 12, -18, 24 }));
        Assert.Equal(6, NumberTheory.Gcd(12, 18));
        Assert.Equal(0, NumberTheory.Gcd(0, 0));
        Assert.Equal(36, NumberTheory.Lcm(12, 18));
        Assert.Equal(2520, NumberTheory.Lcm(Enumerable.Range(1, 10)));
        Assert.Equal(60, NumberTheory.Lcm(3, 4, 5));
        Assert.Equal(60, NumberTheory.Lcm([3, 4, 5]));
        Assert.Equal(0, NumberTheory.Lcm(3, 0));
    }

    [Fact]
    public void The_extended_algorithm_gives_coefficients()
    {
        for (var a = -30; a <= 30; a++)
        {
            for (var b = -30; b <= 30; b++)
            {
                var (gcd, x, y) = NumberTheory.ExtendedGcd(a, b);
                Assert.Equal(BigInteger.GreatestCommonDivisor(a, b), gcd);
                Assert.Equal(gcd, (a * x) + (b * y));
            }
        }
    }

    [Fact]
    public void Inverses_undo_multiplication()
    {
        for (var m = 1; m < 60; m++)
        {
            for (var a = -m; a <= m; a++)
            {
                if (NumberTheory.TryModInverse(a, m) is { } inverse)
                {
                    Assert.Equal(1 % m, NumberTheory.Mod(a * inverse, m));
                    Assert.Equal(NumberTheory.ModPow(inverse, 3, m), NumberTheory.ModPow(a, -3, m));
                }
                else
                {
                    Assert.NotEqual(1, NumberTheory.Gcd(a, m));
                    Assert.Throws<ArithmeticException>(() => NumberTheory.ModInverse(a, m));
                }
            }
        }
    }

    [Fact]
    public void Chinese_remainders_agree_with_trying()
    {
        var random = new Random(6);
        for (var i = 0; i < 500; i++)
        {
            var moduli = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, 13)).ToArray();
            var remainders = moduli.Select(m => random.Next(-20, 20)).ToArray();
            var all = (int)NumberTheory.Lcm(moduli);
            var expected = Enumerable.Range(0, all).Where(x => moduli.Zip(remainders).All(p => (x - p.Second) % p.First == 0)).Select(x => (BigInteger?)x).FirstOrDefault();
            Assert.Equal(expected, NumberTheory.ChineseRemainder(remainders, moduli));
        }

        Assert.Equal(23, NumberTheory.ChineseRemainder([2, 3, 2], [3, 5, 7]));
        Assert.Equal(23, NumberTheory.ChineseRemainder((2, 3), (3, 5), (2, 7)));
        Assert.Equal(new ResidueClass(23, 105), NumberTheory.ChineseRemainderClass([2, 3, 2], [3, 5, 7]));
    }

    [Fact]
    public void Orders_and_primitive_roots_agree_with_trying()
    {
        for (var m = 1; m <= 120; m++)
        {
            var units = Enumerable.Range(0, m).Where(a => NumberTheory.AreCoprime(a, m)).ToList();
            var generators = new List<BigInteger>();
            foreach (var a in units)
            {
                var order = Enumerable.Range(1, m).First(k => BigInteger.ModPow(a, k, m) == 1 % m);
                Assert.Equal(order, NumberTheory.MultiplicativeOrder(a, m));
                Assert.Equal(order == units.Count, NumberTheory.IsPrimitiveRoot(a, m));
                if (order == units.Count)
                {
                    generators.Add(a);
                }
            }

            Assert.Equal(generators, NumberTheory.PrimitiveRoots(m));
            Assert.Equal(generators.Count > 0 ? generators[0] : null, NumberTheory.PrimitiveRoot(m));
        }
    }

    [Fact]
    public void Discrete_logarithms_agree_with_trying()
    {
        for (var m = 1; m <= 60; m++)
        {
            for (var a = 0; a < m; a++)
            {
                var least = new Dictionary<BigInteger, int>();
                for (var x = 0; x <= m + 6; x++)
                {
                    least.TryAdd(BigInteger.ModPow(a, x, m), x);
                }

                for (var b = 0; b < m; b++)
                {
                    Assert.Equal(least.TryGetValue(b, out var x) ? x : null, NumberTheory.DiscreteLog(a, b, m));
                }
            }
        }
    }

    [Theory]
    [InlineData("1000000007", 5)]
    [InlineData("1000000000039", 3)]
    [InlineData("2305843009213693951", 37)]
    public void Discrete_logarithms_modulo_large_primes_are_found(string prime, int generator)
    {
        var p = BigInteger.Parse(prime);
        var power = BigInteger.ModPow(generator, BigInteger.Pow(7, 40), p);

        Assert.Equal(power, BigInteger.ModPow(generator, NumberTheory.DiscreteLog(generator, power, p, new Budget(TimeSpan.FromMinutes(2)))!.Value, p));
    }

    [Fact]
    public void A_discrete_logarithm_beyond_its_budget_is_given_up()
    {
        var p = BigInteger.Parse("170141183460469231731687303715884105727");
        var power = BigInteger.ModPow(43, BigInteger.Pow(7, 40), p);

        Assert.Throws<GaveUpException>(() => NumberTheory.DiscreteLog(43, power, p, new Budget(TimeSpan.FromMinutes(2), steps: 20_000)));
    }

    [Fact]
    public void Symbols_agree_with_squares_and_with_each_other()
    {
        foreach (var p in NumberTheory.Primes(3, 100))
        {
            for (var a = -5; a < p; a++)
            {
                var isSquare = Enumerable.Range(1, (int)p - 1).Any(x => NumberTheory.Mod((x * x) - a, p).IsZero);
                Assert.Equal(NumberTheory.Mod(a, p).IsZero ? 0 : isSquare ? 1 : -1, NumberTheory.LegendreSymbol(a, p));
            }
        }

        for (var n = 1; n < 120; n += 2)
        {
            for (var a = -40; a < 130; a++)
            {
                var expected = NumberTheory.PrimeFactorsWithMultiplicity(n).Aggregate(1, (product, p) => product * NumberTheory.LegendreSymbol(a, p));
                Assert.Equal(expected, NumberTheory.JacobiSymbol(a, n));
                Assert.Equal(expected, NumberTheory.KroneckerSymbol(a, n));
                Assert.Equal(expected * (a % 2 == 0 ? 0 : (((a % 8) + 8) % 8) is 3 or 5 ? -1 : 1), NumberTheory.KroneckerSymbol(a, 2 * n));
                Assert.Equal(expected * (a < 0 ? -1 : 1), NumberTheory.KroneckerSymbol(a, -n));
            }
        }

        Assert.Throws<ArgumentException>(() => NumberTheory.LegendreSymbol(2, 15));
    }
}
