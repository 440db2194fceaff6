namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class LambertLowerTests
{
    [Theory]
    [InlineData("-1/5", "-2.542641357773526424293806156661")]
    [InlineData("-1/1000000", "-16.626508901372473387706432163985")]
    [InlineData("-36787944/100000000", "-1.000079805761663777082544792")]
    public void The_lower_branch_has_these_digits(string value, string digits)
    {
        var w = Expr.LambertWLower(Expr.Parse(value));
        Assert.StartsWith(digits[..24], w.ToDecimalString(26, Solving.Ample), StringComparison.Ordinal);
        Assert.Equal(double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), DoubleValue.Real(w), 6);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(500)]
    public void Its_ball_solves_the_equation(int precision)
    {
        var x = Ball.Of(new Rational(-1, 7), precision);
        var w = Ball.LambertWLower(x, precision);
        Assert.True(w.AccuracyBits > precision - 16);
        Assert.True(Ball.Subtract(Ball.Multiply(w, Ball.Exp(w, precision), precision), x, precision).ContainsZero);
    }

    [Fact]
    public void Outside_of_its_domain_there_is_no_value() => Assert.False(Ball.LambertWLower(Ball.Of(1L), 64).IsFinite);
}
