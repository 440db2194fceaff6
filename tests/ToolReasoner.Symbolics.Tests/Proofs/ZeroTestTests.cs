namespace ToolReasoner.Symbolics.Tests.Proofs;

public sealed class ZeroTestTests
{
    [Theory]
    [InlineData("2*sqrt(3)/3 - 2/sqrt(3)")]
    [InlineData("sqrt(3 + 2*sqrt(2)) - 1 - sqrt(2)")]
    [InlineData("sqrt(5 + 2*sqrt(6)) - sqrt(2) - sqrt(3)")]
    [InlineData("cbrt(2 + sqrt(5)) + cbrt(2 - sqrt(5)) - 1")]
    [InlineData("sqrt(10 + 2*sqrt(6) + 2*sqrt(10) + 2*sqrt(15)) - sqrt(2) - sqrt(3) - sqrt(5)")]
    [InlineData("cos(pi/7)*cos(2*pi/7)*cos(4*pi/7) + 1/8")]
    [InlineData("cos(pi/7) - cos(2*pi/7) + cos(3*pi/7) - 1/2")]
    [InlineData("sin(pi/9)*sin(2*pi/9)*sin(4*pi/9) - sqrt(3)/8")]
    [InlineData("(2 + 11*i)^(1/3) + (2 - 11*i)^(1/3) - 4")]
    [InlineData("sqrt(16 - 2*sqrt(29) + 2*sqrt(55 - 10*sqrt(29))) - sqrt(5) - sqrt(11 - 2*sqrt(29))")]
    public void Algebraic_constants_that_are_zero_are_proved_to_be(string text) => Assert.Equal(Truth.True, Decide(text));

    [Theory]
    [InlineData("ln(6) - ln(2) - ln(3)")]
    [InlineData("ln(1 + sqrt(2)) + ln(sqrt(2) - 1)")]
    [InlineData("ln(2 + sqrt(3)) - 2*ln((sqrt(6) + sqrt(2))/2)")]
    [InlineData("atan(1/2) + atan(1/3) - pi/4")]
    [InlineData("4*atan(1/5) - atan(1/239) - pi/4")]
    [InlineData("asin(3/5) + asin(4/5) - pi/2")]
    [InlineData("log(2, 3)*log(3, 4) - 2")]
    [InlineData("sin(1)^2 + cos(1)^2 - 1")]
    [InlineData("e^(sqrt(2) + 1) - e*e^sqrt(2)")]
    [InlineData("(pi + e)^2 - pi^2 - 2*pi*e - e^2")]
    [InlineData("cosh(2) - 2*cosh(1)^2 + 1")]
    [InlineData("2^pi*3^pi - 6^pi")]
    public void Transcendental_constants_that_are_zero_are_proved_to_be(string text) => Assert.Equal(Truth.True, Decide(text));

    [Theory]
    [InlineData("pi^2 - 10")]
    [InlineData("e^pi - pi - 20")]
    [InlineData("sqrt(2) + sqrt(3) - pi")]
    [InlineData("sqrt(1000001) + sqrt(1000025) + sqrt(1000031) + sqrt(1000084) + sqrt(1000087) + sqrt(1000134) + sqrt(1000158) + sqrt(1000182) + sqrt(1000198) - sqrt(1000002) - sqrt(1000018) - sqrt(1000042) - sqrt(1000066) - sqrt(1000113) - sqrt(1000116) - sqrt(1000169) - sqrt(1000175) - sqrt(1000199)")]
    [InlineData("e^(pi*sqrt(163)) - 262537412640768744")]
    [InlineData("ln(2) + ln(3) - ln(6 + 10^(-60))")]
    public void Constants_that_are_not_zero_are_proved_not_to_be(string text) => Assert.Equal(Truth.False, Decide(text));

    [Fact]
    public void Roots_of_polynomials_satisfy_them()
    {
        var root = Expr.RootOf([-1, -1, 0, 0, 0, 1], 0);

        Assert.Equal(Truth.True, ZeroTest.Decide(Expr.Pow(root, 5) - root - 1, Generous()).Truth);
        Assert.Equal(Truth.False, ZeroTest.Decide(Expr.Pow(root, 5) - root - 2, Generous()).Truth);
    }

    [Fact]
    public void A_quotient_by_zero_is_not_decided()
    {
        // The divisor is 0, but its form does not show it.
        var divisor = Expr.Parse("sqrt(3 + 2*sqrt(2)) - 1 - sqrt(2)");

        Assert.Equal(Truth.Unknown, ZeroTest.Decide((Expr.Pi - Expr.Pi + Expr.Sqrt(2) - Expr.E) / divisor, Generous()).Truth);
    }

    [Fact]
    public void Expressions_with_free_symbols_are_refused() => Assert.Throws<ArgumentException>(() => ZeroTest.Decide(Expr.Symbol("x")));

    [Fact]
    public void A_budget_that_is_used_up_makes_it_unknown() =>
        Assert.Equal(Truth.Unknown, ZeroTest.Decide(Expr.Parse("sqrt(3 + 2*sqrt(2)) - 1 - sqrt(2)"), new Budget(Timeout.InfiniteTimeSpan, steps: 5)).Truth);

    [Fact]
    public void Random_sums_of_denested_roots_are_zero_exactly_when_the_roots_say_so()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            // √((a + b√r)²) is a + b√r for positive a and b.
            var (a, b, r) = (random.Next(1, 20), random.Next(1, 20), random.Next(2, 30));
            var inner = a + (b * Expr.Sqrt(r));
            var nested = Expr.Sqrt((a * a) + (b * b * r) + (2 * a * b * Expr.Sqrt(r)));
            var change = random.Next(2) == 0 ? 0 : new Rational(1, random.Next(1, 1_000_000_000));

            Assert.Equal(change.IsZero ? Truth.True : Truth.False, ZeroTest.Decide(nested - inner + change, Generous()).Truth);
        }
    }

    [Fact]
    public void A_separation_bound_is_below_every_value_that_is_not_zero()
    {
        // By Newton, √(n + 1) − √n is about 1/(2√n); the bound must be at least as many bits.
        for (var n = 2; n < 400; n++)
        {
            var value = Expr.Sqrt(n + 1) - Expr.Sqrt(n);
            var bits = SeparationBound.Bits(value, Generous());

            Assert.NotNull(bits);
            Assert.True(Math.Pow(2, -bits.Value) < Math.Sqrt(n + 1) - Math.Sqrt(n), $"n = {n}");
        }
    }

    [Fact]
    public void Transcendental_constants_have_no_separation_bound()
    {
        foreach (var text in new[] { "pi", "e", "ln(2)", "sin(1)", "2^sqrt(2)", "atan(2)", "sqrt(2) + pi" })
        {
            Assert.Null(SeparationBound.Bits(Expr.Parse(text), Generous()));
        }
    }

    internal static Budget Generous() => new(Timeout.InfiniteTimeSpan, 2_000_000_000);

    private static Truth Decide(string text) => ZeroTest.Decide(Expr.Parse(text), Generous()).Truth;
}
