using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class MultivariatePolynomialTests
{
    private static readonly MultivariatePolynomial s_x = MultivariatePolynomial.Variable(0);
    private static readonly MultivariatePolynomial s_y = MultivariatePolynomial.Variable(1);
    private static readonly MultivariatePolynomial s_z = MultivariatePolynomial.Variable(2);

    internal static MultivariatePolynomial Random(Random chance, int variables, int degree, int terms)
    {
        var list = new List<(Monomial, Rational)>();
        for (var i = 0; i < terms; i++)
        {
            var exponents = new int[variables];
            for (var k = chance.Next(degree + 1); k > 0; k--)
            {
                exponents[chance.Next(variables)]++;
            }

            list.Add((new Monomial(exponents), chance.Next(-9, 10)));
        }

        return MultivariatePolynomial.FromTerms(list);
    }

    private static string Show(MultivariatePolynomial polynomial)
    {
        var factors = polynomial.Factor();
        return string.Join(" ", new[] { factors.Content.ToString() }.Concat(factors.Factors.Select(f => $"({f.Factor})^{f.Multiplicity}")));
    }

    [Fact]
    public void Like_terms_are_added_and_zeros_dropped()
    {
        Assert.Equal("2*x0*x1", ((s_x * s_y) + (s_y * s_x)).ToString());
        Assert.True((s_x - s_x).IsZero);
        Assert.Equal("x0^2 + 1/2*x1", ((s_x * s_x) + (s_y * Rational.Half)).ToString());
    }

    [Fact]
    public void The_value_of_a_product_is_the_product_of_the_values()
    {
        var chance = new Random(1);
        Rational[] point = [3, new Rational(-2, 5), 7];
        for (var i = 0; i < 20; i++)
        {
            var (f, g) = (Random(chance, 3, 6, 40), Random(chance, 3, 6, 40));
            Assert.Equal(f.Evaluate(point) * g.Evaluate(point), (f * g).Evaluate(point));
        }
    }

    [Fact]
    public void A_quotient_times_its_divisor_is_the_dividend()
    {
        var chance = new Random(2);
        for (var i = 0; i < 30; i++)
        {
            var (f, g) = (Random(chance, 3, 5, 12), Random(chance, 3, 5, 12));
            if (!g.IsZero)
            {
                Assert.Equal(f, (f * g).DivideExact(g));
                Assert.True(g.IsConstant || !((f * g) + 1).TryDivide(g, out _));
            }
        }
    }

    [Fact]
    public void The_gcd_of_multiples_is_the_common_factor_times_that_of_the_cofactors()
    {
        var chance = new Random(3);
        for (var i = 0; i < 40; i++)
        {
            var variables = chance.Next(1, 5);
            var (common, f, g) = (Random(chance, variables, 4, 8), Random(chance, variables, 4, 8), Random(chance, variables, 4, 8));
            var gcd = (common * f).Gcd(common * g);
            Assert.Equal((common * f.Gcd(g)).PrimitivePart(), gcd);
        }
    }

    [Fact]
    public void The_remainder_sequence_finds_the_same_gcd_as_the_heuristic()
    {
        var (f, g) = (((s_x * s_y) + s_z) * (s_x.Pow(2) - s_y), ((s_x * s_y) + s_z) * ((s_x * s_z) + 1));
        var last = Subresultants.Last([.. f.CoefficientsIn(0)], [.. g.CoefficientsIn(0)], new Budget());
        var member = MultivariatePolynomial.FromCoefficients(last, 0);
        Assert.Equal(f.Gcd(g), member.DivideExact(member.ContentIn(0)).PrimitivePart());
    }

    [Fact]
    public void Known_factorisations()
    {
        Assert.Equal("1 (x0 + x1)^1 (x0 - x1)^1", Show((s_x * s_x) - (s_y * s_y)));
        Assert.Equal(
            "1 (x0 + x1 + x2)^1 (x0^2 - x0*x1 - x0*x2 + x1^2 - x1*x2 + x2^2)^1",
            Show(s_x.Pow(3) + s_y.Pow(3) + s_z.Pow(3) - (s_x * s_y * s_z * 3)));
        Assert.Equal("-1/2 (x0)^2 (x0*x1 - 3)^3", Show(s_x.Pow(2) * ((s_x * s_y) - 3).Pow(3) * new Rational(-1, 2)));
        Assert.Equal("1 (x0^2 + x1^2 - 1)^1", Show((s_x * s_x) + (s_y * s_y) - 1));
        Assert.Equal("5", Show(5));
    }

    [Fact]
    public void Factors_multiply_to_the_polynomial_and_there_are_as_many_as_were_multiplied()
    {
        var chance = new Random(4);
        for (var round = 0; round < 25; round++)
        {
            var known = Enumerable.Range(0, 3).Select(_ => Random(chance, 3, 3, 5) + (Rational)chance.Next(1, 5)).ToList();
            var product = known.Aggregate((a, b) => a * b);
            var factors = product.Factor();
            Assert.Equal(product, factors.Factors.Aggregate((MultivariatePolynomial)factors.Content, (p, f) => p * f.Factor.Pow(f.Multiplicity)));
            Assert.True(factors.Factors.Sum(f => f.Multiplicity) >= known.Count(k => !k.IsConstant));
            Assert.All(factors.Factors, f => Assert.True(f.Factor.Factor().IsIrreducible));
        }
    }

    [Fact]
    public void Leading_coefficients_that_factor_are_given_to_their_factors()
    {
        MultivariatePolynomial[] known =
        [
            (((s_y * s_z) - 2) * s_x) + s_z + 1,
            (((s_y * s_y) + s_z) * s_x * s_x) + (s_y * 3) - 1,
            ((s_y + s_z) * s_x.Pow(3)) + s_x + 7,
        ];
        Assert.Equal(known.ToHashSet(), known.Aggregate((a, b) => a * b).Factor().Factors.Select(f => f.Factor).ToHashSet());
    }

    [Fact]
    public void A_polynomial_that_splits_at_every_point_is_proved_irreducible()
    {
        // x^4 + y^4 with whole values in place of y may split more often than it does itself: x^4 + 4 does.
        Assert.True((s_x.Pow(4) + s_y.Pow(4)).Factor().IsIrreducible);
        Assert.True((((s_x * s_x) - s_y).Pow(2) - (s_z * s_y * 4) - 2).Factor().IsIrreducible);
    }

    [Fact]
    public void Differences_of_equal_powers_are_homogeneous_cyclotomic_products() =>
        Assert.Equal(8, (s_x.Pow(24) - s_y.Pow(24)).Factor().Factors.Count);

    [Fact]
    public void The_determinant_of_a_circulant_matrix_factors()
    {
        var entries = Enumerable.Range(0, 4).Select(MultivariatePolynomial.Variable).ToArray();
        var circulant = new Matrix<MultivariatePolynomial>(4, 4, (i, j) => entries[(j - i + 4) % 4]);
        Assert.Equal(3, circulant.Determinant().Factor().Factors.Count);
    }

    [Fact]
    public void The_resultant_eliminates_a_variable()
    {
        Assert.Equal("x1^4 - x1^2 + x2^2", ((s_x * s_x) + (s_y * s_y) - 1).Resultant((s_x * s_y) - s_z, 0).ToString());
        Assert.Equal("-4*x1^3 - 27*x2^2", (s_x.Pow(3) + (s_y * s_x) + s_z).Discriminant(0).ToString());
    }

    [Fact]
    public void The_resultant_is_the_determinant_of_Sylvesters_matrix()
    {
        var chance = new Random(5);
        for (var round = 0; round < 20; round++)
        {
            var (f, g) = (Random(chance, 2, 4, 8) + s_x.Pow(chance.Next(1, 4)), Random(chance, 2, 4, 8) + s_x.Pow(chance.Next(1, 4)));
            var (a, b) = (f.CoefficientsIn(0), g.CoefficientsIn(0));
            var (m, n) = (a.Count - 1, b.Count - 1);
            var sylvester = new Matrix<MultivariatePolynomial>(m + n, m + n, (i, j) => i < n ? At(a, m - (j - i)) : At(b, n - (j - i + n)));
            Assert.Equal(sylvester.Determinant(), f.Resultant(g, 0));
        }

        static MultivariatePolynomial At(IReadOnlyList<MultivariatePolynomial> c, int power) => power < 0 || power >= c.Count ? 0 : c[power];
    }

    [Fact]
    public void Division_by_several_leaves_no_term_that_a_leading_monomial_divides()
    {
        // Cox, Little, O'Shea: Ideals, Varieties, and Algorithms, section 2.3, example 2.
        var (quotients, remainder) = ((s_x.Pow(2) * s_y) + (s_x * s_y.Pow(2)) + s_y.Pow(2))
            .Divide([(s_x * s_y) - 1, s_y.Pow(2) - 1], MonomialOrder.Lexicographic);
        Assert.Equal("x0 + x1", quotients[0].ToString());
        Assert.Equal("1", quotients[1].ToString());
        Assert.Equal("x0 + x1 + 1", remainder.ToString());
    }

    [Fact]
    public void Rational_functions_are_in_lowest_terms_and_form_a_field()
    {
        var (x, y) = (RationalFunction.Variable(0), RationalFunction.Variable(1));
        Assert.Equal(x + y, ((x * x) - (y * y)) / (x - y));
        Assert.Equal(RationalFunction.Zero, (1 / (x - y)) + (1 / (y - x)));
        Assert.Equal("(x0 + x1)/(x0*x1)", ((1 / x) + (1 / y)).ToString());
        var matrix = new Matrix<RationalFunction>(2, 2, x, 1, y, x + y);
        Assert.Equal(Matrix.Identity<RationalFunction>(2), matrix * matrix.Inverse()!);
    }

    [Fact]
    public void An_enormous_power_is_refused()
    {
        Assert.Throws<GaveUpException>(() => (s_x + 1).Pow(1_000_000_000));
        Assert.Throws<GaveUpException>(() => (s_x + s_y + s_z + 1).Pow(100_000));
    }
}
