namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>Extrema, lengths, areas, volumes, and the lower branch of Lambert's function.</summary>
public sealed class ExtremaTests
{
    private static readonly Expr s_x = Expr.Symbol("x");

    [Theory]
    [InlineData("x^3 - 3*x", "-2", "3", "-2", "18")]
    [InlineData("x^2", "-1", "2", "0", "4")]
    [InlineData("sin(x)", "0", "2*pi", "-1", "1")]
    [InlineData("x*exp(-x)", "0", "3", "0", "1/e")]
    [InlineData("abs(x - 1) + x/2", "0", "3", "1/2", "7/2")]
    [InlineData("sqrt(4 - x^2)", "-2", "2", "0", "2")]
    [InlineData("x + 1/x", "1/2", "3", "2", "10/3")]
    [InlineData("5", "0", "1", "5", "5")]
    [InlineData("x^(2/3)", "0", "8", "0", "4")]
    public void The_least_and_the_greatest_value_on_a_closed_interval_are_taken(string text, string from, string to, string least, string greatest)
    {
        var found = Calculus.Extrema(Expr.Parse(text), s_x, Expr.Parse(from), Expr.Parse(to));
        Same(least, found.Least.Value);
        Same(greatest, found.Greatest.Value);
        Assert.True(text == "5" || found.Least.IsAttained);
        Assert.All(found.Greatest.At, at => Assert.Equal(0, Order.Compare(Expr.Parse(text).Substitute(s_x, at), found.Greatest.Value)));
    }

    [Theory]
    [InlineData("x^2", "-1", "2", "0", true, "4", false)]
    [InlineData("1/(1 + x^2)", "-oo", "oo", "0", false, "1", true)]
    [InlineData("exp(x)", "-oo", "0", "0", false, "1", false)]
    [InlineData("1/x", "0", "1", "1", false, "oo", false)]
    [InlineData("atan(x)", "-oo", "oo", "-pi/2", false, "pi/2", false)]
    [InlineData("x - floor(x)", "0", "2", "0", true, "1", false)]
    public void A_bound_on_an_open_interval_may_be_approached_only(string text, string from, string to, string least, bool hasLeast, string greatest, bool hasGreatest)
    {
        var found = Calculus.Extrema(Expr.Parse(text), s_x, Expr.Parse(from), Expr.Parse(to), includesFrom: false, includesTo: false);
        Same(least, found.Least.Value);
        Same(greatest, found.Greatest.Value);
        Assert.Equal((hasLeast, hasGreatest), (found.Least.IsAttained, found.Greatest.IsAttained));
    }

    [Fact]
    public void Critical_points_are_all_found()
    {
        var found = Calculus.Extrema(Expr.Parse("abs(x^3 - 3*x)"), s_x, -2, 2);
        Assert.Equal(["-sqrt(3)", "-1", "0", "1", "sqrt(3)"], found.CriticalPoints.Select(point => point.ToString()));
        Assert.Equal(["-2", "-1", "1", "2"], found.Greatest.At.Select(point => point.ToString()));
    }

    [Theory]
    [InlineData("ln(x)", "-1", "1")]
    [InlineData("sin(x)", "-oo", "oo")]
    public void What_is_not_real_or_has_endlessly_many_critical_points_is_given_up(string text, string from, string to) =>
        Assert.Throws<GaveUpException>(() => Calculus.Extrema(Expr.Parse(text), s_x, Expr.Parse(from), Expr.Parse(to)));

    [Theory]
    [InlineData("x^(3/2)", "0", "4", "8*(10*sqrt(10) - 1)/27")]
    [InlineData("x^3/6 + 1/(2*x)", "1", "2", "17/12")]
    [InlineData("x^2/2", "0", "1", "sqrt(2)/2 + asinh(1)/2")]
    [InlineData("sqrt(1 - x^2)", "0", "1", "pi/2")]
    [InlineData("(exp(x) + exp(-x))/2", "0", "1", "(e - 1/e)/2")]
    public void An_arc_has_its_length(string text, string from, string to, string length) =>
        Same(length, Calculus.ArcLength(Expr.Parse(text), s_x, Expr.Parse(from), Expr.Parse(to)).Require());

    [Theory]
    [InlineData("x^2", "x", "0", "1", "1/6")]
    [InlineData("x^3", "x", "-1", "1", "1/2")]
    [InlineData("sin(x)", "cos(x)", "0", "2*pi", "4*sqrt(2)")]
    public void The_area_between_graphs_counts_both_sides(string first, string second, string from, string to, string area) =>
        Same(area, Calculus.AreaBetween(Expr.Parse(first), Expr.Parse(second), s_x, Expr.Parse(from), Expr.Parse(to)).Require());

    [Theory]
    [InlineData("sqrt(1 - x^2)", "-1", "1", "4*pi/3")]
    [InlineData("1/x", "1", "oo", "pi")]
    public void A_solid_of_revolution_has_its_volume(string text, string from, string to, string volume) =>
        Same(volume, Calculus.VolumeOfRevolution(Expr.Parse(text), s_x, Expr.Parse(from), Expr.Parse(to)).Require());

    [Fact]
    public void The_lower_branch_of_Lamberts_function_has_a_derivative_and_a_series()
    {
        var (lower, at) = (Expr.LambertWLower(s_x), new Rational(-1, 5));
        var h = Rational.Pow(2, -60);
        var slope = Calculus.Derivative(lower, s_x).Substitute(s_x, at);
        var difference = (lower.Substitute(s_x, at + h) - lower.Substitute(s_x, at - h)) / (2 * h);
        Assert.True(NumericValue.Enclose(slope - difference, 400).Real.Above().ToDouble() < 1e-30);
        var series = Calculus.Series(lower, s_x, at, 4).ToExpr();
        Assert.True(NumericValue.Enclose((series - lower).Substitute(s_x, at + h), 400).Real.Above().ToDouble() < 1e-66);
    }

    private static void Same(string expected, Expr found) =>
        Assert.True(Expr.Parse(expected).Equals(found) || Equality.Decide(found, Expr.Parse(expected)).Truth == Truth.True, $"{found}, not {expected}");
}
