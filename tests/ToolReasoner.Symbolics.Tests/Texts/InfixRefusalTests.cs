namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class InfixRefusalTests
{
    [Theory]
    [InlineData("", "nothing to read")]
    [InlineData("1 +", "ends")]
    [InlineData("(1", "not closed")]
    [InlineData("1)", "makes no sense")]
    [InlineData("|x", "not closed")]
    [InlineData("x # y", "'#'")]
    [InlineData("2 3", "without a sign")]
    [InlineData("x 2", "without a sign")]
    [InlineData("0.1(6)", "repeating decimal")]
    [InlineData("sqrt3", "sqrt(3)")]
    [InlineData("xsin(x)", "x*sin")]
    [InlineData("sin 2/3", "parentheses")]
    [InlineData("sin^-2(x)", "negative exponent")]
    [InlineData("50%x", "mod")]
    [InlineData("sin(1, 2)", "2 arguments")]
    [InlineData("{1, 2} + 3", "a set is no number")]
    [InlineData("(1, 2) * 3", "a tuple is no number")]
    [InlineData("(x = 1) + 2", "a relation is no number")]
    [InlineData("3 and x = 1", "no statement")]
    [InlineData("[1, 2, 3)", "do not match")]
    [InlineData("3 ∪ {1}", "no set")]
    [InlineData("[[1, 2]] * [[1, 2]]", "a matrix is no number")]
    [InlineData("[[1, 2]] + [[1], [2]]", "same size")]
    [InlineData("x ≡ 3", "modulus")]
    [InlineData("`x", "not closed")]
    [InlineData("1e9999999999", "too large")]
    [InlineData("0x1F", "another base")]
    [InlineData("1_000", "'_'")]
    [InlineData("1,000", "a thousand or a list")]
    public void What_has_no_one_meaning_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Reading.WhyNot(text), StringComparison.Ordinal);

    [Fact]
    public void The_exception_says_where()
    {
        var exception = Assert.Throws<ParseException>(() => Expr.Parse("x + # + 1"));
        Assert.Equal(4, exception.Position);
    }

    [Fact]
    public void A_number_that_is_too_large_is_given_up_before_it_is_made() =>
        Assert.Throws<GaveUpException>(() => Expr.Parse("1e99999999"));
}
