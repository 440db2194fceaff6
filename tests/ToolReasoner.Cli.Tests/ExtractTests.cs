using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

public sealed class ExtractTests
{
    [Theory]
    [InlineData(@"So $x = \boxed{\frac{3}{4}}$.", @"\frac{3}{4}", "boxed")]
    [InlineData("The answer is 7.", "7", "answer_phrase")]
    [InlineData("#### 1,080", "1,080", "hash_marks")]
    [InlineData("<answer>7</answer>", "7", "tag")]
    [InlineData("{\"answer\": 7}", "7", "json")]
    [InlineData("The correct option is (C)", "C", "choice")]
    [InlineData("Therefore, x = 5.", "x = 5", "final_line")]
    [InlineData("It comes to $12\\pi$ after all.", "12\\pi", "formula")]
    [InlineData("```output\n7\n```", "7", "program_output")]
    [InlineData("There were 12 there, later", "12", "last_number")]
    [InlineData("I do not know.", null, null)]
    public async Task An_answer_is_found_and_how(string text, string? answer, string? how)
    {
        var run = await CommandRun.WithInputAsync(text, ["extract", "--text", "-", "--json"]);
        Assert.Equal(0, run.ExitStatus);
        var line = Assert.Single(run.Lines);
        Assert.Equal(["answer", "how"], line.EnumerateObject().Select(field => field.Name));
        Assert.Equal(answer, line.GetProperty("answer").GetString());
        Assert.Equal(how, line.GetProperty("how").GetString());
    }

    [Fact]
    public async Task People_see_the_answer_and_how_it_was_found_in_words()
    {
        using var folder = new ProgramFolder();
        var file = folder.Add("reply.txt", @"It is \boxed{7}.");
        Assert.Equal("7\nfound in a box\n", (await CommandRun.OfAsync("extract", "--text", file)).Output);
        Assert.Equal("no answer\n", (await CommandRun.WithInputAsync("", ["extract", "--text", "-"])).Output);
    }

    [Fact]
    public async Task Boxes_can_be_chosen_and_an_unfinished_text_gives_nothing_that_may_change()
    {
        Assert.Equal("1, 2", await AnswerAsync(@"It is \boxed{1} or \boxed{2}.", "--boxes", "all"));
        Assert.Equal("1", await AnswerAsync(@"It is \boxed{1} or \boxed{2}.", "--boxes", "first"));
        Assert.Equal("12", await AnswerAsync("The answer is 12"));
        Assert.Null(await AnswerAsync("The answer is 12", "--unfinished"));
    }

    [Fact]
    public async Task The_selftest_counts_what_goes_wrong()
    {
        const string Data =
            "{\"answer\": \"12\", \"solution\": \"It is \\\\boxed{12}.\"}\n{\"answer\": null}\n{\"answer\": \"\\\\frac{1}{2}\", \"solution\": \"It is \\\\boxed{\\\\frac{1}{3}}.\"}\n";
        var run = await CommandRun.WithInputAsync(Data, ["grade", "selftest", "--data", "-", "--json"]);
        Assert.Equal(0, run.ExitStatus);
        var line = Assert.Single(run.Lines);
        Assert.Equal(2, line.GetProperty("records").GetInt32());
        Assert.Equal((2, 0), Counts(line, "itself"));
        Assert.Equal((2, 1), Counts(line, "solution"));
        Assert.Equal(0, Counts(line, "false_reject").Wrong);
        Assert.InRange(Counts(line, "false_reject").All, 20, 100);
        Assert.Equal(0, Counts(line, "false_accept").Wrong);
        Assert.InRange(Counts(line, "false_accept").All, 10, 50);
        Assert.Equal([0.095, 0.905], line.GetProperty("solution").GetProperty("ci95").EnumerateArray()
            .Select(end => Math.Round(end.GetDouble(), 3)));
        var failure = Assert.Single(line.GetProperty("failures").EnumerateArray());
        Assert.Equal(@"\frac{1}{3}", failure.GetProperty("pred").GetString());
        var again = await CommandRun.WithInputAsync(Data, ["grade", "selftest", "--data", "-"]);
        Assert.Contains("the solution's answer               2       1        0   50.000 % [9.453, 90.547]\n", again.Output,
            StringComparison.Ordinal);
        Assert.Contains(@"✗ found: Boxed: \frac{1}{2}  =  \frac{1}{3}", again.Output, StringComparison.Ordinal);
    }

    private static (int All, int Wrong) Counts(JsonElement line, string kind) =>
        (line.GetProperty(kind).GetProperty("n").GetInt32(), line.GetProperty(kind).GetProperty("wrong").GetInt32());

    private static async Task<string?> AnswerAsync(string text, params string[] options) =>
        Assert.Single((await CommandRun.WithInputAsync(text, ["extract", "--text", "-", "--json", .. options])).Lines)
            .GetProperty("answer").GetString();
}
