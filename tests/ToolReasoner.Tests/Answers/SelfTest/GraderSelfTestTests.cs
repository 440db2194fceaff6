using ToolReasoner.Answers.SelfTest;

namespace ToolReasoner.Tests.Answers.SelfTest;

public sealed class GraderSelfTestTests
{
    [Fact]
    public void An_answer_is_compared_with_itself_its_solution_and_what_is_made_of_it()
    {
        var checks = new GraderSelfTest(new AnswerComparer(), seed: 1)
            .Check("12", @"We add: $\boxed{12}$.", "13", 0, TestContext.Current.CancellationToken);
        Assert.Equal(SelfTestKind.Itself, checks[0].Kind);
        Assert.Equal(("12", SelfTestKind.Solution), (checks[1].Pred, checks[1].Kind));
        Assert.InRange(checks.Count(check => check.Kind == SelfTestKind.EqualVariant), 10, 40);
        Assert.InRange(checks.Count(check => check.Kind == SelfTestKind.UnequalMutant), 5, 20);
        Assert.All(checks, check => Assert.True(check.IsRight, check.ToString()));
    }

    [Fact]
    public void A_comparison_with_other_conventions_fails_it()
    {
        var checks = new GraderSelfTest(new AnswerComparer(AnswerPolicy.Strict), seed: 1)
            .Check("12", null, null, 0, TestContext.Current.CancellationToken);
        Assert.Contains(checks, check => check is { IsRight: false, Rewrite: "unit added" });
        Assert.DoesNotContain(checks, check => check.Kind == SelfTestKind.Solution);
    }

    [Fact]
    public void A_solution_without_an_answer_is_no_right_one() =>
        Assert.NotEqual(true, new GraderSelfTest(new AnswerComparer(), 1)
            .Check("12", "Left to the reader.", null, 0, TestContext.Current.CancellationToken)[1].IsRight);

    [Theory]
    [InlineData(0, 100, 0, 0, 0.036993)]
    [InlineData(5, 100, 0.05, 0.021543, 0.111751)]
    [InlineData(100, 100, 1, 0.963007, 1)]
    [InlineData(0, 0, 0, 0, 1)]
    public void A_share_has_Wilsons_interval(long count, long all, double share, double low, double high)
    {
        var proportion = new Proportion(count, all);
        Assert.Equal(share, proportion.Share, 5);
        Assert.Equal(low, proportion.Low, 5);
        Assert.Equal(high, proportion.High, 5);
    }
}
