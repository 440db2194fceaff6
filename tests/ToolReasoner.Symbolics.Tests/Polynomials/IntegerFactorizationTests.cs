using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class IntegerFactorizationTests
{
    private static readonly IntegerPolynomial s_x = IntegerPolynomial.X;

    private static Budget Ample() => new(TimeSpan.FromSeconds(60), long.MaxValue / 2);

    private static string Show(IntegerPolynomial polynomial)
    {
        var factors = polynomial.Factor(Ample());
        return string.Join(" ", new[] { factors.Content.ToString() }.Concat(factors.Factors.Select(f => $"({f.Factor})^{f.Multiplicity}")));
    }

    private static IntegerPolynomial Expand(PolynomialFactorization<IntegerPolynomial> factors) =>
        factors.Factors.Aggregate((IntegerPolynomial)factors.Content.Numerator, (product, f) => product * f.Factor.Pow(f.Multiplicity));

    [Fact]
    public void Known_factorisations()
    {
        Assert.Equal("1 (x - 1)^1 (x + 1)^1 (x^2 - x + 1)^1 (x^2 + x + 1)^1", Show(s_x.Pow(6) - 1));
        Assert.Equal("1 (x^2 - 2*x + 2)^1 (x^2 + 2*x + 2)^1", Show(s_x.Pow(4) + 4));
        Assert.Equal("-6 (x)^2 (2*x - 3)^3", Show(s_x.Pow(2) * -6 * ((s_x * 2) - 3).Pow(3)));
        Assert.Equal("1 (x^8 + x^7 - x^5 - x^4 - x^3 + x + 1)^1", Show(IntegerPolynomial.Cyclotomic(30)));
        Assert.Equal("7", Show(7));
        Assert.Equal("0", Show(0));
    }

    [Fact]
    public void Factors_multiply_to_the_polynomial_and_are_irreducible_modulo_further_factoring()
    {
        var chance = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var product = IntegerPolynomial.One;
            for (var i = chance.Next(1, 5); i > 0; i--)
            {
                product *= IntegerPolynomialTests.Random(chance, chance.Next(0, 6), 4).Pow(chance.Next(1, 3));
            }

            if (!product.IsZero)
            {
                var factors = product.Factor(Ample());
                Assert.Equal(product, Expand(factors));
                Assert.All(factors.Factors, f => Assert.True(f.Factor.IsIrreducible()));
            }
        }
    }

    [Fact]
    public void A_product_of_known_irreducibles_has_exactly_these_factors()
    {
        var chance = new Random(2);
        for (var round = 0; round < 30; round++)
        {
            // Eisenstein's criterion at 3: irreducible by construction.
            var known = Enumerable.Range(0, 3).Select(_ => Eisenstein(chance)).Distinct().ToList();
            var factors = known.Aggregate((p, q) => p * q).Factor(Ample());
            Assert.Equal(known.ToHashSet(), factors.Factors.Select(f => f.Factor).ToHashSet());
        }
    }

    [Fact]
    public void Wilkinsons_polynomial_splits_into_linear_factors() =>
        Assert.Equal(20, IntegerPolynomial.FromRoots([.. Enumerable.Range(1, 20).Select(i => (BigInteger)i)]).Factor(Ample()).Factors.Count);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Swinnerton_Dyer_polynomials_are_irreducible(int count) =>
        Assert.True(SwinnertonDyer.Of(count).Shift(1).IsIrreducible(Ample()));

    [Fact]
    public void The_default_budget_is_enough_for_degree_32_with_16_factors_modulo_every_prime() =>
        Assert.True(SwinnertonDyer.Of(5).Shift(1).IsIrreducible());

    [Fact]
    public void Products_with_many_modular_factors_are_taken_apart()
    {
        var (f, g) = (SwinnertonDyer.Of(4).Shift(1), SwinnertonDyer.Of(4).Shift(-2));
        var factors = (f * g * (s_x.Pow(5) - s_x - 1)).Factor(Ample());
        Assert.Equal([s_x.Pow(5) - s_x - 1, f, g], factors.Factors.Select(p => p.Factor).ToHashSet());
    }

    [Fact]
    public void A_power_of_x_less_one_is_the_product_of_the_cyclotomic_polynomials_of_its_divisors()
    {
        var factors = (s_x.Pow(360) - 1).Factor();
        var divisors = Enumerable.Range(1, 360).Where(d => 360 % d == 0);
        Assert.Equal(divisors.Select(d => IntegerPolynomial.Cyclotomic(d)).ToHashSet(), factors.Factors.Select(f => f.Factor).ToHashSet());
    }

    [Fact]
    public void A_binomial_of_high_degree_is_proved_irreducible_by_its_norm() =>
        Assert.True((s_x.Pow(3000) - 2).IsIrreducible());

    [Fact]
    public void Sophie_Germains_identity_is_found_in_high_degree() =>
        Assert.Equal(2, (s_x.Pow(64) + 4).Factor(Ample()).Factors.Count);

    [Fact]
    public void Cyclotomic_polynomials_have_the_degree_of_the_totient_and_are_recognised()
    {
        for (var n = 1; n <= 120; n++)
        {
            var polynomial = IntegerPolynomial.Cyclotomic(n);
            Assert.Equal(Enumerable.Range(1, n).Count(k => BigInteger.GreatestCommonDivisor(k, n).IsOne), polynomial.Degree);
            Assert.Equal(n, polynomial.CyclotomicOrder());
        }

        // The first with a coefficient that is not -1, 0 or 1.
        Assert.Contains(-2, IntegerPolynomial.Cyclotomic(105).Coefficients);
        Assert.Null((s_x.Pow(4) + (s_x * s_x * 3) + 1).CyclotomicOrder());
    }

    [Fact]
    public void Square_free_parts_have_their_multiplicities()
    {
        var parts = ((s_x - 1) * (s_x + 2).Pow(2) * ((s_x * s_x) + 1).Pow(2) * (s_x - 5).Pow(7) * 3).SquareFreeFactor();
        Assert.Equal([1, 2, 7], parts.Factors.Select(p => p.Multiplicity));
        Assert.Equal((s_x + 2) * ((s_x * s_x) + 1), parts.Factors[1].Factor);
    }

    [Fact]
    public void Rational_roots_come_with_their_multiplicities()
    {
        var polynomial = ((s_x * 2) - 3).Pow(2) * ((s_x * 7) + 5) * (s_x.Pow(4) + s_x + 1) * s_x * ((s_x * 101) - 100);
        Assert.Equal([(new Rational(-5, 7), 1), (0, 1), (new Rational(100, 101), 1), (new Rational(3, 2), 2)], polynomial.RationalRoots());
    }

    [Fact]
    public void Rational_roots_of_huge_numbers_need_no_divisors_of_these()
    {
        var (p, q) = ((BigInteger.Pow(2, 521) - 1) * (BigInteger.Pow(2, 607) - 1), BigInteger.Pow(10, 50) + 151);
        Assert.Equal(new Rational(p, q), Assert.Single(((s_x * q) - p).Pow(1).Multiply((s_x.Pow(2) * 7) + 1, Ample()).RationalRoots()).Root);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1009)]
    public void Factors_modulo_a_prime_multiply_to_the_image(int prime)
    {
        var chance = new Random(prime);
        for (var round = 0; round < 20; round++)
        {
            var polynomial = IntegerPolynomialTests.Random(chance, 12, 16);
            var factors = polynomial.FactorModulo(prime);
            var product = factors.Factors.Aggregate((IntegerPolynomial)factors.Content.Numerator, (p, f) => p * f.Factor.Pow(f.Multiplicity));
            Assert.All((product - polynomial).Coefficients, c => Assert.True((c % prime).IsZero));
            Assert.All(factors.Factors, f => Assert.True(f.Factor.FactorModulo(prime).IsIrreducible));
        }
    }

    [Fact]
    public void Factoring_gives_up_when_the_budget_is_used_up() =>
        Assert.Throws<GaveUpException>(() => (SwinnertonDyer.Of(6) + s_x).Factor(new Budget(steps: 10_000)));

    [Fact]
    public void A_dense_polynomial_of_very_high_degree_gives_up_soon()
    {
        var chance = new Random(3);
        var polynomial = IntegerPolynomialTests.Random(chance, 20_000, 8);
        Assert.Throws<GaveUpException>(() => polynomial.Factor(new Budget(steps: 5_000_000)));
    }

    private static IntegerPolynomial Eisenstein(Random chance)
    {
        var degree = chance.Next(2, 7);
        var coefficients = new BigInteger[degree + 1];
        for (var i = 0; i < degree; i++)
        {
            coefficients[i] = 3 * chance.Next(-20, 21);
        }

        coefficients[0] = 3 * ((3 * chance.Next(-5, 5)) + 1);
        coefficients[degree] = (3 * chance.Next(0, 5)) + 1;
        return new IntegerPolynomial(coefficients).PrimitivePart();
    }
}
