using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

public sealed class BallIdentityTests
{
    private static readonly int[] s_precisions = [3, 30, 64, 200, 1100, 3400];

    [Fact]
    public void Sine_squared_and_cosine_squared_make_one() => Check((x, p) =>
    {
        var (sine, cosine) = Ball.SinCos(x, p);
        return (Ball.Add(Ball.Square(sine, p), Ball.Square(cosine, p), p), Ball.One);
    });

    [Fact]
    public void Logarithm_undoes_exponential() => Check((x, p) => (Ball.Add(Ball.Log(Ball.Exp(x, p), p), Ball.One, p), Ball.Add(x, Ball.One, 4000)));

    [Fact]
    public void Tangent_undoes_its_inverse() => Check((x, p) => (Ball.Tan(Ball.Atan(x, p), p), x));

    [Fact]
    public void Exponentials_of_opposites_make_one() => Check((x, p) => (Ball.Multiply(Ball.Exp(x, p), Ball.Exp(-x, p), p), Ball.One));

    [Fact]
    public void Sinh_undoes_its_inverse() => Check((x, p) => (Ball.Sinh(Ball.Asinh(x, p), p), x));

    [Fact]
    public void Gamma_steps_by_its_argument() => Check(
        (x, p) => (Ball.Gamma(Ball.Add(x, Ball.One, 4000), p), Ball.Multiply(Ball.Gamma(x, p), x, p)), 1100);

    [Fact]
    public void Lambert_w_solves_its_equation() => Check(
        (x, p) => Ball.LambertW(Ball.Abs(x, 4000), p) is var w ? (Ball.Multiply(w, Ball.Exp(w, p), p), Ball.Abs(x, 4000)) : default);

    [Fact]
    public void Zeta_at_even_numbers_is_a_power_of_pi() // ζ(4) = π⁴/90
    {
        foreach (var precision in s_precisions)
        {
            var expected = Ball.Divide(Ball.Power(Ball.Pi(precision), 4, precision), Ball.Of(90), precision);
            Assert.True(Ball.Overlaps(Ball.Zeta(Ball.Of(4), precision), expected));
        }
    }

    [Fact]
    public void Sines_of_multiples_of_a_half_turn_are_exact()
    {
        Assert.True(Ball.SinCosPi(Ball.Of(1_000_001), 64).Sine.IsZero);
        Assert.Equal("-1", Ball.SinCosPi(Ball.Of(1_000_001), 64).Cosine.ToString());
        Assert.Equal("-1", Ball.SinCosPi(Ball.Of(-0.5), 64).Sine.ToString());
    }

    // Two sides that are equal for every x, and how far apart their balls may be: so close that an adaptive evaluation ends.
    private static void Check(Func<Ball, int, (Ball Left, Ball Right)> sides, int most = int.MaxValue)
    {
        var random = new Random(5);
        foreach (var precision in s_precisions.Where(p => p <= most))
        {
            for (var i = 0; i < (precision > 1000 ? 3 : 60); i++)
            {
                var x = Ball.Of(new BigFloat(random.NextInt64(-(1L << 53), 1L << 53), -random.Next(50, 62)));
                var (left, right) = sides(x, precision);
                Assert.True(Ball.Overlaps(left, right), $"{x} at {precision}: {left} and {right}");
                Assert.True(precision < 20 || left.AccuracyBits >= precision - 16, $"{x} at {precision}: {left.AccuracyBits}");
            }
        }
    }
}
