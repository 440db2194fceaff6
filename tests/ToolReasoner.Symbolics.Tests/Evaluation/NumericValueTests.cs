using System.Diagnostics;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Evaluation;

public sealed class NumericValueTests
{
    private static readonly Expr s_x = Expr.Symbol("x");

    // The default steps, and no clock: a busy machine is no reason to fail.
    private static Budget Unhurried => new(Timeout.InfiniteTimeSpan);

    public static TheoryData<Expr, string> Values { get; } = new()
    {
        { Expr.Sqrt(2), "1.41421356237309504880168872421" },
        { Expr.Pow(2, new Rational(1, 3)), "1.25992104989487316476721060728" },
        { Expr.Exp(Expr.Pi * Expr.Sqrt(163)), "262537412640768743.999999999999" },
        { Expr.Add(Expr.Exp(Expr.Pi * Expr.Sqrt(163)), -Expr.Pow(640320, 3)), "743.999999999999250072597198186" },
        { Expr.Pow(Expr.E, Expr.EulerGamma), "1.78107241799019798523650410311" },
        { Expr.Sin(new Rational(1, 3)) / Expr.Cos(2), "-0.786248189487526304308180806535" },
        { Expr.Ln(-2), "0.693147180559945309417232121458 + 3.14159265358979323846264338328i" },
        { Expr.Apply(Function.Zeta, 3), "1.20205690315959428539973816151" },
        { Expr.Apply(Function.Factorial, new Rational(1, 3)), "0.892979511569249211218564313658" },
        { Expr.Apply(Function.Binomial, new Rational(7, 2), 3), "2.1875" },
        { Expr.Apply(Function.Floor, Expr.Exp(20)), "485165195" },
        { Expr.Apply(Function.Mod, Expr.Exp(5), 7), "1.41315910257660342111558004055" },
        { Expr.Apply(Function.Min, Expr.Pi, Expr.Sqrt(10), Expr.Exp(2)), "3.14159265358979323846264338328" },
        { Expr.Apply(Function.Atan2, -1, -2), "-2.67794504458898712224838715182" },
        { Expr.Apply(Function.Asin, 2), "1.57079632679489661923132169164 - 1.31695789692481670862504634731i" },
        { Expr.Apply(Function.Harmonic, new Rational(1, 2)), "0.613705638880109381165535757084" },
        { Expr.Apply(Function.LambertW, 1), "0.567143290409783872999968662210" },
        { Expr.Abs(Expr.Add(Expr.Sqrt(2), Expr.I * Expr.Pi)), "3.44522922330131157542194433174" },
        { Expr.Pow(Expr.Pi, Expr.Sqrt(2)), "5.04749726737091112617364059638" },
        { Expr.Pow(-2, Expr.Sqrt(3)), "2.21288498675830471311566888531 - 2.47766112923928898125784718920i" },
    };

    [Theory]
    [InlineData("abs", "3.217150511711810")]
    [InlineData("re", "0.6931471805599453")]
    [InlineData("im", "3.141592653589793")]
    [InlineData("arg", "1.353639845443449")]
    [InlineData("conj", "0.6931471805599453 - 3.141592653589793i")]
    [InlineData("sign", "0.2154537619662468 + 0.9765140431425407i")]
    public void Parts_of_complex_numbers_have_values(string name, string digits)
    {
        Function[] functions = [Function.Abs, Function.Re, Function.Im, Function.Argument, Function.Conjugate, Function.Sign];
        var x = Expr.Symbol("x");
        var values = new Dictionary<Expr, ComplexBall> { [x] = ComplexBall.Log(Ball.Of(-2), 80) };
        Assert.Equal(digits, NumericValue.Enclose(Expr.Apply(functions.Single(function => function.Name == name), x), 80, values).ToString(16));
    }

