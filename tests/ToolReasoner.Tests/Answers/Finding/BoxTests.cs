namespace ToolReasoner.Tests.Answers.Finding;

public sealed class BoxTests
{
    public static TheoryData<string, string, AnswerSource> Rows { get; } = FindingRows.Of(
        (@"The answer is $\boxed{5}$.", "5", AnswerSource.Boxed),
        (@"\boxed{\frac{1}{2}}", @"\frac{1}{2}", AnswerSource.Boxed),
        (@"\boxed{\dfrac{\sqrt{3}}{2}}", @"\dfrac{\sqrt{3}}{2}", AnswerSource.Boxed),
        (@"so $x=\boxed 5$.", "5", AnswerSource.Boxed),
        (@"so $x=\boxed5$.", "5", AnswerSource.Boxed),
        (@"so $x=\boxed 36$ and that is all", "36", AnswerSource.Boxed),
        (@"so $x=\boxed -7$", "-7", AnswerSource.Boxed),
        (@"$\boxed 1,000$", "1,000", AnswerSource.Boxed),
        (@"$\boxed\frac12$", @"\frac12", AnswerSource.Boxed),
        (@"$\boxed\frac{1}{2}$", @"\frac{1}{2}", AnswerSource.Boxed),
        (@"$\boxed x$", "x", AnswerSource.Boxed),
        (@"$\boxed\pi$", @"\pi", AnswerSource.Boxed),
        (@"\fbox{12}", "12", AnswerSource.Boxed),
        (@"\fbox{$x^2$}", "x^2", AnswerSource.Boxed),
        (@"\framebox[3cm]{12}", "12", AnswerSource.Boxed),
        (@"\bbox[5px, border: 2px solid red]{x=4}", "x=4", AnswerSource.Boxed),
        (@"\boxed {7}", "7", AnswerSource.Boxed),
        ("\\boxed\n{7}", "7", AnswerSource.Boxed),
        (@"\boxed{ 7 }", "7", AnswerSource.Boxed),
        (@"\boxed{\{1, 2\}}", @"\{1, 2\}", AnswerSource.Boxed),
        (@"\boxed{\left\{1, 2\right\}}", @"\left\{1, 2\right\}", AnswerSource.Boxed),
        (@"\boxed{\left\{x \mid x > 2}", @"\left\{x \mid x > 2", AnswerSource.Boxed),
        (@"The answer is 5. In a box: \boxed{\frac{1", "5", AnswerSource.AnswerPhrase),
        (@"$\boxed{\text{(C)}}$", @"\text{(C)}", AnswerSource.Boxed),
        (@"$\boxed{\textbf{(C) } 42}$", @"\textbf{(C) } 42", AnswerSource.Boxed),
        (@"\boxed{\boxed{5}}", "5", AnswerSource.Boxed),
        (@"\boxed{x = \boxed{5}}", @"x = \boxed{5}", AnswerSource.Boxed),
        (@"\text{so the answer is \boxed{5}}", "5", AnswerSource.Boxed),
        (@"\textbf{Final: \boxed{\text{Evelyn}}}", @"\text{Evelyn}", AnswerSource.Boxed),
        ("\\boxed{\n\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}\n}", "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
            AnswerSource.Boxed),
        (@"First $\boxed{1}$. No, wait: it is $\boxed{2}$.", "2", AnswerSource.Boxed),
        (@"the points $\boxed{(-2,18)}$ and $\boxed{(8,38)}$.", "(8,38)", AnswerSource.Boxed),
        (@"The answer is \boxed{2}. wait, actually \boxed{3}", "3", AnswerSource.Boxed),
        (@"It is \boxed{4}, and so \boxed{", "4", AnswerSource.Boxed),
        (@"It is \boxed{4}, and so \boxed{}", "4", AnswerSource.Boxed),
        (@"It is \boxed{4}. Write it as \boxed{...}", "4", AnswerSource.Boxed),
        (@"It is \boxed{4}. I put it into \boxed{\text{your answer}}.", "4", AnswerSource.Boxed),
        (@"Put your final answer in \boxed{}. Fine: 2+2=\boxed{4}", "4", AnswerSource.Boxed),
        (@"The result is \boxed{4}. You asked for the final answer within \boxed{n}.", "4", AnswerSource.Boxed),
        (@"It is $\boxed{4}$" + "\n\nThe set {1, 2 has a brace that is not closed, like \\boxed{3", "4", AnswerSource.Boxed),
        (@"{ { { \boxed{9}", "9", AnswerSource.Boxed),
        (@"} } } \boxed{9} }", "9", AnswerSource.Boxed),
        ("\\boxed{5\n\nand so on until } here. The answer is 6.", "6", AnswerSource.AnswerPhrase),
        ("\boxed{8} from a string that lost its backslash", "8", AnswerSource.Boxed),
        ("\fbox{8} likewise", "8", AnswerSource.Boxed),
        ("The answer is boxed{8}", "8", AnswerSource.Boxed),
        (@"\\boxed{\\frac{1}{2}}", @"\\frac{1}{2}", AnswerSource.Boxed),
        ("<|begin_of_box|>42<|end_of_box|>", "42", AnswerSource.Boxed),
        (@"\boxed{10\%}", @"10\%", AnswerSource.Boxed),
        (@"\boxed{\$18.90}", @"\$18.90", AnswerSource.Boxed),
        (@"\boxed{6\text{ cm}}", @"6\text{ cm}", AnswerSource.Boxed),
        (@"\boxed{x \in (-\infty, 3) \cup (5, \infty)}.", @"x \in (-\infty, 3) \cup (5, \infty)", AnswerSource.Boxed),
        (@"\boxed{5.}", "5.", AnswerSource.Boxed),
        (@"**\boxed{5}**", "5", AnswerSource.Boxed),
        (@"```\boxed{5}```", "5", AnswerSource.Boxed),
        ("```latex\n\\boxed{5}\n```", "5", AnswerSource.Boxed),
        ("```\n\\boxed{5}\n```", "5", AnswerSource.Boxed),
        ("The total is $\\boxed{5}$.\n```python\nprint(\"\\\\boxed{6}\") # \\boxed{7}\n```", "5", AnswerSource.Boxed),
        ("It is $\\boxed{5}$.\n% it was \\boxed{4}\n", "5", AnswerSource.Boxed),
        (@"<think>maybe \boxed{3}? no</think>So it is \boxed{4}.", "4", AnswerSource.Boxed),
        ("<think>It is \\boxed{3}.</think>\n", "3", AnswerSource.Boxed),
        ("<think>It is \\boxed{3}.</think>\nAs I have shown above.", "3", AnswerSource.Boxed),
        (@"\boxed{4}<|im_end|> <|im_start|>user What about \boxed{5}?", "4", AnswerSource.Boxed),
        ("\0\0\\boxed{4}\0", "4", AnswerSource.Boxed),
        (@"\boxed{f(x) = \begin{cases} x & x > 0 \\ -x & x \le 0 \end{cases}}",
            @"f(x) = \begin{cases} x & x > 0 \\ -x & x \le 0 \end{cases}", AnswerSource.Boxed),
        (@"\boxed{\text{Yes}}", @"\text{Yes}", AnswerSource.Boxed),
        (@"\boxed{\varnothing}", @"\varnothing", AnswerSource.Boxed),
        (@"\boxed{()}", "()", AnswerSource.Boxed),
        (@"\boxedminipage{3} \boxed{2}", "2", AnswerSource.Boxed),
        (@"#### Checking" + "\n" + @"so $\boxed{2}$ #### holds", "2", AnswerSource.Boxed));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_box_is_found(string text, string answer, AnswerSource source) => Found.Check(text, answer, source);

    [Theory]
    [InlineData(@"the roots are \boxed{1} and \boxed{2}.", "1, 2")]
    [InlineData(@"$x=\boxed{1}$, $y=\boxed{2}$, $z=\boxed{3}$", "1, 2, 3")]
    [InlineData(@"I think it is \boxed{1}. Yes, the reason for \boxed{1} is clear.", "1")]
    [InlineData(@"it is \boxed{1}, that is \boxed{1}", "1")]
    [InlineData("first \\boxed{1}\n\nthen \\boxed{2}", "2")]
    [InlineData(@"only \boxed{7}", "7")]
    public void All_boxes_of_the_last_sentence_can_be_wanted(string text, string answer) =>
        Assert.Equal(answer, AnswerFinder.Find(text, new AnswerFinderOptions { Boxes = BoxChoice.All })?.Text);

    [Theory]
    [InlineData(@"first \boxed{1}. then \boxed{2}", "1")]
    [InlineData(@"You want the final answer in \boxed{n}. It is \boxed{1}, or \boxed{2}.", "1")]
    public void The_first_box_can_be_wanted(string text, string answer) =>
        Assert.Equal(answer, AnswerFinder.Find(text, new AnswerFinderOptions { Boxes = BoxChoice.First })?.Text);
}
