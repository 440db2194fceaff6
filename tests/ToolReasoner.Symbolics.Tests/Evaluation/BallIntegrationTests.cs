namespace ToolReasoner.Symbolics.Tests.Evaluation;

public sealed class BallIntegrationTests
{
    private static readonly Expr s_x = Expr.Symbol("x");

    // The default steps, and no clock: a busy machine is no reason to fail.
    private static Budget Unhurried => new(Timeout.InfiniteTimeSpan);

    // Digits from mpmath 1.2.1.
    public static TheoryData<Expr, Expr, Expr, string> Values { get; } = new()
    {
        { Expr.Exp(-Expr.Pow(s_x, 2)), 0, 1, "0.746824132812427025399467436132" },
        { Expr.Pow(Expr.Add(1, Expr.Pow(s_x, 4)), -1), -3, 5, "2.20649576258174715839648072119" },
        { Expr.Sin(Expr.Exp(s_x)), 0, 4, "0.631808570160114643696816944104" },
        { Expr.Ln(Expr.Add(2, Expr.Cos(s_x))), 0, Expr.Pi, "1.95975916376246619763363818446" },
        { Expr.Pow(s_x, -1), 1, Expr.E, "1.00000000000000000000000000000" },
        { Expr.Pow(s_x, 7), 3, 1, "-820" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Integrals_of_smooth_functions_have_thirty_digits(Expr body, Expr from, Expr to, string digits)
    {
        var ball = NumericValue.Approximate(Expr.Integral(body, s_x, from, to), 90, Unhurried);
        Assert.True(ball.AccuracyBits >= 90);
        Assert.True(Numbers.Balls.Decimals.Holds(ball.Real, digits), $"{ball}");
    }

    [Fact]
    public void Corners_steps_and_roots_at_the_ends_are_halved_away()
    {
        Check(Expr.Multiply(Expr.Sqrt(s_x), Expr.Sin(s_x)), 0, 2, 1.53264501703088541642441884053, 1e-13);
        Check(Expr.Abs(Expr.Add(Expr.Sin(3 * s_x), new Rational(-1, 2))), 0, Expr.Pi, 1.81726733529127, 1e-13);
        Check(Expr.Multiply(Expr.Floor(s_x), s_x), 0, new Rational(7, 2), 11.375, 1e-13);
        Check(Expr.Sqrt(Expr.Add(1, -Expr.Pow(s_x, 2))), -1, 1, Math.PI / 2, 1e-13);
    }

    [Fact]
    public void An_integral_that_does_not_exist_is_indeterminate()
    {
        Assert.False(NumericValue.Enclose(Expr.Integral(Expr.Pow(s_x, -1), s_x, -1, 1), 53, budget: Unhurried).IsFinite);
        Assert.False(NumericValue.Enclose(Expr.Integral(Expr.Pow(s_x, -2), s_x, 0, 1), 53, budget: Unhurried).IsFinite);
    }

    [Fact]
    public void A_rule_is_exact_for_polynomials_below_twice_its_nodes()
    {
        foreach (var count in new[] { 4, 8, 20 })
        {
            var rule = GaussLegendreRule.Of(count, 100, new Budget());
            for (var power = 0; power < 2 * count; power += 2)
            {
                var sum = Ball.Zero;
                for (var i = 0; i < rule.Nodes.Count; i++)
                {
                    sum = Ball.Add(sum, Ball.Multiply(rule.Weights[i], Ball.Power(rule.Nodes[i], power, 100), 100), 100);
                }

                Assert.True(sum.Contains(new Rational(1, power + 1)) && sum.AccuracyBits > 80, $"{count} {power} {sum}");
            }
        }
    }

    private static void Check(Expr body, Expr from, Expr to, double expected, double error)
    {
        var ball = NumericValue.Enclose(Expr.Integral(body, s_x, from, to), 53, budget: Unhurried).Real;
        Assert.True(Math.Abs(ball.ToDouble(out var radius) - expected) <= radius + 1e-11 && radius < error, $"{ball} ± {radius}, not {expected}");
    }
}
