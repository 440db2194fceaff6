using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

public sealed class CodeValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-12345678901234567890")]
    [InlineData("2.0")]
    [InlineData("1E-07")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("\"a\\\"\\\\\\n\\u00e9\\u0060\"")]
    [InlineData("[]")]
    [InlineData("[1, [2.5, null], \"x\"]")]
    [InlineData("()")]
    [InlineData("(1,)")]
    [InlineData("(null, 1)")]
    [InlineData("set[1, 2]")]
    [InlineData("{\"a\": 1, 2: [3]}")]
    public void A_value_is_written_as_it_was_read(string text) => Assert.Equal(text, CodeValueText.Read(text)?.ToString());

    [Theory]
    [InlineData("[1,2,]", "[1, 2]")]
    [InlineData("{\"a\":1,}", "{\"a\": 1}")]
    [InlineData("set[(1,2,),]", "set[(1, 2)]")]
    public void A_comma_at_the_end_changes_nothing(string text, string value) => Assert.Equal(value, CodeValueText.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[1")]
    [InlineData("[1 2]")]
    [InlineData("\"open")]
    [InlineData("{1}")]
    [InlineData("1 2")]
    [InlineData("object")]
    [InlineData("1.2.3")]
    [InlineData("-")]
    [InlineData("\"\\q\"")]
    public void What_is_no_value_is_not_read(string text) => Assert.Null(CodeValueText.Read(text));

    [Fact]
    public void Nesting_that_would_overflow_the_stack_is_not_read()
    {
        Assert.NotNull(CodeValueText.Read(new string('[', 60) + new string(']', 60)));
        Assert.Null(CodeValueText.Read(new string('[', 200_000) + new string(']', 200_000)));
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("9007199254740993", "9007199254740992.0", false)]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.1", "0.10000000000000001", true)]
    [InlineData("0.3", "0.30000000000000004", false)]
    [InlineData("NaN", "NaN", false)]
    [InlineData("true", "1", false)]
    [InlineData("null", "0", false)]
    [InlineData("\"1\"", "1", false)]
    [InlineData("[1, [2, 3]]", "[1, [2, 3]]", true)]
    [InlineData("[1, [2, 3]]", "[1, [3, 2]]", false)]
    [InlineData("[1, 2]", "[1, 2, 3]", false)]
    [InlineData("[1, 2, 3]", "[1, 2]", false)]
    [InlineData("[1, 2]", "(1, 2)", false)]
    [InlineData("(null, 1)", "(null, 1)", true)]
    [InlineData("set[1, 2]", "set[2, 1]", true)]
    [InlineData("set[1, 2]", "set[1, 1]", false)]
    [InlineData("{\"a\": 1, \"b\": [2]}", "{\"b\": [2], \"a\": 1}", true)]
    [InlineData("{\"a\": 1}", "{\"a\": 2}", false)]
    [InlineData("{\"a\": 1}", "{\"a\": 1, \"b\": 1}", false)]
    [InlineData("\"straße\"", "\"strasse\"", false)]
    public void Values_are_equal_all_the_way_down_or_not(string expected, string actual, bool equal) =>
        Assert.Equal(equal, new Expectation.Equal(CodeValueText.Read(expected)!).Fits(CodeValueText.Read(actual)!));

    [Theory]
    [InlineData("[1.0, (2.0, null)]", "[1.0000001, (2.0, null)]", true)]
    [InlineData("[1.0]", "[1.00001]", false)]
    [InlineData("[1.0]", "[NaN]", false)]
    [InlineData("1.0", "1", true)]
    [InlineData("\"1.0\"", "\"1.0000001\"", false)]
    public void A_tolerance_is_for_floating_point_numbers_alone(string expected, string actual, bool near) =>
        Assert.Equal(near, new Expectation.Near(CodeValueText.Read(expected)!, 1e-6).Fits(CodeValueText.Read(actual)!));

    [Fact]
    public void An_open_tolerance_refuses_the_difference_itself()
    {
        Assert.True(new Expectation.Near(new CodeValue.Real(0), 0.5).Fits(new CodeValue.Real(0.5)));
        Assert.False(new Expectation.Near(new CodeValue.Real(0), 0.5, IsOpen: true).Fits(new CodeValue.Real(0.5)));
    }

    [Fact]
    public void A_zero_of_a_polynomial_is_put_back_into_it()
    {
        var zero = new Expectation.ZeroOf([-6, 11, -6, 1], 1e-4);

        Assert.All(new double[] { 1, 2, 3 }, x => Assert.True(zero.Fits(new CodeValue.Real(x))));
        Assert.False(zero.Fits(new CodeValue.Real(1.5)));
        Assert.False(zero.Fits(new CodeValue.Real(double.NaN)));
        Assert.False(zero.Fits(new CodeValue.Text("1")));
    }
}
