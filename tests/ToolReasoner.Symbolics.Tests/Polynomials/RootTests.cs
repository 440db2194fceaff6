using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class RootTests
{
    private static readonly IntegerPolynomial s_x = IntegerPolynomial.X;

    [Fact]
    public void Isolating_intervals_are_disjoint_and_as_many_as_Sturms_sequence_counts()
    {
        var chance = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var polynomial = IntegerPolynomialTests.Random(chance, chance.Next(1, 14), 5);
            var roots = polynomial.RealRoots();
            Assert.Equal(new SturmSequence(polynomial).Count(), roots.Count);
            for (var i = 0; i < roots.Count; i++)
            {
                Assert.True(roots[i].IsExact
                    ? roots[i].Polynomial.SignAt(roots[i].Low) == 0
                    : roots[i].Polynomial.SignAt(roots[i].Low) * roots[i].Polynomial.SignAt(roots[i].High) < 0);
                Assert.True(i == 0 || roots[i - 1] < roots[i]);
            }
        }
    }

    [Fact]
    public void Wilkinsons_roots_are_the_whole_numbers()
    {
        var roots = IntegerPolynomial.FromRoots([.. Enumerable.Range(1, 20).Select(i => (BigInteger)i)]).RealRoots();
        Assert.Equal(20, roots.Count);
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal(0, roots[i].CompareTo((Rational)(i + 1))));
    }

    [Fact]
    public void Two_roots_that_are_very_close_are_told_apart()
    {
        // Mignotte: x^20 - 2(1000x - 1)² has two roots within 10^-32 of 1/1000.
        var roots = (s_x.Pow(20) - (((s_x * 1000) - 1).Pow(2) * 2)).RealRoots();
        Assert.Equal(4, roots.Count);
        Assert.Equal(-1, roots[1].CompareTo(new Rational(1, 1000)));
        Assert.Equal(1, roots[2].CompareTo(new Rational(1, 1000)));
    }

    [Fact]
    public void Refining_gives_as_many_bits_as_asked_for()
    {
        var root = ((s_x * s_x) - 2).RealRoots()[1].Refine(5000);
        Assert.True(root.High - root.Low <= new Rational(1, BigInteger.One << 5000));
        Assert.True(root.Low * root.Low < 2 && root.High * root.High > 2);
    }

    [Fact]
    public void The_double_of_a_root_is_near() =>
        Assert.Equal(Math.Cbrt(5), (s_x.Pow(3) - 5).RealRoots()[0].ToDouble(), 15);

    [Fact]
    public void Equal_roots_of_different_polynomials_are_equal()
    {
        var (f, g) = (((s_x * s_x) - 2) * (s_x - 5), ((s_x * s_x) - 2) * ((s_x * s_x) - 3));
        Assert.Equal(f.RealRoots()[1], g.RealRoots()[2]);
        Assert.NotEqual(f.RealRoots()[1], g.RealRoots()[3]);
    }

    [Fact]
    public void The_sign_of_a_polynomial_at_a_root_is_exact()
    {
        var root = ((s_x * s_x) - 2).RealRoots()[1];
        Assert.Equal(0, root.SignOf(s_x.Pow(4) - 4));
        Assert.Equal(-1, root.SignOf((s_x * 1000000) - 1414214));
        Assert.Equal(1, root.SignOf((s_x * 1000000) - 1414213));
    }

    [Fact]
    public void Sturms_sequence_counts_between_numbers()
    {
        var sturm = new SturmSequence((s_x - 1) * (s_x - 2).Pow(3) * (s_x - 3));
        Assert.Equal(3, sturm.Count());
        Assert.Equal(1, sturm.Count(1, 2));
        Assert.Equal(2, sturm.Count(1));
        Assert.Equal(1, sturm.Count(null, 1));
        Assert.Equal(0, sturm.Count(2, 1));
    }

    [Fact]
    public void Discs_are_disjoint_miss_the_real_line_and_account_for_all_roots()
    {
        var chance = new Random(2);
        for (var round = 0; round < 25; round++)
        {
            var polynomial = IntegerPolynomialTests.Random(chance, chance.Next(1, 16), 6);
            var roots = polynomial.NonRealRoots();
            Assert.Equal(polynomial.SquareFreePart().Degree, polynomial.RealRoots().Count + roots.Count);
            for (var i = 0; i < roots.Count; i++)
            {
                Assert.True(roots[i].Radius < Rational.Abs(roots[i].CentreImaginary));
                Assert.All(roots.Take(i), other => Assert.False(other.Meets(roots[i])));
            }
        }
    }

    [Fact]
    public void Non_real_roots_are_ordered_by_real_then_imaginary_part_even_where_real_parts_are_equal()
    {
        var i = s_x * s_x;
        var roots = ((i + 1) * (i + 3) * (i + 2) * (i - (s_x * 2) + 5) * (i - (s_x * 2) + 2)).NonRealRoots();
        double[] imaginary = [-Math.Sqrt(3), -Math.Sqrt(2), -1, 1, Math.Sqrt(2), Math.Sqrt(3), -2, -1, 1, 2];
        for (var k = 0; k < imaginary.Length; k++)
        {
            var root = roots[k].Refine(50);
            Assert.Equal(k < 6 ? 0 : 1, root.CentreReal.ToDouble(), 12);
            Assert.Equal(imaginary[k], root.CentreImaginary.ToDouble(), 12);
        }
    }

    [Fact]
    public void A_refined_disc_lies_in_the_first_one()
    {
        foreach (var root in (s_x.Pow(7) - (s_x * 3) + 5).NonRealRoots())
        {
            var refined = root.Refine(2000);
            Assert.True(refined.Radius <= new Rational(1, BigInteger.One << 2000));
            Assert.True(refined.LiesIn(root));
        }
    }

    [Fact]
    public void Roots_that_cluster_are_isolated()
    {
        // Near ±i/√1000, twice each, about 10^-9 apart.
        var roots = (((s_x * s_x * 1000) + 1).Pow(2) * 3 + s_x.Pow(9)).NonRealRoots();
        Assert.Equal(8, roots.Count);
    }

    [Fact]
    public void Roots_of_very_different_size_are_isolated()
    {
        var polynomial = ((s_x * s_x) + BigInteger.Pow(10, 60)) * ((s_x * s_x * BigInteger.Pow(10, 60)) + 1) * ((s_x * s_x) + s_x + 1);
        Assert.Equal(6, polynomial.NonRealRoots().Count);
    }

    [Fact]
    public void Every_number_is_a_root_of_zero() =>
        Assert.Throws<InvalidOperationException>(() => IntegerPolynomial.Zero.RealRoots());
}
