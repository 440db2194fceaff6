using ToolReasoner.Answers;

namespace ToolReasoner.Tests.Answers;

/// <summary>What the documentation of the presets and of each switch says.</summary>
public sealed class AnswerPolicyTests
{
    [Theory]
    [InlineData(@"6\text{ cm}", "6", true, false)]
    [InlineData(@"50\%", "50", true, false)]
    [InlineData(@"50\%", @"\frac{1}{2}", false, true)]
    [InlineData(@"30^\circ", "30", true, false)]
    [InlineData(@"30^\circ", @"\frac{\pi}{6}", false, true)]
    [InlineData("x=5", "5", true, false)]
    [InlineData(@"\text{Yes}", "yes", true, false)]
    [InlineData("2/4", "1/2", true, true)]
    [InlineData("0.33", "1/3", false, false)]
    [InlineData(@"6\text{ cm}", @"6\text{ m}", false, false)]
    [InlineData("(1,2)", "[1,2]", false, false)]
    [InlineData("4210_5", "4210", false, false)]
    [InlineData(@"5\text{ apples}", @"5\text{ pears}", false, false)]
    [InlineData(@"\sin 30^\circ", @"\frac{1}{2}", true, true)]
    [InlineData("x=5", "y=5", false, false)]
    [InlineData("1, 2", "2, 1", true, true)]
    [InlineData("(1,2)", "(2,1)", false, false)]
    [InlineData("[1,2)", @"1\le x<2", true, true)]
    [InlineData("(1,2)", @"1<x<2", true, true)]
    [InlineData("4210_5", "4210_6", false, false)]
    [InlineData("x^2+C", "x^2+c", true, true)]
    [InlineData("x^2+C", "x^2", false, false)]
    [InlineData("x^{a+1}", "x^(a+1)", true, true)]
    [InlineData("2^{(x+1)(y+2)}", "2^((x+1)*(y+2))", true, true)]
    [InlineData("x^{2}y", "x^(2y)", false, false)]
    [InlineData("18 dollars a day", "18", true, false)]
    public void Math_and_strict_differ_where_they_say(string one, string other, bool math, bool strict)
    {
        Assert.Equal(math, new AnswerComparer().Compare(one, other, TestContext.Current.CancellationToken).IsEqual);
        Assert.Equal(strict, new AnswerComparer(AnswerPolicy.Strict).Compare(one, other, TestContext.Current.CancellationToken).IsEqual);
    }

    [Theory]
    [InlineData("18 dollars a day", "18", true)]
    [InlineData("1,800.00", "1800", true)]
    [InlineData("She has $1,800 left", "1800", true)]
    [InlineData("18", "19", false)]
    [InlineData("none", "0", false)]
    public void Gsm8k_takes_the_number_out_of_what_stands_around_it(string one, string other, bool equal) =>
        Assert.Equal(equal, new AnswerComparer(AnswerPolicy.Gsm8k).Compare(one, other, TestContext.Current.CancellationToken).IsEqual);

    [Theory]
    [InlineData("073", "73", true)]
    [InlineData("000", "0", true)]
    [InlineData("073", "37", false)]
    public void Aime_knows_leading_zeros(string one, string other, bool equal) => Assert.Equal(equal, new AnswerComparer(AnswerPolicy.Aime).Compare(one, other, TestContext.Current.CancellationToken).IsEqual);

    [Theory]
    [InlineData("3.14", @"\pi", 2, true)]
    [InlineData("0.33", "1/3", 2, true)]
    [InlineData("0.3", "1/3", 2, false)]
    [InlineData("3.15", @"\pi", 2, false)]
    [InlineData("0.3333", "0.33", 2, true)]
    [InlineData("2", "2.4", 2, false)]
    public void A_rounded_decimal_is_accepted_from_as_many_digits_as_the_policy_says(string one, string other, int digits, bool equal) =>
        Assert.Equal(equal, new AnswerComparer(AnswerPolicy.Math with { RoundedFromDigits = digits }).Compare(one, other, TestContext.Current.CancellationToken).IsEqual);

    [Fact]
    public void Lowest_terms_can_be_required()
    {
        var comparer = new AnswerComparer(AnswerPolicy.Math with { LowestTermsAreRequired = true });

        Assert.False(comparer.Compare(@"\frac{2}{4}", @"\frac{1}{2}", TestContext.Current.CancellationToken).IsEqual);
        Assert.True(comparer.Compare("0.5", @"\frac{1}{2}", TestContext.Current.CancellationToken).IsEqual);
    }

    [Fact]
    public void Lists_can_be_ordered()
    {
        Assert.True(new AnswerComparer().Compare("1, 2", "2, 1", TestContext.Current.CancellationToken).IsEqual);
        Assert.False(new AnswerComparer(AnswerPolicy.Math with { ListsAreOrdered = true }).Compare("1, 2", "2, 1", TestContext.Current.CancellationToken).IsEqual);
    }

    [Fact]
    public void A_letter_is_as_good_as_what_it_stands_for()
    {
        var choices = new Dictionary<char, string> { ['A'] = "3", ['B'] = @"\frac{1}{2}" };

        Assert.True(new AnswerComparer().Compare(@"\text{(B)}", "0.5", choices, TestContext.Current.CancellationToken).IsEqual);
        Assert.False(new AnswerComparer().Compare("(A)", "0.5", choices, TestContext.Current.CancellationToken).IsEqual);
        Assert.Null(new AnswerComparer().Compare("(B)", "0.5", TestContext.Current.CancellationToken).IsEqual);
    }
}
