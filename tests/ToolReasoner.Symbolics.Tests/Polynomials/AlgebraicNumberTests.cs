using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class AlgebraicNumberTests
{
    private static readonly IntegerPolynomial s_x = IntegerPolynomial.X;

    private static AlgebraicNumber Sqrt(int value) => ((AlgebraicNumber)value).Root(2);

    [Fact]
    public void Sums_of_square_roots_have_their_minimal_polynomial() =>
        Assert.Equal("x^4 - 10*x^2 + 1", (Sqrt(2) + Sqrt(3)).MinimalPolynomial.ToString());

    [Fact]
    public void Nested_radicals_denest() =>
        Assert.Equal(Sqrt(2) + Sqrt(3), ((AlgebraicNumber)5 + (2 * Sqrt(6))).Root(2));

    [Fact]
    public void Cardanos_sum_of_cube_roots_is_one()
    {
        // ∛(√5 + 2) - ∛(√5 - 2) = 1.
        var value = (Sqrt(5) + 2).Root(3) - (Sqrt(5) - 2).Root(3);
        Assert.Equal(AlgebraicNumber.One, value);
    }

    [Fact]
    public void The_field_laws_hold()
    {
        AlgebraicNumber[] numbers = [Sqrt(2), new Rational(-3, 7), AlgebraicNumber.ImaginaryUnit, ((AlgebraicNumber)2).Root(3), Sqrt(3) + AlgebraicNumber.ImaginaryUnit];
        foreach (var a in numbers)
        {
            Assert.True((a - a).IsZero);
            Assert.Equal(AlgebraicNumber.One, a * a.Reciprocal());
            Assert.Equal(a * a * a, a.Pow(3));
            foreach (var b in numbers)
            {
                Assert.Equal(a + b, b + a);
                Assert.Equal(a, a + b - b);
                Assert.Equal(a, a * b / b);
            }
        }
    }

    [Fact]
    public void The_imaginary_unit_squares_to_minus_one() =>
        Assert.Equal(-1, AlgebraicNumber.ImaginaryUnit * AlgebraicNumber.ImaginaryUnit);

    [Fact]
    public void Principal_roots_of_negative_numbers_are_above_the_real_line()
    {
        Assert.Equal(1 + (AlgebraicNumber.ImaginaryUnit * Sqrt(3)), ((AlgebraicNumber)(-8)).Root(3));
        Assert.Equal(AlgebraicNumber.ImaginaryUnit * Sqrt(2), Sqrt(2) * ((AlgebraicNumber)(-1)).Root(2));
        Assert.Equal(new Rational(-2), ((AlgebraicNumber)(-8)).Root(3).Pow(3).ToRational() / 4);
    }

    [Fact]
    public void The_principal_root_of_a_complex_number_is_the_one_to_the_right()
    {
        var i = AlgebraicNumber.ImaginaryUnit;
        Assert.Equal((1 + i) / Sqrt(2), i.Root(2));
        Assert.Equal((1 - i) / Sqrt(2), (-i).Root(2));
    }

    [Fact]
    public void Order_is_exact_where_doubles_fail()
    {
        // √2 + √3 against a fraction that agrees with it to 40 digits.
        var sum = Sqrt(2) + Sqrt(3);
        var root = sum.AsReal!.Refine(200);
        Assert.True(sum > root.Low && sum < root.High);
        Assert.True(Sqrt(2) < Sqrt(3));
        Assert.Equal(0, AlgebraicNumber.Compare(sum.Pow(2), 5 + (2 * Sqrt(6))));
    }

    [Fact]
    public void Real_and_imaginary_parts_and_the_absolute_value_are_algebraic()
    {
        var root = AlgebraicNumber.RootsOf(s_x.Pow(5) - 1)[4];
        Assert.Equal((Sqrt(5) - 1) / 4, root.RealPart());
        Assert.Equal(AlgebraicNumber.One, root.Abs());
        Assert.Equal(root, root.RealPart() + (AlgebraicNumber.ImaginaryUnit * root.ImaginaryPart()));
        Assert.Equal(5, (4 + (3 * AlgebraicNumber.ImaginaryUnit)).Abs());
    }

    [Fact]
    public void Roots_sum_and_multiply_as_Vieta_says()
    {
        var polynomial = s_x.Pow(4) - s_x.Pow(3) + (s_x * 2) + 7;
        var roots = AlgebraicNumber.RootsOf(polynomial);
        Assert.Equal(4, roots.Count);
        Assert.Equal(1, roots[0] + roots[1] + (roots[2] + roots[3]));
        Assert.Equal(7, roots[0] * roots[1] * (roots[2] * roots[3]));
    }

    [Fact]
    public void Roots_of_a_product_come_real_ones_first_each_with_its_own_minimal_polynomial()
    {
        var roots = AlgebraicNumber.RootsOf(((s_x * s_x) + 1) * (s_x - 3) * ((s_x * s_x) - 2));
        Assert.Equal(["x^2 - 2", "x^2 - 2", "x - 3", "x^2 + 1", "x^2 + 1"], roots.Select(r => r.MinimalPolynomial.ToString()));
    }

    [Fact]
    public void Division_by_zero_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => Sqrt(2) / (Sqrt(8) - (2 * Sqrt(2))));
}
