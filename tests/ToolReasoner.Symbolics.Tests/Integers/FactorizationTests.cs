using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class FactorizationTests
{
    [Fact]
    public void Factors_are_prime_and_multiply_to_the_number()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var n = new BigInteger(random.NextInt64(1, long.MaxValue)) * (i % 3 == 0 ? random.NextInt64(1, 1L << (i % 40)) : 1);
            Check(n);
        }
    }

    [Fact]
    public void Semiprimes_of_every_size_are_split()
    {
        var random = new Random(2);
        for (var bits = 20; bits <= 62; bits++)
        {
            for (var i = 0; i < 2; i++)
            {
                var p = NumberTheory.NextPrime(random.NextInt64(1L << (bits - 1), 1L << bits));
                var q = NumberTheory.NextPrime(random.NextInt64(1L << (bits - 1), 1L << bits));
                Check(p * q);
            }
        }
    }

    [Fact]
    public void Powers_of_large_primes_are_split()
    {
        var (p, q) = (NumberTheory.NextPrime(1L << 40), NumberTheory.NextPrime(1L << 45));
        Check(BigInteger.Pow(p, 2));
        Check(BigInteger.Pow(p, 5));
        Check(BigInteger.Pow(p, 3) * q);
        Check(BigInteger.Pow(p * q, 2));
        Check(BigInteger.Pow(p, 2) * BigInteger.Pow(q, 3) * 360);
    }

    [Fact]
    public void Products_of_many_middling_primes_are_split()
    {
        var random = new Random(3);
        for (var i = 0; i < 10; i++)
        {
            var n = BigInteger.One;
            for (var j = 0; j < 6; j++)
            {
                n *= NumberTheory.NextPrime(random.NextInt64(1L << 22, 1L << (23 + (3 * j))));
            }

            Check(n);
        }
    }

    [Theory]
    [InlineData("18446744073709551617", "274177 * 67280421310721")]
    [InlineData("340282366920938463463374607431768211457", "59649589127497217 * 5704689200685129054721")]
    [InlineData("1000000000000000000000000000057", "1000000000000000000000000000057")]
    [InlineData("360", "2^3 * 3^2 * 5")]
    [InlineData("-12", "-1 * 2^2 * 3")]
    [InlineData("1", "1")]
    [InlineData("-1", "-1")]
    public void Known_factorisations_print_as_products(string n, string factors) =>
        Assert.Equal(factors, NumberTheory.Factorize(BigInteger.Parse(n, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Large_numbers_with_middling_factors_are_split_by_curves()
    {
        var n = NumberTheory.NextPrime(BigInteger.Pow(10, 11)) * NumberTheory.NextPrime(BigInteger.Pow(10, 12)) * NumberTheory.NextPrime(BigInteger.Pow(10, 80));
        Check(n);
    }

    [Fact]
    public void The_sieve_splits_what_it_is_given()
    {
        var random = new Random(5);
        for (var bits = 31; bits <= 58; bits++)
        {
            var p = NumberTheory.NextPrime(random.NextInt64(1L << (bits - 1), 1L << bits));
            var q = NumberTheory.NextPrime(random.NextInt64(1L << (bits - 1), 1L << bits));
            if (p != q)
            {
                var factor = new QuadraticSieve(p * q, new Budget(TimeSpan.FromMinutes(2))).Factor();
                Assert.True(factor == p || factor == q, $"{p} * {q}");
            }
        }
    }

    [Fact]
    public void Each_method_finds_what_it_is_for()
    {
        var large = NumberTheory.NextPrime(BigInteger.Pow(10, 40));
        BigInteger smooth = 1;
        for (var k = 1; smooth < BigInteger.Pow(10, 20); k++)
        {
            smooth = 2 * NumberTheory.Primorial(60) * k + 1;
            if (!NumberTheory.IsPrime(smooth))
            {
                smooth = 1;
            }
        }

        Assert.Equal(smooth, PollardMinusOne.Factor(new MontgomeryModulus(smooth * large), 1000, 100_000, new Budget()));
        var small = NumberTheory.NextPrime(1_000_000);
        Assert.Equal(small, PollardRho.Factor(new MontgomeryModulus(small * large), 20_000, new Budget()));
        var middling = NumberTheory.NextPrime(BigInteger.Pow(10, 12));
        var curves = new EllipticCurveMethod(new MontgomeryModulus(middling * large), new Budget());
        var primes = SmallPrimes.UpTo(100_000);
        Assert.Contains(Enumerable.Range(6, 40), sigma => curves.TryCurve(sigma, 2000, primes) == middling);
    }

    [Fact]
    public void What_is_out_of_reach_is_given_up_and_what_was_found_is_told()
    {
        var n = 12 * NumberTheory.NextPrime(BigInteger.Pow(10, 80)) * NumberTheory.NextPrime(BigInteger.Pow(10, 81));
        var stopped = Assert.Throws<GaveUpException>(() => NumberTheory.Factorize(n, new Budget(TimeSpan.FromSeconds(0.3))));
        Assert.Contains("2^2 · 3", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_factorisation_stops()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var n = NumberTheory.NextPrime(BigInteger.Pow(10, 40)) * NumberTheory.NextPrime(BigInteger.Pow(10, 41));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            NumberTheory.Factorize(n, new Budget(Timeout.InfiniteTimeSpan, long.MaxValue, cancellationToken: source.Token)));
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(40)]
    [InlineData(45)]
    [InlineData(50)]
    [InlineData(55)]
    public void Semiprimes_of_forty_to_fifty_five_digits_are_split(int digits)
    {
        var random = new Random(digits);
        var p = NumberTheory.NextPrime(BigInteger.Pow(10, (digits / 2) - 1) * random.Next(3, 9) + random.NextInt64());
        var q = NumberTheory.NextPrime(BigInteger.Pow(10, digits - (digits / 2) - 1) * random.Next(3, 9) + random.NextInt64());
        Check(p * q, new Budget(TimeSpan.FromMinutes(5), long.MaxValue));
    }

    private static void Check(BigInteger n, Budget? budget = null)
    {
        var factors = NumberTheory.Factorize(n, budget ?? new Budget(TimeSpan.FromMinutes(2), long.MaxValue));
        Assert.Equal(n, factors.Aggregate(BigInteger.One, (product, f) => product * f.Value));
        Assert.All(factors, f => Assert.True(NumberTheory.IsPrime(f.Prime)));
        Assert.Equal(factors.Select(f => f.Prime).Distinct().Order(), factors.Select(f => f.Prime));
    }
}
