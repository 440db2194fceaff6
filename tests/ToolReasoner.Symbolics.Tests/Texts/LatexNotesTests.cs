namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class LatexNotesTests
{
    [Theory]
    [InlineData(@"147\text{ cm}", "147", "cm")]
    [InlineData(@"2400 \mbox{ cm}^2", "2400", "cm^2")]
    [InlineData(@"480 + 480\sqrt{3}\text{ feet}", "480 + 480*sqrt(3)", "feet")]
    [InlineData(@"5\,\mathrm{m}^{2}", "5", "m^{2}")]
    [InlineData(@"6\frac{1}{6}\text{ feet}.", "37/6", "feet")]
    [InlineData(@"25^\circ\text{C}", "25", "°C")]
    public void Units_are_dropped_and_noted(string text, string infix, string unit)
    {
        var read = Reading.Answer(text);
        Assert.Equal(Expr.Parse(infix), read.Expression);
        Assert.Equal([unit], read.Notes.Units);
    }

    [Fact]
    public void Degrees_are_numbers_unless_told_otherwise()
    {
        Assert.Equal(Expr.Pi / 3, Reading.Latex(@"60^\circ"));
        Assert.Equal(Expr.Pi / 3, Reading.Latex(@"60^{\circ}"));
        Assert.Equal(60, Reading.Latex(@"60^\circ", new LatexOptions { DegreesAreUnits = true }));
        Assert.True(Reading.Answer(@"60^\circ").Notes.HasDegrees);
    }

    [Fact]
    public void Percents_are_numbers_unless_told_otherwise()
    {
        Assert.Equal(Rational.Half, Reading.Latex(@"50\%"));
        Assert.Equal(50, Reading.Latex(@"50\%", new LatexOptions { PercentIsUnit = true }));
        Assert.True(Reading.Answer(@"50\%").Notes.HasPercent);
    }

    [Fact]
    public void Money_is_noted()
    {
        var read = Reading.Answer(@"\$1{,}000.50");
        Assert.Equal(new Rational(2001, 2), read.Expression);
        Assert.True(read.Notes.HasMoney);
    }

    [Fact]
    public void The_base_of_a_number_is_noted_or_kept()
    {
        Assert.Equal(5, Reading.Answer("4210_5").Notes.NumberBase);
        Assert.Equal(Expr.Symbol("4210_5"), Reading.Latex("4210_5", new LatexOptions { KeepBases = true }));
    }

    [Fact]
    public void A_ratio_is_its_quotient_and_noted()
    {
        var read = Reading.Answer("6:10");
        Assert.Equal(new Rational(3, 5), read.Expression);
        Assert.True(read.Notes.IsRatio);
        Assert.Equal(Expr.Tuple(1, 2, 3), Reading.Answer("1:2:3").Expression);
    }

    [Fact]
    public void Commas_between_thousands_are_dropped_where_told_and_outside_of_brackets()
    {
        Assert.Equal(1000000, Reading.Answer("1,000,000").Expression);
        Assert.Equal(Expr.List(1, 200), Reading.Answer("1, 200").Expression);
        Assert.Equal(Expr.Tuple(1, 234), Reading.Answer("(1,234)").Expression);
        Assert.Equal(Expr.List(1, 234), Reading.Latex("1,234"));
    }

    [Fact]
    public void Pairs_are_intervals_where_told() =>
        Assert.Equal(Expr.Interval(0, 1, false, false), Reading.Latex("(0,1)", new LatexOptions { PairsAreIntervals = true }));

    [Fact]
    public void The_base_of_log_can_be_told()
    {
        Assert.Equal(Expr.Ln(Expr.Symbol("x")), Reading.Latex(@"\log x"));
        Assert.Equal(2, Reading.Latex(@"\log 100", new LatexOptions { LogarithmBase = 10 }));
    }

    [Theory]
    [InlineData(@"8:34 \text{ p.m.}", "time of day")]
    [InlineData(@"x\text{-axis}", "no unit")]
    [InlineData(@"3\text{ or more}", "no unit")]
    [InlineData(@"3\text{ hours } 20\text{ minutes}", "makes no sense")]
    public void Words_that_are_no_units_are_refused(string text, string reason) =>
        Assert.Contains(reason, Reading.WhyNotLatex(text, LatexOptions.Answers), StringComparison.Ordinal);

    [Fact]
    public void A_failure_says_where()
    {
        var failed = Assert.IsType<LatexReading.Failed>(Expr.ReadLatex(@"1 + \foo"));
        Assert.Equal(4, failed.Position);
    }
}
