namespace ToolReasoner.Symbolics.Tests.Simplification;

/// <summary>Angles of sines, sums of arctangents, powers of i, floors of whole parts: each form is proved before it is taken.</summary>
public sealed class AngleFormTests
{
    private static Budget Ample => new(Timeout.InfiniteTimeSpan);

    [Theory]
    [InlineData("asin(sin(10))", "3*pi - 10")]
    [InlineData("acos(cos(10))", "4*pi - 10")]
    [InlineData("acos(cos(-2))", "2")]
    [InlineData("atan(tan(4))", "4 - pi")]
    [InlineData("asin(cos(5))", "5 - 3*pi/2")]
    [InlineData("acos(sin(sqrt(7)))", "sqrt(7) - pi/2")]
    [InlineData("atan(cot(1))", "pi/2 - 1")]
    [InlineData("atan(1) + atan(2) + atan(3)", "pi")]
    [InlineData("4*atan(1/5) - atan(1/239)", "pi/4")]
    [InlineData("12*atan(1/18) + 8*atan(1/57) - 5*atan(1/239)", "pi/4")]
    [InlineData("atan(sqrt(2)) + atan(1/sqrt(2))", "pi/2")]
    [InlineData("-atan(2) - atan(3) - 1", "-3*pi/4 - 1")]
    [InlineData("i^i", "e^(-pi/2)")]
    [InlineData("i^(2*i)", "e^(-pi)")]
    public void A_constant_becomes_what_it_is(string text, string expected)
    {
        var found = Expr.Parse(text).Simplify(null, Ample);
        Assert.Equal(Expr.Parse(expected).Expand(), found.Expand());
        Assert.Equal(Truth.True, Equality.Decide(Expr.Parse(text), Expr.Parse(expected), null, Ample).Truth);
    }

    [Theory]
    [InlineData("asin(sin(10))", "10")]
    [InlineData("acos(cos(10))", "10 - 2*pi")]
    [InlineData("atan(2) + atan(3)", "-pi/4")]
    [InlineData("i^i", "e^(pi/2)")]
    public void Another_turn_is_refuted(string left, string right) =>
        Assert.Equal(Truth.False, Equality.Decide(Expr.Parse(left), Expr.Parse(right), null, Ample).Truth);

    [Fact]
    public void Whole_parts_leave_a_floor_under_their_assumption_only()
    {
        var whole = Assumptions.None.WithInteger(Expr.Symbol("n"));
        Assert.Equal(Expr.Parse("n"), Expr.Parse("floor(n + 1/2)").Simplify(whole, Ample));
        Assert.Equal(Truth.True, Equality.Decide(Expr.Parse("floor(x + 2*n^2) - floor(x)"), Expr.Parse("2*n^2"), whole, Ample).Truth);
        Assert.Equal(Truth.True, Equality.Decide(Expr.Parse("ceil(n + 1/3)"), Expr.Parse("n + 1"), whole, Ample).Truth);
        Assert.Equal(Truth.False, Equality.Decide(Expr.Parse("floor(n + 1/2)"), Expr.Parse("n"), null, Ample).Truth);
        Assert.NotEqual(Truth.True, Equality.Decide(Expr.Parse("floor(n/2)"), Expr.Parse("n/2"), whole, Ample).Truth);
    }

    [Fact]
    public void An_arctangent_and_that_of_the_reciprocal_are_a_quarter_turn_by_sign()
    {
        var x = Expr.Symbol("x");
        var (sum, quarter) = (Expr.Parse("atan(x) + atan(1/x)"), Expr.Pi / 2);
        Assert.Equal(Truth.True, Equality.Decide(sum, quarter, Assumptions.None.WithPositive(x), Ample).Truth);
        Assert.Equal(Truth.True, Equality.Decide(sum, quarter * Expr.Sign(x), null, Ample).Truth);
        Assert.Equal(Truth.False, Equality.Decide(sum, quarter, null, Ample).Truth);
        Assert.Equal(Truth.True, Equality.Decide(Expr.Parse("atan((x^2+1)/(x^4+2)) + atan((x^4+2)/(x^2+1))"), quarter, null, Ample).Truth);
    }
}
