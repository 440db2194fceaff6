using System.Numerics;
using static ToolReasoner.Symbolics.Expr;

namespace ToolReasoner.Symbolics.Tests.Expressions;

public sealed class ExactValueTests
{
    private static readonly int[] s_denominators = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 30];
    private static readonly Expr s_x = Symbol("x");

    [Fact]
    public void Trigonometric_functions_have_radicals_at_all_angles_of_the_table_and_the_right_ones()
    {
        (Function Function, Func<double, double> Value)[] functions =
        [
            (Function.Sin, Math.Sin), (Function.Cos, Math.Cos), (Function.Tan, Math.Tan), (Function.Cot, x => 1 / Math.Tan(x)),
            (Function.Sec, x => 1 / Math.Cos(x)), (Function.Csc, x => 1 / Math.Sin(x)),
        ];
        foreach (var denominator in s_denominators)
        {
            for (var numerator = -3 * denominator; numerator <= 3 * denominator; numerator++)
            {
                foreach (var (function, value) in functions)
                {
                    var exact = Apply(function, new Rational(numerator, denominator) * Pi);
                    var expected = value(Math.PI * numerator / denominator);
                    if (Math.Abs(expected) > 1e10)
                    {
                        Assert.Equal(ComplexInfinity, exact);
                        continue;
                    }

                    Assert.False(exact.Contains(Pi), $"{function.Name}({numerator}π/{denominator}) is {exact.Text()}");
                    Assert.Equal(expected, DoubleValue.Real(exact), 1e-12 * (1 + Math.Abs(expected)));
                }
            }
        }
    }

    [Fact]
    public void Inverse_functions_lead_back_to_the_angle()
    {
        foreach (var denominator in s_denominators)
        {
            for (var numerator = -denominator; numerator <= denominator; numerator++)
            {
                var q = new Rational(numerator, denominator);
                var angle = q * Pi;
                if (Rational.Abs(q) <= Rational.Half)
                {
                    Assert.Equal(angle, Asin(Sin(angle)));
                }

                if (Rational.Abs(q) < Rational.Half)
                {
                    Assert.Equal(angle, Atan(Tan(angle)));
                    Assert.Equal(angle + (Pi / 2), Acot(Tan(-angle)));
                }

                if (q.Sign >= 0)
                {
                    Assert.Equal(angle, Acos(Cos(angle)));
                }
            }
        }
    }

    [Fact]
    public void Angles_without_radicals_are_brought_below_a_quarter_turn()
    {
        Assert.Equal("-1*cos(3/14*pi)", Sin(Pi * new Rational(9, 7)).Text());
        Assert.Equal(Cos(Pi / 7), Sin(Pi * new Rational(5, 14)));
        Assert.Equal(Pi / 7, Asin(Sin(Pi / 7)));
        Assert.Equal(Pi * new Rational(5, 14), Acos(Sin(Pi / 7)));
        Assert.Equal(-Pi / 7, Atan(Tan(-Pi / 7)));
    }

    [Fact]
    public void Shifts_and_signs_of_angles_come_out()
    {
        Assert.Equal(-Sin(s_x), Sin(s_x + Pi));
        Assert.Equal(Cos(s_x), Sin(s_x + (Pi / 2)));
        Assert.Equal(-Sin(s_x - 1), Sin(1 - s_x));
        Assert.Equal(Cos(s_x - 1), Cos(1 - s_x));
        Assert.Equal(Tan(s_x), Tan(s_x - (3 * Pi)));
        Assert.Equal(-Cot(s_x), Tan(s_x + (Pi / 2)));
        Assert.Equal("sin((1/3*pi + x))", Sin(s_x + (Pi / 3)).Text());
        Assert.Equal(I * Sinh(s_x), Sin(I * s_x));
    }

    [Theory]
    [InlineData(12, 1, 2, "2*3^(1/2)")]
    [InlineData(8, 2, 3, "4")]
    [InlineData(4, 1, 3, "2^(2/3)")]
    [InlineData(72, 1, 3, "2*3^(2/3)")]
    [InlineData(-1, 1, 2, "i")]
    [InlineData(-4, 1, 2, "2*i")]
    [InlineData(-8, 1, 3, "(1 + 3^(1/2)*i)")]
    [InlineData(2, -1, 2, "1/2*2^(1/2)")]
    [InlineData(1000000, 1, 6, "10")]
    [InlineData(0, 3, 2, "0")]
    [InlineData(0, -3, 2, "zoo")]
    [InlineData(0, 0, 1, "1")]
    public void Powers_of_numbers_are_exact(int @base, int numerator, int denominator, string expected) =>
        Assert.Equal(expected, Pow(@base, new Rational(numerator, denominator)).Text());

    [Fact]
    public void Radicals_of_numbers_combine_to_one_form()
    {
        Assert.Equal(Sqrt(6), Sqrt(2) * Sqrt(3));
        Assert.Equal("2^(5/6)", (Sqrt(2) * Pow(2, new Rational(1, 3))).Text());
        Assert.Equal("1/3*6^(1/2)", Sqrt(new Rational(2, 3)).Text());
        Assert.Equal(6, Pow(12, new Rational(1, 3)) * Pow(18, new Rational(1, 3)));
        Assert.Equal(2 * Pow(18, new Rational(1, 3)), Pow(Pow(12, new Rational(1, 3)), 2));
        Assert.Equal(2 * Sqrt(s_x + 1), Sqrt((4 * s_x) + 4));
        Assert.Equal(Sqrt(6 + (4 * Sqrt(2))) / 2, Sqrt(new Rational(3, 2) + Sqrt(2)));
    }

    [Fact]
    public void Factors_that_merging_sets_free_merge_again()
    {
        var y = Symbol("y");
        Assert.Equal(Pow(s_x, 2) * y, Sqrt(s_x * y) * s_x * Sqrt(s_x * y));
        Assert.Equal(-6, Pow(I, s_x) * I * Pow(I, 1 - s_x) * 6);
        Assert.Equal(9, Pow(4, s_x) * 3 * Pow(2, 1 - s_x) * Pow(2, -s_x) * Rational.Half * 3);
        Assert.Equal(s_x, Sqrt(Sqrt(s_x)) * Sqrt(Sqrt(s_x)) * Sqrt(s_x));
        Assert.Equal(1, Pow(new Rational(2, 3), s_x) * Pow(new Rational(3, 2), s_x));
        Assert.Equal(-Exp(s_x), Exp(s_x + (I * Pi / 5)) * Exp(I * Pi * new Rational(3, 10)) * I);
    }

    [Fact]
    public void Radicands_that_cannot_be_factored_combine_all_the_same()
    {
        var (p, q, r) = (BigInteger.Parse("1000000000000000003"), BigInteger.Parse("1000000000000000009"), BigInteger.Parse("1000000000000000031"));
        Assert.Equal(p * Sqrt(q * r), Sqrt(p * q) * Sqrt(p * r));
        Assert.Equal(p, Sqrt(p * p));
        Assert.Equal(p * q, Pow(p * p * p * q * q * q, new Rational(1, 3)));
    }

    [Fact]
    public void Gaussian_numbers_are_worked_out()
    {
        Assert.Equal(new Rational(3, 25) - (new Rational(4, 25) * I), 1 / (3 + (4 * I)));
        Assert.Equal(2 + I, Sqrt(3 + (4 * I)));
        Assert.Equal(-4, Pow(1 + I, 4));
        Assert.Equal(1 + (7 * I), (1 + (2 * I)) * (3 + I));
        Assert.Equal(-I, Pow(I, 3));
        Assert.Equal(5, Abs(3 + (4 * I)));
        Assert.Equal((4, 3), (Im(3 + (4 * I)), Re(3 + (4 * I))));
        Assert.Equal(3 - (4 * I), Conjugate(3 + (4 * I)));
        Assert.Equal(Pi / 4, Argument(1 + I));
        Assert.Equal(Pi - Atan(new Rational(4, 3)), Argument(-3 + (4 * I)));
        Assert.Equal((Sqrt(2) / 2) + (Sqrt(2) / 2 * I), Sqrt(I));
    }

    [Fact]
    public void Exponentials_and_logarithms_undo_each_other()
    {
        Assert.Equal(-1, Exp(I * Pi));
        Assert.Equal(Rational.Half + (Sqrt(3) / 2 * I), Exp(I * Pi / 3));
        Assert.Equal(1, Pow(Exp(2 * I * Pi / 5), 5));
        Assert.Equal(Pow(-1, new Rational(1, 5)), Exp(I * Pi / 5));
        Assert.Equal(s_x, Exp(Ln(s_x)));
        Assert.Equal(8 * Exp(s_x), Exp(s_x + (3 * Ln(2))));
        Assert.Equal(3, Ln(Exp(3)));
        Assert.Equal("ln(e^x)", Ln(Exp(s_x)).Text());
        Assert.Equal(3, Log(2, 8));
        Assert.Equal(new Rational(3, 2), Log(4, 8));
        Assert.Equal(-2, Log(10, new Rational(1, 100)));
        Assert.Equal(9, Pow(4, Log(2, 3)));
        Assert.Equal(Ln(12) / 2, Ln(2 * Sqrt(3)));
        Assert.Equal(Ln(2) + (I * Pi), Ln(-2));
        Assert.Equal(I * Pi / 2, Ln(I));
        Assert.Equal(-Infinity, Ln(0));
        Assert.Equal(new Rational(3, 4), Sinh(Ln(2)));
    }

    [Fact]
    public void Factorials_binomials_and_gamma_have_their_values()
    {
        Assert.Equal((120, 1, ComplexInfinity), (Factorial(5), Factorial(0), Factorial(-1)));
        Assert.Equal((Sqrt(Pi), Sqrt(Pi) / 2, Sqrt(Pi) * new Rational(4, 3)), (Gamma(Rational.Half), Factorial(Rational.Half), Gamma(new Rational(-3, 2))));
        Assert.Equal((105, 48, 1), (DoubleFactorial(7), DoubleFactorial(6), DoubleFactorial(-1)));
        Assert.Equal((120, 0, 1, -20), (Binomial(10, 3), Binomial(3, 5), Binomial(7, 7), Binomial(-4, 3)));
        Assert.Equal(new Rational(-1, 8), Binomial(Rational.Half, 2));
        Assert.Equal((720, 0), (Permutations(10, 3), Permutations(2, 3)));
        Assert.Equal(BigInteger.Parse("100891344545564193334812497256"), Binomial(100, 50));
        Assert.Equal((Pow(Pi, 2) / 6, Pow(Pi, 4) / 90, new Rational(1, 120), -Rational.Half), (Zeta(2), Zeta(4), Zeta(-3), Zeta(0)));
        Assert.Equal(new Rational(BigInteger.Parse("174611"), BigInteger.Parse("1531329465290625")) * Pow(Pi, 20), Zeta(20));
        Assert.Equal((new Rational(-1, 12), Rational.Zero, new Rational(691, 32760)), (Zeta(-1), Zeta(-2), Zeta(-11)));
        Assert.Equal(new Rational(137, 60), Harmonic(5));
        Assert.Equal(new Rational(3, 2) - EulerGamma, Digamma(3));
    }

    [Fact]
    public void Whole_numbers_and_parts_of_numbers_are_exact()
    {
        Assert.Equal((-2, -1, -2, Rational.Half), (Floor(new Rational(-3, 2)), Ceiling(new Rational(-3, 2)), Round(new Rational(-3, 2)), Fraction(new Rational(-3, 2))));
        Assert.Equal(Floor(s_x) + 3, Floor(s_x + 3));
        Assert.Equal("floor(pi)", Floor(Pi).Text());
        Assert.Equal((6, 12, 0), (Gcd(12, 18, -30), Lcm(4, 6), Lcm(0, 3)));
        Assert.Equal((-3, 5), (Min(2, -3, 5), Max(2, -3, 5)));
        Assert.Equal(Max(s_x, 3), Max(3, Max(2, s_x)));
        Assert.Equal((1, 2), (Mod(7, 3), Mod(-7, 3)));
        Assert.Equal(3 * Abs(s_x), Abs(-3 * s_x));
        Assert.Equal(Abs(s_x - 1), Abs(1 - s_x));
        Assert.Equal((1, -1, 0), (Sign(Pi), Sign(-Sqrt(2)), Sign(0)));
    }

    [Fact]
    public void The_root_of_schools_takes_negative_numbers_for_odd_degrees()
    {
        Assert.Equal(-2, Root(-8, 3));
        Assert.Equal(Pow(2, new Rational(1, 3)), Root(2, 3));
        Assert.Equal(2 * I, Root(-4, 2));
        Assert.Equal(-2 * Root(s_x, 3), Root(-8 * s_x, 3));
        Assert.Equal(Undefined, Root(2, 0));
    }

    [Fact]
    public void Infinities_follow_their_own_arithmetic()
    {
        Assert.Equal((Infinity, Undefined, Undefined, Undefined), (Infinity + 1 + Pi, Infinity - Infinity, 0 * Infinity, Infinity / Infinity));
        Assert.Equal((Rational.Zero, ComplexInfinity, ComplexInfinity), (1 / Infinity, 1 / (s_x - s_x), Pow(0, -1) * -2));
        Assert.Equal((Rational.Zero, Infinity, -Infinity, -Infinity), (Exp(-Infinity), Exp(Infinity), -2 * Infinity, Pow(-Infinity, 3)));
        Assert.Equal((Undefined, Undefined, Rational.Zero), (Pow(1, Infinity), Pow(Infinity, 0), Pow(Rational.Half, Infinity)));
        Assert.Equal(Undefined, (s_x + Infinity) - (s_x + Infinity));
        Assert.Equal(Undefined, (s_x * Infinity) / (s_x * Infinity));
        Assert.Equal((Pi / 2, Infinity, 1), (Atan(Infinity), Ln(Infinity), Tanh(Infinity)));
        Assert.Equal(Undefined, Sin(Infinity));
        Assert.Equal(Undefined, Undefined * 0);
    }

    [Fact]
    public void Roots_of_quadratic_polynomials_are_radicals_in_order()
    {
        Assert.Equal((Rational.Half - (Sqrt(5) / 2), Rational.Half + (Sqrt(5) / 2)), (RootOf([-1, -1, 1], 0), RootOf([1, 1, -1], 1)));
        Assert.Equal(-I, RootOf([1, 0, 1], 0));
        Assert.Throws<ArgumentException>(() => RootOf([-2, 1, -2, 1], 0)); // (x - 2)(x² + 1)
        Assert.Equal(RootOf([-1, -1, 0, 0, 0, 1], 0), RootOf([2, 2, 0, 0, 0, -2], 0));
        Assert.Equal(1.1673039782614187, DoubleValue.Real(RootOf([-1, -1, 0, 0, 0, 1], 0)), 1e-12);
    }
}
