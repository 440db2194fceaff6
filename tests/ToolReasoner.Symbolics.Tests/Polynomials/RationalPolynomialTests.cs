using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class RationalPolynomialTests
{
    private static readonly RationalPolynomial s_x = RationalPolynomial.X;

    private static RationalPolynomial Random(Random chance, int degree) =>
        new(IntegerPolynomialTests.Random(chance, degree, 6), chance.Next(1, 30));

    [Fact]
    public void Division_with_remainder_satisfies_its_identity()
    {
        var chance = new Random(1);
        for (var i = 0; i < 50; i++)
        {
            var (f, g) = (Random(chance, chance.Next(0, 9)), Random(chance, chance.Next(0, 6)));
            if (!g.IsZero)
            {
                var (quotient, remainder) = f.Divide(g);
                Assert.Equal(f, (quotient * g) + remainder);
                Assert.True(remainder.Degree < g.Degree);
            }
        }
    }

    [Fact]
    public void The_extended_gcd_is_a_combination_of_both()
    {
        var chance = new Random(2);
        for (var i = 0; i < 40; i++)
        {
            var common = Random(chance, chance.Next(0, 3));
            var (f, g) = (Random(chance, chance.Next(0, 6)) * common, Random(chance, chance.Next(0, 6)) * common);
            var (gcd, s, t) = f.ExtendedGcd(g);
            Assert.Equal(gcd, (s * f) + (t * g));
            Assert.Equal(f.Gcd(g), gcd);
        }
    }

    [Fact]
    public void Partial_fractions_add_up_and_are_proper()
    {
        var chance = new Random(3);
        for (var i = 0; i < 30; i++)
        {
            var numerator = Random(chance, chance.Next(0, 9));
            var denominator = Random(chance, 2) * Random(chance, 1) * Random(chance, 1) * (s_x + (Rational)chance.Next(3)) * (s_x + (Rational)chance.Next(3));
            if (denominator.IsZero)
            {
                continue;
            }

            var parts = PartialFractions.Of(numerator, denominator);
            var sum = parts.Whole * denominator;
            foreach (var (top, factor, power) in parts.Terms)
            {
                Assert.True(top.Degree < factor.Degree);
                sum += top * denominator.Divide(factor.Pow(power)).Quotient;
            }

            Assert.Equal(numerator, sum);
        }
    }

    [Fact]
    public void A_composition_decomposes_and_composes_again()
    {
        var chance = new Random(4);
        for (var i = 0; i < 20; i++)
        {
            var composed = Random(chance, 2).Compose(Random(chance, 3)).Compose(Random(chance, 2));
            var parts = composed.Decompose();
            Assert.True(composed.Degree < 12 || parts.Count >= 3);
            Assert.Equal(composed, parts.Aggregate((outer, inner) => outer.Compose(inner)));
        }
    }

    [Fact]
    public void What_does_not_decompose_stays_alone() =>
        Assert.Single(((RationalPolynomial)new IntegerPolynomial(1, 1, 0, 0, 1)).Decompose());

    [Fact]
    public void The_interpolating_polynomial_goes_through_its_points()
    {
        (Rational X, Rational Y)[] points = [(0, 1), (1, 3), (new Rational(5, 2), -1), (-4, 7)];
        var polynomial = RationalPolynomial.Interpolate(points);
        Assert.True(polynomial.Degree <= 3);
        Assert.All(points, p => Assert.Equal(p.Y, polynomial.Evaluate(p.X)));
    }

    [Fact]
    public void The_antiderivative_differentiates_back()
    {
        var f = Random(new Random(5), 7);
        Assert.Equal(f, f.Antiderivative().Derivative());
    }

    [Fact]
    public void The_common_denominator_is_as_small_as_it_can_be() =>
        Assert.Equal("(3*x + 2)/6", new RationalPolynomial(new Rational(1, 3), Rational.Half).ToString());
}
