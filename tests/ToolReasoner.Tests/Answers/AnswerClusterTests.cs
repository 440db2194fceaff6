using ToolReasoner.Answers;

namespace ToolReasoner.Tests.Answers;

public sealed class AnswerClusterTests
{
    private static readonly string[] s_answers = [@"\frac{1}{2}", "0.5", "2", "1/2", @"\frac{2}{4}", "2.0", "seven", "Seven", "", "x+1", "1+x", "3"];

    [Fact]
    public void Equal_answers_are_in_one_class_and_the_largest_comes_first()
    {
        var clusters = AnswerClusters.Of(s_answers, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["0.5", "2", "1+x", "Seven", "3"], clusters.Select(cluster => cluster.Answer));
        Assert.Equal([0, 1, 3, 4], clusters[0].Members);
        Assert.DoesNotContain(8, clusters.SelectMany(cluster => cluster.Members));
    }

    [Fact]
    public void The_order_of_the_answers_makes_no_difference()
    {
        var expected = Texts(s_answers);
        var random = new Random(5);
        for (var i = 0; i < 50; i++)
        {
            var shuffled = s_answers.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Texts(shuffled));
        }
    }

    [Fact]
    public void A_bare_number_does_not_join_two_units()
    {
        var clusters = AnswerClusters.Of([@"6\text{ cm}", "6", @"6\text{ in}"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, clusters.Count);
        Assert.DoesNotContain(clusters, cluster => cluster.Members.Contains(0) && cluster.Members.Contains(2));
    }

    [Fact]
    public void An_answer_that_cannot_be_read_is_alone_but_with_itself()
    {
        var clusters = AnswerClusters.Of([@"\left(3", "3", @"\left(3"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([[0, 2], [1]], clusters.Select(cluster => cluster.Members));
    }

    private static List<string> Texts(IReadOnlyList<string> answers) =>
        [.. AnswerClusters.Of(answers, cancellationToken: TestContext.Current.CancellationToken).Select(cluster => cluster.Answer + ": " + string.Join(" | ", cluster.Members.Select(member => answers[member]).Order(StringComparer.Ordinal)))];
}
