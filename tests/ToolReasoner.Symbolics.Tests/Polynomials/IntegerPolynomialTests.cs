using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class IntegerPolynomialTests
{
    private static readonly IntegerPolynomial s_x = IntegerPolynomial.X;

    internal static IntegerPolynomial Random(Random chance, int degree, int bits = 20)
    {
        var coefficients = new BigInteger[degree + 1];
        for (var i = 0; i <= degree; i++)
        {
            var bytes = new byte[(bits / 8) + 1];
            chance.NextBytes(bytes);
            coefficients[i] = new BigInteger(bytes);
        }

        return new IntegerPolynomial(coefficients);
    }

    [Fact]
    public void Zeros_at_the_end_are_dropped()
    {
        Assert.Equal(1, new IntegerPolynomial(1, 2, 0, 0).Degree);
        Assert.Equal(-1, new IntegerPolynomial(0, 0).Degree);
    }

    [Fact]
    public void It_prints_as_people_write() =>
        Assert.Equal("-x^3 + 2*x - 1", new IntegerPolynomial(-1, 2, 0, -1).ToString());

    [Theory]
    [InlineData(3, 4, 20)]
    [InlineData(15, 40, 20)]
    [InlineData(15, 40, 3000)]
    [InlineData(200, 200, 60)]
    public void The_value_of_a_product_is_the_product_of_the_values(int degree, int otherDegree, int bits)
    {
        var chance = new Random(degree + bits);
        for (var i = 0; i < 5; i++)
        {
            var (f, g) = (Random(chance, degree, bits), Random(chance, otherDegree, bits));
            Assert.Equal(f.Evaluate(12345) * g.Evaluate(12345), (f * g).Evaluate(12345));
            Assert.Equal(f.Evaluate(-3) * g.Evaluate(-3), (f * g).Evaluate(-3));
        }
    }

    [Fact]
    public void A_long_product_of_small_and_negative_numbers_is_that_of_the_schoolbook()
    {
        var chance = new Random(4);
        for (var round = 0; round < 50; round++)
        {
            var (f, g) = (new BigInteger[chance.Next(10, 40)], new BigInteger[chance.Next(10, 40)]);
            for (var i = 0; i < f.Length; i++)
            {
                f[i] = chance.Next(-1, 2);
            }

            for (var i = 0; i < g.Length; i++)
            {
                g[i] = chance.Next(-1, 2);
            }

            var expected = new BigInteger[f.Length + g.Length];
            for (var i = 0; i < f.Length; i++)
            {
                for (var j = 0; j < g.Length; j++)
                {
                    expected[i + j] += f[i] * g[j];
                }
            }

            Assert.Equal(new IntegerPolynomial(expected), new IntegerPolynomial(f) * new IntegerPolynomial(g));
        }
    }

    [Fact]
    public void Pseudo_division_satisfies_its_identity()
    {
        var chance = new Random(1);
        for (var i = 0; i < 50; i++)
        {
            var (f, g) = (Random(chance, chance.Next(0, 9)), Random(chance, chance.Next(0, 6)));
            if (!g.IsZero)
            {
                var (multiplier, quotient, remainder) = f.PseudoDivide(g);
                Assert.Equal(f * multiplier, (quotient * g) + remainder);
                Assert.True(remainder.Degree < g.Degree);
            }
        }
    }

    [Fact]
    public void What_does_not_divide_is_told_apart_from_what_does()
    {
        Assert.True(((s_x * s_x) - 1).TryDivide(s_x - 1, out var quotient));
        Assert.Equal(s_x + 1, quotient);
        Assert.False(((s_x * s_x) + 1).TryDivide(s_x - 1, out _));
        Assert.False(((s_x * s_x) + s_x).TryDivide((s_x * 2) + 2, out _));
    }

    [Fact]
    public void A_shift_moves_the_value()
    {
        var f = Random(new Random(2), 12);
        Assert.Equal(f.Evaluate(17), f.Shift(7).Evaluate(10));
        Assert.Equal(f, f.Shift(-3).Shift(3));
    }

    [Fact]
    public void The_value_at_a_fraction_is_exact() =>
        Assert.Equal(new Rational(-7, 8), new IntegerPolynomial(-1, 0, 0, 1).Evaluate(Rational.Half));

    [Fact]
    public void The_gcd_divides_both_and_the_cofactors_are_coprime()
    {
        var chance = new Random(3);
        for (var i = 0; i < 60; i++)
        {
            var common = Random(chance, chance.Next(0, 8), 40);
            var (f, g) = (Random(chance, chance.Next(0, 8)) * common, Random(chance, chance.Next(0, 8)) * common);
            var (gcd, cofactor, other) = f.GcdWithCofactors(g);
            Assert.Equal(f, gcd * cofactor);
            Assert.Equal(g, gcd * other);
            Assert.True(cofactor.Gcd(other).IsOne || f.IsZero || g.IsZero);
            Assert.True(gcd.TryDivide(common, out _));
        }
    }

    [Fact]
    public void The_gcd_of_zero_and_zero_is_zero() => Assert.True(IntegerPolynomial.Zero.Gcd(IntegerPolynomial.Zero).IsZero);

    [Fact]
    public void The_gcd_keeps_the_common_content() =>
        Assert.Equal((s_x * 2) + 4, ((s_x * 4) + 8).Gcd((s_x * 6) + 12));

    [Fact]
    public void The_resultant_is_the_product_of_the_differences_of_roots()
    {
        BigInteger[] a = [1, -4, 7], b = [2, 3, -5, 11];
        var product = BigInteger.One;
        foreach (var root in a)
        {
            foreach (var other in b)
            {
                product *= root - other;
            }
        }

        Assert.Equal(product, IntegerPolynomial.FromRoots(a).Resultant(IntegerPolynomial.FromRoots(b)));
    }

    [Fact]
    public void The_resultant_is_the_determinant_of_Sylvesters_matrix()
    {
        var chance = new Random(5);
        for (var round = 0; round < 30; round++)
        {
            var (f, g) = (Random(chance, chance.Next(1, 6)), Random(chance, chance.Next(1, 6)));
            var size = f.Degree + g.Degree;
            var sylvester = new IntegerMatrix(size, size, (i, j) => i < g.Degree ? At(f, f.Degree - (j - i)) : At(g, g.Degree - (j - i + g.Degree)));
            Assert.Equal(sylvester.Determinant(), f.Resultant(g));
        }

        static BigInteger At(IntegerPolynomial polynomial, int power) => power < 0 ? 0 : polynomial[power];
    }

    [Fact]
    public void Known_discriminants()
    {
        Assert.Equal(49 - (4 * 3 * -5), new IntegerPolynomial(-5, 7, 3).Discriminant());
        Assert.Equal((-4 * 8) - (27 * 25), new IntegerPolynomial(5, 2, 0, 1).Discriminant());
        Assert.Equal(1, new IntegerPolynomial(5, 2).Discriminant());
        Assert.Equal(0, ((s_x - 3) * (s_x - 3) * (s_x + 1)).Discriminant());
    }

    [Fact]
    public void A_degree_of_a_thousand_million_is_refused_at_once()
    {
        Assert.Throws<GaveUpException>(() => IntegerPolynomial.Monomial(1, 1_000_000_000));
        Assert.Throws<GaveUpException>(() => s_x.Pow(1_000_000_000));
        Assert.Throws<GaveUpException>(() => s_x.Pow(1_000_000).Inflate(1000));
    }

    [Fact]
    public void A_power_with_enormous_coefficients_is_refused() =>
        Assert.Throws<GaveUpException>(() => new IntegerPolynomial(BigInteger.Pow(10, 1000), 1).Pow(500_000));
}
