using ToolReasoner.Answers.SelfTest;
using ToolReasoner.Tests.Answers.Finding;

namespace ToolReasoner.Tests.Answers.SelfTest;

public sealed class AnswerVariantsTests
{
    [Theory]
    [InlineData(@"\frac{1}{2}", @"\dfrac{1}{2}", "1/2", "0.5", "½", @"$\frac{1}{2}$", @"\boxed{\frac{1}{2}}", @"\frac{1}{2}\text{ cm}",
        @"x = \frac{1}{2}")]
    [InlineData(@"-\frac{7}{3}", @"\frac{-7}{3}", @"\frac{7}{-3}", @"-2\frac{1}{3}", "-7/3", "−\\frac{7}{3}")]
    [InlineData("12000", "12,000", "12{,}000", @"12,\!000", @"12\,000", "12000.0", @"12 \cdot 10^{3}")]
    [InlineData("0.25", ".25", "0.250", @"\frac{25}{100}")]
    [InlineData(@"2\sqrt{3}", @"\sqrt{12}", @"2\cdot \frac{3}{\sqrt{3}}", @"2\cdot 3^{1/2}", "2√3", @"\sqrt{3}\cdot 2")]
    [InlineData("x^2+2x+1", "1 + 2x + x^2", @"\left(x + 1\right)^{2}", "x^{2}+2x+1")]
    [InlineData("1,2", "2, 1", @"\{1, 2\}", @"x = 1 \text{ or } x = 2")]
    [InlineData("[0,1)", @"0 \le x < 1", @"\left[0,1\right)", @"x \in [0,1)")]
    [InlineData(@"(-\infty, 3) \cup (5, \infty)", @"x < 3 \text{ or } x > 5", @"(5, \infty) \cup (-\infty, 3)", @"(-∞, 3) \cup (5, ∞)")]
    [InlineData(@"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", @"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}",
        @"\left( \begin{array}{cc} 1 & 2 \\ 3 & 4 \end{array} \right)")]
    [InlineData(@"\text{even}", "even", @"\mathrm{even}", "EVEN")]
    [InlineData(@"\text{(B)}", "B", "(B)")]
    [InlineData(@"30^\circ", "30", @"30\text{ degrees}", "30°", @"30^{\circ}")]
    [InlineData(@"50\%", "50%", "50", @"50\text{ percent}")]
    [InlineData(@"\$18.90", "18.90", @"18.90\text{ dollars}")]
    [InlineData(@"6\text{ cm}", "6", "6 cm")]
    [InlineData("4210_5", "4210_{5}")]
    [InlineData("y = 2x + 3", "2x + 3", "$y = 2x + 3$")]
    public void Equal_answers_are_written_in_many_ways(string gold, params string[] expected)
    {
        var equal = AnswerVariants.Of(gold, seed: 1, cancellationToken: TestContext.Current.CancellationToken).Where(one => one.IsEqual)
            .Select(one => one.Text).ToList();
        Assert.All(expected, text => Assert.Contains(text, equal));
    }

    [Theory]
    [InlineData("7", "-7", "2(7)", "70")]
    [InlineData(@"\frac{2}{3}", @"-\frac{2}{3}", @"\frac{3}{2}")]
    [InlineData(@"2\sqrt{3}", "2{3}", @"-2\sqrt{3}")]
    [InlineData(@"12\pi", "12", @"-12\pi")]
    [InlineData("1+2i", "1 - 2i", "-(1+2i)")]
    [InlineData("x^2+1", "x^2 - 1", "y^2+1")]
    [InlineData("1,2", "2", "1", "1, 2, 3")]
    [InlineData("(1,2)", "(2, 1)")]
    [InlineData("[0,1)", "(0, 1)", "[0, 1]")]
    [InlineData(@"\begin{pmatrix} 1 \\ 2 \end{pmatrix}", @"\begin{pmatrix} 2 \\ 1 \end{pmatrix}")]
    [InlineData("4210_5", "4210_{6}")]
    [InlineData("x < 3", "x > 3")]
    public void Wrong_answers_are_slips(string gold, params string[] expected)
    {
        var unequal = AnswerVariants.Of(gold, seed: 1, cancellationToken: TestContext.Current.CancellationToken).Where(one => !one.IsEqual)
            .Select(one => one.Text).ToList();
        Assert.All(expected, text => Assert.Contains(text, unequal));
    }

    [Theory]
    [InlineData("0", "-0")]
    [InlineData("0", "2(0)")]
    [InlineData("1", @"\frac{1}{1}")]
    [InlineData(@"\frac{2}{2}", "-(-1)")]
    [InlineData("(1,1)", "(1, 1)")]
    [InlineData("1,1", "1")]
    [InlineData("[2,2]", "(2, 2]")]
    [InlineData(@"6\text{ cm}^2", @"6\text{ cm}^3")]
    [InlineData(@"50\%", "50")]
    [InlineData(@"\pm 3", "-3")]
    [InlineData(@"\log 10", @"\log 11")]
    public void What_may_be_equal_is_never_handed_out_as_wrong(string gold, string text)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            Assert.DoesNotContain(AnswerVariants.Of(gold, seed, cancellationToken: TestContext.Current.CancellationToken),
                one => !one.IsEqual && one.Text == text);
        }
    }

    [Fact]
    public void Another_answer_is_wrong_only_if_it_is_proved_to_be()
    {
        bool IsHandedOut(string gold, string another) =>
            AnswerVariants.Of(gold, 1, another, TestContext.Current.CancellationToken)
            .Any(one => one.Rewrite == "another problem's answer");
        Assert.True(IsHandedOut("7", "8"));
        Assert.True(IsHandedOut(@"\text{even}", @"\text{odd}"));
        Assert.False(IsHandedOut("0.5", @"\frac{1}{2}"));
        Assert.False(IsHandedOut("7", "(1,2)"));
        Assert.False(IsHandedOut(@"\text{Even}", "even"));
        Assert.False(IsHandedOut("(x+1)^2", "x^2+2x+1"));
    }

    [Fact]
    public void The_same_seed_makes_the_same_variants_and_none_twice()
    {
        foreach (var record in SharedData.Records("math/math_train.jsonl.gz").Take(300))
        {
            var gold = record.GetProperty("answer").GetString() ?? "";
            var variants = AnswerVariants.Of(gold, 7, "12", TestContext.Current.CancellationToken);
            Assert.Equal(variants, AnswerVariants.Of(gold, 7, "12", TestContext.Current.CancellationToken));
            Assert.Equal(variants.Count, variants.Select(one => one.Text).Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(variants, one => one.Text == gold.Trim() || one.Rewrite.Length == 0);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("-")]
    [InlineData("^")]
    [InlineData(@"\")]
    [InlineData(@"\frac{1}{0}")]
    [InlineData("((((")]
    [InlineData(@"\begin{pmatrix}\end{pmatrix}")]
    [InlineData("10^{10^{10}}")]
    public void Nothing_is_made_of_what_cannot_be_read_but_no_exception(string gold) =>
        Assert.All(AnswerVariants.Of(gold, 1, gold, TestContext.Current.CancellationToken),
            one => Assert.True(one.IsEqual || one.Text.Length > 0));
}
