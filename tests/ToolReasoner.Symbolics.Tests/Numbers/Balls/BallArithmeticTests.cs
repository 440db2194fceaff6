using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

public sealed class BallArithmeticTests
{
    [Fact]
    public void Results_hold_the_exact_results_of_random_points()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var precision = random.Next(2, 120);
            var (a, p) = RandomBall(random);
            var (b, q) = RandomBall(random);
            Holds(Ball.Add(a, b, precision), p + q);
            Holds(Ball.Subtract(a, b, precision), p - q);
            Holds(Ball.Multiply(a, b, precision), p * q);
            Holds(Ball.Square(a, precision), p * p);
            Holds(Ball.Abs(a, precision), Rational.Abs(p));
            Holds(Ball.Union(a, b, precision), p);
            Holds(Ball.Union(a, b, precision), q);
            var exponent = random.Next(0, 12);
            Holds(Ball.Power(a, exponent, precision), Rational.Pow(p, exponent));
            if (!q.IsZero)
            {
                Holds(Ball.Divide(a, b, precision), p / q);
                Holds(Ball.Power(b, -exponent, precision), Rational.Pow(q, -exponent));
            }
        }
    }

    [Fact]
    public void Roots_hold_the_points_whose_powers_were_taken()
    {
        var random = new Random(2);
        for (var i = 0; i < 1000; i++)
        {
            var (a, p) = RandomBall(random);
            var degree = random.Next(1, 7);
            var power = Ball.Power(a, degree, 200);
            var root = Ball.Root(power, degree, random.Next(2, 120));
            Holds(root, int.IsEvenInteger(degree) ? Rational.Abs(p) : p);
        }
    }

    [Fact]
    public void Exact_numbers_stay_exact_while_they_fit()
    {
        Assert.True(Ball.Add(Ball.Of(3), Ball.Of(0.25), 10).IsExact);
        Assert.True(Ball.Multiply(Ball.Of(1L << 40), Ball.Of(3), 2).IsExact);
        Assert.True(Ball.Divide(Ball.Of(3), Ball.Of(8), 10).IsExact);
        Assert.True(Ball.SquareRoot(Ball.Of(new Rational(9, 16), 30), 30).IsExact);
        Assert.False(Ball.Divide(Ball.Of(1), Ball.Of(3), 64).IsExact);
    }

    [Fact]
    public void A_quotient_is_off_by_a_unit_of_the_last_place_at_most()
    {
        var third = Ball.Divide(Ball.Of(1), Ball.Of(3), 64);
        Assert.True(Decimals.Radius(third) <= Rational.Pow(2, -65) * 2);
        Assert.True(third.Contains(new Rational(1, 3)));
    }

    [Fact]
    public void What_has_no_value_is_indeterminate_and_never_throws()
    {
        var aroundZero = Ball.Of(BigFloat.Of(0.125), 0.25);
        Assert.False(Ball.Divide(Ball.One, aroundZero, 64).IsFinite);
        Assert.False(Ball.Divide(Ball.One, Ball.Zero, 64).IsFinite);
        Assert.False(Ball.SquareRoot(aroundZero, 64).IsFinite);
        Assert.False(Ball.Log(aroundZero, 64).IsFinite);
        Assert.False(Ball.Log(Ball.Zero, 64).IsFinite);
        Assert.False(Ball.Asin(Ball.Of(BigFloat.Of(1), 0.25), 64).IsFinite);
        Assert.False(Ball.Gamma(Ball.Of(-3), 64).IsFinite);
        Assert.False(Ball.Tan(Ball.Pi(64).Scale(-1), 64).IsFinite);
        Assert.False(Ball.LambertW(Ball.Of(-1), 64).IsFinite);
        Assert.False(Ball.Zeta(Ball.One, 64).IsFinite);
        Assert.False(Ball.Of(double.NaN).IsFinite);
    }

    [Fact]
    public void An_even_power_of_a_ball_around_zero_is_not_negative() =>
        Assert.Equal(Truth.True, Ball.LessOrEqual(Ball.Zero, Ball.Square(Ball.Of(BigFloat.Of(0.5), 1.0), 64)));

    [Fact]
    public void Order_is_answered_only_when_it_is_decided()
    {
        var near = Ball.Of(BigFloat.Of(1), 0.25);
        Assert.Equal(Truth.True, Ball.Less(near, Ball.Of(1.5)));
        Assert.Equal(Truth.False, Ball.Less(Ball.Of(1.5), near));
        Assert.Equal(Truth.Unknown, Ball.Less(near, Ball.Of(1.125)));
        Assert.Equal(Truth.True, Ball.LessOrEqual(near, Ball.Of(1.25)));
        Assert.Equal(Truth.Unknown, Ball.Equal(near, near));
        Assert.Equal(Truth.True, Ball.Equal(Ball.Of(2), Ball.Of(2.0)));
        Assert.Equal(Truth.Unknown, Ball.Less(Ball.Indeterminate, Ball.One));
        Assert.Null(Ball.Of(BigFloat.Of(0.25), 0.25).Sign);
        Assert.Equal(-1, Ball.Of(BigFloat.Of(-0.5), 0.25).Sign);
    }

    [Fact]
    public void A_whole_part_is_given_only_when_every_point_has_it()
    {
        Assert.True(Ball.Of(BigFloat.Of(2.5), 0.25).TryFloor(out var floor));
        Assert.Equal(2, floor);
        Assert.True(Ball.Of(-2.5).TryFloor(out floor));
        Assert.Equal(-3, floor);
        Assert.False(Ball.Of(BigFloat.Of(3), 0.001).TryFloor(out _));
        Assert.True(Ball.Of(3).TryFloor(out floor));
        Assert.Equal(3, floor);
        Assert.Equal("-2", Ball.Ceiling(Ball.Of(-2.5), 64).ToString());
        var either = Ball.Floor(Ball.Of(BigFloat.Of(3), 0.001), 64);
        Assert.True(either.Contains(2) && either.Contains(3));
    }

    [Fact]
    public void The_only_integer_of_a_ball_is_found()
    {
        Assert.True(Ball.Of(BigFloat.Of(6.75), 0.5).TryGetInteger(out var integer));
        Assert.Equal(7, integer);
        Assert.False(Ball.Of(BigFloat.Of(6.5), 0.25).TryGetInteger(out _));
        Assert.False(Ball.Of(BigFloat.Of(6.5), 0.75).TryGetInteger(out _));
        Assert.False(Ball.Of(6.5).TryGetInteger(out _));
    }

    [Fact]
    public void A_double_comes_with_its_error()
    {
        Assert.Equal(Math.PI, Ball.Pi(100).ToDouble(out var error));
        Assert.InRange(error, 1.2e-16, 1.3e-16);
        Assert.Equal(0.5, Ball.Of(0.5).ToDouble(out error));
        Assert.Equal(0, error);
        Ball.Indeterminate.ToDouble(out error);
        Assert.Equal(double.PositiveInfinity, error);
    }

    private static void Holds(Ball ball, Rational value) => Assert.True(ball.Contains(value), $"{ball} does not hold {value}");

    private static (Ball Ball, Rational Point) RandomBall(Random random)
    {
        var middle = new BigFloat(random.NextInt64(-(1L << random.Next(1, 60)), 1L << random.Next(1, 60)), random.Next(-80, 20));
        var radius = random.Next(4) == 0 ? 0 : Math.ScaleB(random.NextDouble(), random.Next(-100, 20));
        var share = new Rational(random.Next(-1000, 1001), 1000);
        return (Ball.Of(middle, radius), middle.ToRational() + (share * BigFloat.Of(radius).ToRational()));
    }
}
