using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class PrimalityTests
{
    [Fact]
    public void Small_primes_are_those_that_nothing_divides()
    {
        for (var n = -5; n < 20_000; n++)
        {
            var expected = n > 1;
            for (var d = 2; d * d <= n && expected; d++)
            {
                expected = n % d != 0;
            }

            Assert.True(expected == NumberTheory.IsPrime(n), $"{n}");
            Assert.True(expected == NumberTheory.IsPrime((BigInteger)n), $"{n}");
        }
    }

    // The least strong pseudoprimes to the first 2 … 13 prime bases (Jaeschke; Jiang and Deng; Sorenson and Webster), Carmichael numbers,
    // Arnault's composite that passes for all prime bases below 307 (Rabin–Miller primality test: composite numbers which pass it, 1995).
    [Theory]
    [InlineData("2047")]
    [InlineData("1373653")]
    [InlineData("25326001")]
    [InlineData("3215031751")]
    [InlineData("2152302898747")]
    [InlineData("3474749660383")]
    [InlineData("341550071728321")]
    [InlineData("3825123056546413051")]
    [InlineData("318665857834031151167461")]
    [InlineData("3317044064679887385961981")]
    [InlineData("561")]
    [InlineData("1590231231043178376951698401")]
    [InlineData("18446744073709551617")]
    public void Numbers_that_fool_weak_tests_are_not_prime(string text)
    {
        var n = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        Assert.False(NumberTheory.IsPrime(n));
        Assert.False(NumberTheory.IsProbablePrime(n));
    }

    [Fact]
    public void A_strong_pseudoprime_to_all_bases_below_three_hundred_is_not_prime()
    {
        // Arnault's p, with n = p·(313(p - 1) + 1)·(353(p - 1) + 1).
        var p = BigInteger.Parse(
            "29674495668685510550154174642905332730771991799853043350995075531276838753171770199594238596428121188033664754218345562493168782883",
            CultureInfo.InvariantCulture);
        var n = p * ((313 * (p - 1)) + 1) * ((353 * (p - 1)) + 1);
        var modulus = new MontgomeryModulus(n);
        Assert.All(NumberTheory.Primes(306).Where((_, i) => i % 8 == 0), b => Assert.True(MillerRabin.IsStrongProbablePrime(modulus, b)));
        Assert.False(NumberTheory.IsPrime(n));
    }

    [Fact]
    public void The_jacobi_sum_test_agrees_with_certain_tests()
    {
        // Odd numbers without small factors around 2^66, where Miller–Rabin with fixed bases is a proof.
        var random = new Random(4);
        var primes = 0;
        for (var i = 0; i < 400; i++)
        {
            var n = ((BigInteger)random.NextInt64() * 8) + (2 * random.Next(4)) + 1;
            if (n <= ulong.MaxValue || TrialDivision.SmallFactor(n) is not null)
            {
                continue;
            }

            var expected = MillerRabin.IsPrime(n);
            primes += expected ? 1 : 0;
            Assert.Equal(expected, new JacobiSumTest(n, Patient()).IsPrime());
        }

        Assert.True(primes > 3);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void Primes_without_special_shape_are_proved(int digits)
    {
        var n = BigInteger.Pow(10, digits - 1) + 7_654_321;
        while (!NumberTheory.IsProbablePrime(n))
        {
            n += 2;
        }

        Assert.True(new JacobiSumTest(n, Patient()).IsPrime());
        Assert.Equal(Primality.Prime, NumberTheory.ProvePrime(n, Patient()).Verdict);
    }

    [Fact]
    public void Products_of_two_large_primes_are_not_prime_for_the_jacobi_sum_test()
    {
        var random = new Random(11);
        for (var i = 0; i < 10; i++)
        {
            var p = NumberTheory.NextPrime(((BigInteger)random.NextInt64() << 20) + random.Next());
            Assert.False(new JacobiSumTest(p * ((2 * p) - 1), Patient()).IsPrime());
        }
    }

    [Theory]
    [InlineData(127, true)]
    [InlineData(521, true)]
    [InlineData(523, false)]
    [InlineData(1279, true)]
    public void Mersenne_numbers_are_proved_from_above(int exponent, bool expected)
    {
        var n = (BigInteger.One << exponent) - 1;
        Assert.Equal(expected, NumberTheory.IsPrime(n, Patient()));
        Assert.Equal(expected, NumberTheory.IsMersennePrime(exponent));
    }

    [Fact]
    public void Primes_with_a_smooth_neighbour_are_proved_whatever_their_size()
    {
        var n = (BigInteger)5 * BigInteger.Pow(2, 1947) + 1;
        var proof = NumberTheory.ProvePrime(n, Patient());
        Assert.Equal(Primality.Prime, proof.Verdict);
        Assert.Contains("n - 1", proof.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_budget_for_a_proof_the_verdict_says_so()
    {
        var n = BigInteger.Pow(10, 99) + 289; // the least prime of 100 digits
        Assert.Equal(Primality.ProbablePrime, NumberTheory.ProvePrime(n, new Budget(steps: 5000)).Verdict);
        Assert.Throws<GaveUpException>(() => NumberTheory.IsPrime(n, new Budget(steps: 5000)));
        Assert.True(NumberTheory.IsPrime(n, Patient()));
    }

    [Fact]
    public void The_next_prime_of_a_hundred_digits_is_known()
    {
        Assert.Equal(BigInteger.Pow(10, 99) + 289, NumberTheory.NextPrime(BigInteger.Pow(10, 99), Patient()));
        Assert.Equal(BigInteger.Pow(10, 20) - 11, NumberTheory.PreviousPrime(BigInteger.Pow(10, 20)));
    }

    [Fact]
    public void Next_and_previous_prime_walk_the_list()
    {
        var primes = NumberTheory.Primes(3000).ToList();
        for (var i = 0; i + 1 < primes.Count; i++)
        {
            Assert.Equal(primes[i + 1], NumberTheory.NextPrime(primes[i]));
            Assert.Equal(primes[i], NumberTheory.PreviousPrime(primes[i + 1]));
        }

        Assert.Equal(2, NumberTheory.NextPrime(-10));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTheory.PreviousPrime(2));
    }

    /// <summary>Time enough on a machine that is busy with other things.</summary>
    private static Budget Patient() => new(TimeSpan.FromMinutes(2));
}
