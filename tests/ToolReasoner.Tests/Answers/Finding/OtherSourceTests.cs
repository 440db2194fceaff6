namespace ToolReasoner.Tests.Answers.Finding;

public sealed class OtherSourceTests
{
    public static TheoryData<string, string, AnswerSource> Rows { get; } = FindingRows.Of(
        ("She has 3 + 4 = <<3+4=7>>7 apples.\n#### 7", "7", AnswerSource.HashMarks),
        ("so\n#### 1,080", "1,080", AnswerSource.HashMarks),
        ("so\n####42\n", "42", AnswerSource.HashMarks),
        ("so\n#### -3", "-3", AnswerSource.HashMarks),
        ("so\n#### $18 dollars", "$18 dollars", AnswerSource.HashMarks),
        ("so\n#### \\frac{1}{2}", "\\frac{1}{2}", AnswerSource.HashMarks),
        ("so\n#### Yes", "Yes", AnswerSource.HashMarks),
        ("#### Step 1: add\n3 + 4 = 7\n#### 7", "7", AnswerSource.HashMarks),
        ("\\boxed{3}\n#### 4", "4", AnswerSource.HashMarks),
        ("#### Step 1: add 3\nThe answer is 7.", "7", AnswerSource.AnswerPhrase),
        ("#### 2. Add\nThe answer is 7.", "7", AnswerSource.AnswerPhrase),
        ("<think>3?</think><answer>4</answer>", "4", AnswerSource.Tag),
        ("<answer> $4$ </answer>", "4", AnswerSource.Tag),
        ("<answer>\n\\boxed{4}\n</answer>", "4", AnswerSource.Boxed),
        ("<answer>12 apples</answer>", "12 apples", AnswerSource.Tag),
        ("<ANSWER>4</ANSWER>", "4", AnswerSource.Tag),
        ("<answer>3</answer> no: <answer>4</answer>", "4", AnswerSource.Tag),
        ("<answer>4</answer> <answer></answer>", "4", AnswerSource.Tag),
        ("Use <answer>your answer</answer>. <answer>4</answer> then <answer>", "4", AnswerSource.Tag),
        ("<final_answer>x=4</final_answer>", "x=4", AnswerSource.Tag),
        ("[ANSWER]4[/ANSWER]", "4", AnswerSource.Tag),
        ("<answer>First we add three and four and find seven. The answer is 7.</answer>", "7", AnswerSource.AnswerPhrase),
        ("\\boxed{3} <answer>4</answer>", "4", AnswerSource.Tag),
        ("<answer>3</answer> I mean \\boxed{4}", "4", AnswerSource.Boxed),
        ("{\"answer\": 42}", "42", AnswerSource.Json),
        ("{\"reasoning\": \"the answer is 3\", \"answer\": \"42\"}", "42", AnswerSource.Json),
        ("```json\n{\"answer\": \"\\\\frac{1}{2}\", \"confidence\": 0.9}\n```", "\\frac{1}{2}", AnswerSource.Json),
        ("{\"answer\": \"\\frac{1}{2}\"}", "\\frac{1}{2}", AnswerSource.Json),
        ("{\"answer\": \"x \\neq 2\"}", "x \\neq 2", AnswerSource.Json),
        ("{\"answer\": [1, 2]}", "1, 2", AnswerSource.Json),
        ("{\"final_answer\": \"$5$\"}", "5", AnswerSource.Json),
        ("{\"answer\": \"\\u221a2\"}", "√2", AnswerSource.Json),
        ("{'answer': '42'}", "42", AnswerSource.Json),
        ("{\"answer\": true}", "true", AnswerSource.Json),
        ("Therefore, x = 5.", "x = 5", AnswerSource.FinalLine),
        ("Let x be it.\n\nTherefore, x = 5.", "x = 5", AnswerSource.FinalLine),
        ("So the total is 42 dollars.", "42 dollars", AnswerSource.FinalLine),
        ("We add.\nThus, there are 7 ways.", "7 ways", AnswerSource.FinalLine),
        ("We add 3 and 4.\n\n7", "7", AnswerSource.FinalLine),
        ("We add 3 and 4.\n\n**7**", "7", AnswerSource.FinalLine),
        ("42", "42", AnswerSource.FinalLine),
        ("x = 5", "x = 5", AnswerSource.FinalLine),
        ("1/2", "1/2", AnswerSource.FinalLine),
        ("3 + 4 = 7", "7", AnswerSource.FinalLine),
        ("So she pays $18.", "$18", AnswerSource.LastNumber),
        ("Hence the sum equals 15. I hope this helps!", "15", AnswerSource.FinalLine),
        ("Hence the sum equals 15.\n\nLet me know if you have questions.", "15", AnswerSource.FinalLine),
        ("Therefore the value of $x$ is $\\frac{3}{4}$.", "\\frac{3}{4}", AnswerSource.FinalLine),
        ("We simplify.\n\n$\\frac{3}{4}$", "\\frac{3}{4}", AnswerSource.Formula),
        ("We simplify.\n\n$$x = \\frac{3}{4}$$", "x = \\frac{3}{4}", AnswerSource.Formula),
        ("We simplify.\n\\[ 2\\sqrt{3} \\]", "2\\sqrt{3}", AnswerSource.Formula),
        ("We simplify.\n\\( 2\\sqrt{3} \\)", "2\\sqrt{3}", AnswerSource.Formula),
        ("We simplify to \\(2\\sqrt{3}\\).", "2\\sqrt{3}", AnswerSource.Formula),
        ("The area comes to $12\\pi$ after all.", "12\\pi", AnswerSource.Formula),
        ("It simplifies, and $a + b = 3 + 4 = 7$.", "7", AnswerSource.Formula),
        ("(B)", "B", AnswerSource.Choice),
        ("We compare them.\n\n(B)", "B", AnswerSource.Choice),
        ("We compare them.\n**B**", "B", AnswerSource.Choice),
        ("We compare.\nB) 42", "B", AnswerSource.Choice),
        ("There were 12 of them, and later 15 came.", "15", AnswerSource.LastNumber),
        ("She bought 3 at $1,200.50 each there", "$1,200.50", AnswerSource.LastNumber),
        ("It went down to -40 over night again", "-40", AnswerSource.LastNumber),
        ("About 3/4 of them went home then", "3/4", AnswerSource.LastNumber),
        ("We run it.\n```python\nprint(6*7)\n```\n```output\n42\n```\n", "42", AnswerSource.ProgramOutput),
        ("```python\nprint(6*7)\n```\n```output\nx\n(3, pi/2)\n```", "(3, pi/2)", AnswerSource.ProgramOutput),
        ("```python\nprint(6*7)\n```\n```output\nThe answer is 42\n```", "42", AnswerSource.ProgramOutput),
        ("```python\nprint(6*7)\n```\n```output\n\\boxed{42}\n```", "42", AnswerSource.ProgramOutput),
        ("```output\n41\n```\nSo the answer is 42.", "42", AnswerSource.AnswerPhrase),
        ("The answer is 42.\n```output\n\\boxed{41}\n```", "42", AnswerSource.AnswerPhrase),
        ("```output\n41\n```\n```output\nTraceback\nNameError: no\n```", "41", AnswerSource.ProgramOutput));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Other_marks_say_the_answer(string text, string answer, AnswerSource source) => Found.Check(text, answer, source);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("\0")]
    [InlineData("I do not know.")]
    [InlineData(@"\boxed{}")]
    [InlineData(@"\boxed{ }")]
    [InlineData(@"\boxed{...}")]
    [InlineData(@"\boxed{")]
    [InlineData(@"There are 3 of 4 left, so \boxed{\frac{3}{4}")]
    [InlineData("<answer></answer>")]
    [InlineData("{\"answer\": null}")]
    [InlineData("{\"answer\": \"\"}")]
    [InlineData("The answer is")]
    [InlineData("The answer is correct.")]
    [InlineData("Answer:")]
    [InlineData("####")]
    [InlineData("```python\nprint(\"\\boxed{5}\")\n```")]
    public void Where_there_is_no_answer_none_is_made_up(string text) => Assert.Null(AnswerFinder.Find(text));

    [Fact]
    public void No_text_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => AnswerFinder.Find(null!));
}
