using ToolReasoner.Answers;
using ToolReasoner.Tests.Answers.Pairs;

namespace ToolReasoner.Tests.Answers;

/// <summary>The comparer against nearly two thousand pairs that were judged by hand before it existed.</summary>
public sealed class JudgedPairTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5); // the machine may be busy

    [Fact]
    public void No_pair_is_decided_against_the_judgement_and_nearly_none_is_left_open()
    {
        var pairs = JudgedPair.Read(kind => kind != "hostile");
        var found = pairs.Select(pair => (Pair: pair, Match: Compare(pair, pair.Gold, pair.Pred))).ToList();

        Assert.Empty(found.Where(one => Contradicts(one.Pair, one.Match)).Select(Describe));
        var open = found.Where(one => one.Pair.Equal is not null && one.Match is AnswerMatch.Unknown).Select(Describe).ToList();
        Assert.True(open.Count <= pairs.Count / 50, $"{open.Count} of {pairs.Count} are open:\n{string.Join('\n', open)}");
    }

    [Fact]
    public void The_pairs_on_which_published_graders_were_measured_all_come_out_right()
    {
        var pairs = JudgedPair.Read(kind => kind == "peers");

        Assert.Equal(127, pairs.Count);
        Assert.All(pairs, pair => Assert.Equal(pair.Equal, Compare(pair, pair.Gold, pair.Pred).IsEqual));
    }

    [Fact]
    public void Who_is_asked_first_makes_no_difference()
    {
        foreach (var pair in JudgedPair.Read(kind => kind != "hostile"))
        {
            Assert.Equal(Compare(pair, pair.Gold, pair.Pred), Compare(pair, pair.Pred, pair.Gold));
        }
    }

    [Fact]
    public void Every_answer_equals_itself_in_a_box_and_between_dollar_signs()
    {
        foreach (var pair in JudgedPair.Read(kind => kind != "hostile"))
        {
            Assert.True(new AnswerComparer(pair.Policy).Compare(pair.Gold, pair.Gold, TestContext.Current.CancellationToken).IsEqual, pair.Id);
            Assert.True(pair.Gold.Contains('$', StringComparison.Ordinal) || Compare(pair, pair.Gold, $@"$\boxed{{{pair.Gold}}}$") is not AnswerMatch.NotEqual, pair.Id);
        }
    }

    private static AnswerMatch Compare(JudgedPair pair, string one, string other) => new AnswerComparer(pair.Policy with { Time = s_patience }).Compare(one, other, TestContext.Current.CancellationToken);

    // Where nobody can tell, "not equal" is as good as "cannot tell".
    private static bool Contradicts(JudgedPair pair, AnswerMatch match) => match.IsEqual is { } equal && (pair.Equal is { } judged ? equal != judged : equal);

    private static string Describe((JudgedPair Pair, AnswerMatch Match) one) => $"{one.Pair.Id} [{one.Pair.Preset}] {one.Pair.Gold} | {one.Pair.Pred}: {one.Match}";
}
