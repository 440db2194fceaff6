using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class CongruenceTests
{
    [Fact]
    public void Square_roots_modulo_every_number_agree_with_trying()
    {
        for (var m = 1; m < 300; m++)
        {
            var roots = Enumerable.Range(0, m).ToLookup(x => x * x % m, x => (BigInteger)x);
            for (var a = 0; a < m; a++)
            {
                Assert.True(roots[a].SequenceEqual(NumberTheory.ModularSquareRoots(a, m)), $"x² = {a} modulo {m}");
                Assert.Equal(roots[a].Any(), NumberTheory.IsQuadraticResidue(a, m));
            }
        }
    }

    [Fact]
    public void Roots_of_one_number_modulo_all_to_two_thousand_agree_with_trying()
    {
        for (var m = 300; m < 2000; m++)
        {
            var a = m * 7 % 31;
            var expected = Enumerable.Range(0, m).Where(x => ((long)x * x - a) % m == 0).Select(x => (BigInteger)x);
            Assert.True(expected.SequenceEqual(NumberTheory.ModularSquareRoots(a, m)), $"x² = {a} modulo {m}");
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(404)]
    [InlineData(1458)]
    [InlineData(100_000)]
    public void Roots_of_any_degree_agree_with_trying(int n)
    {
        for (var m = 1; m < 130; m++)
        {
            var roots = Enumerable.Range(0, m).ToLookup(x => BigInteger.ModPow(x, n, m), x => (BigInteger)x);
            for (var a = 0; a < m; a++)
            {
                Assert.True(roots[a].SequenceEqual(NumberTheory.ModularRoots(a, n, m)), $"x^{n} = {a} modulo {m}");
            }
        }
    }

    [Fact]
    public void Square_roots_modulo_large_primes_of_every_kind_are_right()
    {
        // 2^64 - 2^32 + 1 and 3·2^30 + 1 have many factors 2 in p - 1.
        foreach (var text in new[] { "18446744069414584321", "3221225473", "1000000000000000000000000000057", "1000000007", "170141183460469231731687303715884105727" })
        {
            var p = BigInteger.Parse(text);
            for (var x = 2; x < 12; x++)
            {
                var root = BigInteger.ModPow(x, 12345, p);
                Assert.Equal(new[] { root, p - root }.Order(), NumberTheory.ModularSquareRoots(root * root, p));
                var other = SquareRootModulo.Cipolla(root * root % p, p);
                Assert.True(other == root || other == p - root);
            }
        }
    }

    [Fact]
    public void Roots_modulo_large_composites_are_complete()
    {
        var (p, q) = (NumberTheory.NextPrime(1_000_000), NumberTheory.NextPrime(2_000_000));
        var m = p * p * q * 8;
        var roots = NumberTheory.ModularSquareRoots(1, m);
        Assert.Equal(16, roots.Count);
        Assert.All(roots, x => Assert.Equal(1, x * x % m));
        Assert.Equal(roots.Order(), roots);
    }

    [Fact]
    public void Roots_of_polynomials_agree_with_trying()
    {
        var random = new Random(9);
        for (var i = 0; i < 1500; i++)
        {
            var m = random.Next(1, i % 3 == 0 ? 2000 : 200);
            var f = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(-30, 30)).ToArray();
            var expected = Enumerable.Range(0, m).Where(x => (f.Reverse().Aggregate(BigInteger.Zero, (value, c) => (value * x) + c) % m).IsZero).Select(x => (BigInteger)x);
            Assert.True(expected.SequenceEqual(NumberTheory.PolynomialCongruenceRoots(f, m)), $"[{string.Join(", ", f)}] modulo {m}");
        }
    }

    [Fact]
    public void Roots_of_polynomials_modulo_large_primes_are_those_it_was_made_of()
    {
        var p = NumberTheory.NextPrime(BigInteger.Pow(10, 30));
        BigInteger[] roots = [5, 123_456_789, BigInteger.Pow(3, 50) % p, p - 1];
        BigInteger[] f = [1];
        foreach (var root in roots)
        {
            f = [.. Enumerable.Range(0, f.Length + 1).Select(i => (i > 0 ? f[i - 1] : 0) - (i < f.Length ? root * f[i] : 0))];
        }

        Assert.Equal(roots.Order(), NumberTheory.PolynomialCongruenceRoots(f, p));
        Assert.Equal(roots.Order(), NumberTheory.PolynomialCongruenceRoots(f, p * p * p).Select(r => r % p).Order());
    }

    [Fact]
    public void Linear_congruences_agree_with_trying()
    {
        for (var m = 1; m < 40; m++)
        {
            for (var a = -5; a < m; a++)
            {
                for (var b = 0; b < m; b += 3)
                {
                    var expected = Enumerable.Range(0, m).Where(x => ((a * x) - b) % m == 0).Select(x => (BigInteger)x).ToList();
                    Assert.Equal(expected, NumberTheory.LinearCongruence(a, b, m));
                    var residues = NumberTheory.LinearCongruenceClass(a, b, m);
                    Assert.Equal(expected, Enumerable.Range(0, m).Select(x => (BigInteger)x).Where(x => residues is { } c && c.Contains(x)));
                }
            }
        }
    }

    [Fact]
    public void Quadratic_residues_are_listed() => Assert.Equal([0, 1, 3, 4, 5, 9], NumberTheory.QuadraticResidues(11));

    [Fact]
    public void Too_many_roots_are_not_listed()
    {
        Assert.Throws<GaveUpException>(() => NumberTheory.ModularSquareRoots(0, BigInteger.Pow(10, 40)));
        Assert.Throws<GaveUpException>(() => NumberTheory.LinearCongruence(0, 0, BigInteger.Pow(10, 40)));
    }
}
