namespace ToolReasoner.Tests.Answers.Finding;

/// <summary>While a reply is being written, what is found is null or an answer that the text has whole.</summary>
public sealed class TruncationTests
{
    public static TheoryData<string, string[]> Replies { get; } = new()
    {
        { @"We add. So $x = \boxed{\frac{12}{35}}$.", [@"\frac{12}{35}"] },
        { @"The roots: $\boxed{12}$ and $\boxed{\{34, 56\}}$. Done.", ["12", @"\{34, 56\}"] },
        { @"so $x = \boxed 125$ in the end.", ["125"] },
        { @"so $x = \boxed\frac{12}{35}$ in the end.", [@"\frac{12}{35}"] },
        { @"\boxed{\text{it is \boxed{12} of } 35}", ["12", @"\text{it is \boxed{12} of } 35"] },
        { "The answer is 12.5 metres. That is it.", ["12.5 metres"] },
        { "The answer is 1,250. That is it.", ["1,250"] },
        { "The answer is $\\frac{12}{35}$. I hope it is correct.", ["\\frac{12}{35}"] },
        { "The answer is $12$ and $35$. I hope it is correct.", ["$12$ and $35$"] },
        { "The answer is\n\\[\n\\frac{12}{35}\n\\]\nas claimed.\n", ["\\frac{12}{35}"] },
        { "The answer is approx. 12 cm. That is all.\n", ["approx. 12 cm"] },
        { "The answer is 12, since 35 is odd.\n", ["12"] },
        { "**Answer:** 125\n\nSince 12 and 13.\n", ["125"] },
        { "**Final Answer**\n\n$\\frac{12}{35}$\n", ["\\frac{12}{35}"] },
        { "The correct option is (C) 42.\n", ["C"] },
        { "Therefore option B is correct.\n", ["B"] },
        { "She has 12 apples.\n#### 1250\n", ["12 apples", "1250"] },
        { "<think>maybe \\boxed{34}</think>\n<answer>1250 cm</answer>\n", ["34", "1250 cm"] },
        { "{\"steps\": 12, \"answer\": \"\\\\frac{12}{35}\"}\n", ["\\frac{12}{35}"] },
        { "{\"answer\": 1250, \"sure\": true}\n", ["1250"] },
        { "We simplify.\n\nTherefore, x = 125.\n\nI hope this helps.\n", ["x = 125"] },
        { "We simplify.\n\n$$\nx = 125\n$$\n", ["x = 125"] },
        { "```python\nprint(12)\n```\n```output\n125\n```\nSo it is 125 of them.\n", ["125", "125 of them"] },
        { "There were 12 then.\nLater 35 came there.\n", ["12", "35"] },
        { "Wait.\n\\boxed{12\n\n34} The answer is 125.\n", ["12", "34", "125"] }, // no box: a line each
        { "答案是 1250。好的。", ["1250"] },
    };

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_prefix_never_gives_a_piece_of_an_answer(string reply, string[] answers)
    {
        for (var length = 0; length <= reply.Length; length++)
        {
            var found = AnswerFinder.Find(reply[..length], new AnswerFinderOptions { IsComplete = false });
            Assert.True(found is null || answers.Contains(found.Text), $"{reply[..length]}⟂ gives {found}");
            Assert.True(found is null || found.Start + found.Length <= length);
        }

        Assert.Equal(answers[^1], AnswerFinder.Find(reply, new AnswerFinderOptions { IsComplete = false })?.Text);
    }
}