    [Theory]
    [InlineData(2.5, 3)]
    [InlineData(-2.5, -3)]
    [InlineData(2.4999, 2)]
    [InlineData(0, 0)]
    [InlineData(1e-300, 0)]
    public void Halves_round_away_from_zero(double value, int rounded)
    {
        var values = new Dictionary<Expr, ComplexBall> { [s_x] = Ball.Of(value) };
        Assert.Equal(Truth.True, ComplexBall.Equal(NumericValue.Enclose(Expr.Apply(Function.Round, s_x), 53, values), Ball.Of(rounded)));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Thirty_digits_are_right(Expr value, string digits) => Assert.Equal(digits, value.ToDecimalString(30, Unhurried));

    [Fact]
    public void Digits_that_cancel_are_made_up_for()
    {
        // 1/sin(10^−30) − 10^30 = 10^−30/6 + …
        var tiny = Expr.Pow(10, -30);
        var value = Expr.Add(Expr.Pow(Expr.Sin(tiny), -1), -Expr.Pow(10, 30));
        Assert.StartsWith("1.666666666666666666667e-31", value.ToDecimalString(22, Unhurried), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_zero_is_not_decided_and_does_not_hang()
    {
        var zero = Expr.Add(Expr.Pow(Expr.Sin(1), 2), Expr.Pow(Expr.Cos(1), 2), -1);
        Assert.False(NumericValue.TryDigits(zero, 10, out var text, Unhurried));
        Assert.StartsWith("[±", text, StringComparison.Ordinal);
        Assert.Throws<GaveUpException>(() => zero.ToDecimalString(10, Unhurried));
        Assert.True(NumericValue.Enclose(zero, 64).ContainsZero);
    }

    [Fact]
    public void Division_by_a_hidden_zero_gives_up() =>
        Assert.Throws<GaveUpException>(() => Expr.Pow(Expr.Add(Expr.Pow(Expr.Sin(1), 2), Expr.Pow(Expr.Cos(1), 2), -1), -1).ToDecimalString(10, Unhurried));

    [Fact]
    public void Free_symbols_have_no_value_unless_one_is_given()
    {
        var value = Expr.Add(Expr.Pow(s_x, 2), 1);
        Assert.False(NumericValue.Enclose(value, 64).IsFinite);
        var values = new Dictionary<Expr, ComplexBall> { [s_x] = Ball.Of(BigFloat.Of(3), 0.5) };
        var ball = NumericValue.Enclose(value, 64, values);
        Assert.True(ball.Real.Contains(Rational.One + new Rational(49, 4)) && ball.Real.Contains(Rational.One + new Rational(25, 4)));
    }

    [Fact]
    public void Roots_of_polynomials_have_digits_in_their_order()
    {
        // x^5 − x − 1: one real root, two pairs.
        BigInteger[] coefficients = [-1, -1, 0, 0, 0, 1];
        Assert.Equal("1.16730397826141868425604589985", Expr.RootOf(coefficients, 0).ToDecimalString(30, Unhurried));
        Assert.Equal("-0.7648844336 - 0.3524715460i", Expr.RootOf(coefficients, 1).ToDecimalString(10, Unhurried));
        Assert.Equal("-0.7648844336 + 0.3524715460i", Expr.RootOf(coefficients, 2).ToDecimalString(10, Unhurried));
        Assert.Equal("0.1812324445 + 1.083954101i", Expr.RootOf(coefficients, 4).ToDecimalString(10, Unhurried));
    }

    [Fact]
    public void Cases_are_taken_where_their_conditions_are_decided()
    {
        var cases = Expr.Piecewise([1, Expr.Relate(RelationKind.Less, s_x, 2), Expr.Pi, Expr.True]);
        ComplexBall At(Ball x) => NumericValue.Enclose(cases, 64, new Dictionary<Expr, ComplexBall> { [s_x] = x });
        Assert.Equal("1", At(Ball.Of(1)).ToString());
        Assert.Equal("3.14159265358979", At(Ball.Of(2)).ToString());
        var either = At(Ball.Of(BigFloat.Of(2), 0.5)).Real;
        Assert.True(either.Contains(1) && either.Contains(new Rational(314159, 100000)));
    }

    [Fact]
    public void Sums_and_products_over_an_index_are_added_up()
    {
        var sum = Expr.BigOperation(BigOperator.Sum, Expr.Pow(Expr.Sin(s_x), 2), s_x, 1, 100);
        var expected = Enumerable.Range(1, 100).Sum(i => Math.Pow(Math.Sin(i), 2));
        Assert.Equal(expected, double.Parse(sum.ToDecimalString(15, Unhurried), System.Globalization.CultureInfo.InvariantCulture), 10);
        Assert.Equal("1", Expr.BigOperation(BigOperator.Product, Expr.Sin(s_x), s_x, 5, 4).ToDecimalString(5));
    }

    [Fact]
    public void Equal_parts_are_evaluated_once()
    {
        // Without sharing this would take 2^60 steps.
        var value = Expr.Sin(1);
        for (var i = 0; i < 60; i++)
        {
            value = Expr.Add(Expr.Sin(value), Expr.Cos(value));
        }

        Assert.Equal(30, value.ToDecimalString(30, Unhurried).Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0').Length);
    }

    [Fact]
    public void Giants_give_up_within_the_budget()
    {
        var clock = Stopwatch.StartNew();
        Expr[] giants =
        [
            Expr.Exp(Expr.Exp(Expr.Exp(Expr.Exp(Expr.Pi)))), Expr.Sin(Expr.Exp(Expr.Exp(30))), Expr.Apply(Function.Gamma, Expr.Exp(Expr.Exp(Expr.Pi * 10))),
            Expr.BigOperation(BigOperator.Sum, Expr.Sin(s_x), s_x, 1, BigInteger.Pow(10, 30)),
        ];
        foreach (var giant in giants)
        {
            Assert.False(NumericValue.TryDigits(giant, 10, out _, new Budget(TimeSpan.FromSeconds(2))));
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Random_trees_hold_their_values_in_doubles()
    {
        // Doubles are a hint only: each disagreement by more than a hair is looked at in balls of higher precision, which must agree with the first.
        var random = new Random(13);
        for (var i = 0; i < 400; i++)
        {
            var value = RandomTree(random, 4);
            var (low, high) = (NumericValue.Enclose(value, 53), NumericValue.Enclose(value, 300));
            Assert.True(!low.IsFinite || !high.IsFinite || ComplexBall.Overlaps(low, high));
            var hint = DoubleValue.Of(value);
            if (high.IsFinite && high.AccuracyBits > 200 && !Complex.IsNaN(hint) && Complex.IsFinite(hint))
            {
                var exact = new Complex(high.Real.ToDouble(), high.Imaginary.ToDouble());
                Assert.True(Complex.Abs(exact - hint) <= (1e-6 * Complex.Abs(exact)) + 1e-6, $"{exact} {hint}");
            }
        }
    }

    private static Expr RandomTree(Random random, int depth) => depth == 0
        ? random.Next(4) switch
        {
            0 => Expr.Pi,
            1 => Expr.Sqrt(random.Next(2, 20)),
            2 => new Rational(random.Next(-9, 10), random.Next(1, 9)),
            _ => random.Next(1, 6),
        }
        : random.Next(10) switch
        {
            0 or 1 => Expr.Add(RandomTree(random, depth - 1), RandomTree(random, depth - 1)),
            2 or 3 => Expr.Multiply(RandomTree(random, depth - 1), RandomTree(random, depth - 1)),
            4 => Expr.Sin(RandomTree(random, depth - 1)),
            5 => Expr.Apply(Function.Atan, RandomTree(random, depth - 1)),
            6 => Expr.Sqrt(RandomTree(random, depth - 1)),
            7 => Expr.Ln(RandomTree(random, depth - 1)),
            8 => Expr.Exp(-Expr.Abs(RandomTree(random, depth - 1))),
            _ => Expr.Apply(Function.Acos, RandomTree(random, depth - 1)),
        };
}
