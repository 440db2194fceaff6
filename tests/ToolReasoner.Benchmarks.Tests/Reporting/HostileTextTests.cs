using System.Text;
using System.Text.RegularExpressions;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Benchmarks.Tests.Running;
using ToolReasoner.Problems;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;
using static Microsoft.Playwright.Assertions;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>Texts of models, programs and data files that would like to be more than text.</summary>
public sealed partial class HostileTextTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] s_texts =
    [
        "</script><script>window.caught=1</script>", "<img src=x onerror=\"window.caught=1\">", "--><svg/onload=window.caught=1>",
        "</textarea></style><b>bold</b>", "{{script}} ${window.caught=1} `", "javascript:window.caught=1", "line\u2028and\u2029paragraph",
        "lone \ud800 and \udc00 halves",
        "\0\u0001\u001b[31m", "\u202Eturned round", "```csharp\n\"\"\" $@\"unclosed /* \n```\n``` ", "'; DROP", "&lt;b&gt; &amp; &#x3c;",
        "<!-- <script>", "\\u003cscript\\u003e \\ \" \n\r\n\t",
    ];

    [Fact]
    public void Nothing_of_them_stands_in_the_html()
    {
        using var folder = new Folder();
        var html = File.ReadAllText(Write(folder, out _));

        Assert.DoesNotContain("caught", html, StringComparison.Ordinal);
        Assert.DoesNotContain("DROP", html, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(html, "<script"));
        Assert.Equal(3, Regex.Count(html, "</script"));
        Assert.All(Data().Matches(html).Select(match => match.Groups["data"].Value), data => Assert.Matches("^[A-Za-z0-9+/=]+$", data));
    }

    [Fact]
    public async Task They_are_shown_as_the_texts_that_they_are_and_do_nothing()
    {
        using var folder = new Folder();
        await using var page = await browser.OpenAsync(Write(folder, out var results));
        var dialogs = 0;
        page.Page.Dialog += (_, dialog) => dialogs++;

        await Expect(page.Rows).ToHaveCountAsync(s_texts.Length);
        for (var i = 0; i < results.Count; i++)
        {
            await page.Rows.Nth(i).ClickAsync();
            await Expect(page.Dialogue.Locator(".turn.sandbox")).ToBeVisibleAsync();
            var seen = await page.Dialogue.Locator(".body").EvaluateAsync<string>("body => body.textContent");
            foreach (var line in Whole(s_texts[i]).Split('\n', '\r').Where(line => !line.Contains("```", StringComparison.Ordinal)))
            {
                Assert.Contains(line.Trim(), seen.Replace("\0", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }

            await page.Page.Keyboard.PressAsync("Escape");
        }

        Assert.False(await page.Page.EvaluateAsync<bool>("'caught' in window"));
        var made = page.Page.Locator("img, iframe, object, embed, a, main script, dialog script, main b:not(.tile b)");
        Assert.Equal(0, await made.CountAsync());
        Assert.Equal(0, dialogs);
        ReportPageTests.Quiet(page);
    }

    [Fact]
    public async Task An_address_is_text_too()
    {
        using var folder = new Folder();
        var hostile = Uri.EscapeDataString(s_texts[1]);
        var address = $"find={hostile}&open={hostile}&page={hostile}&grade={hostile}";
        await using var page = await browser.OpenAsync(Write(folder, out _), address: address);

        await Expect(page.Page.Locator("[name=find]")).ToHaveValueAsync(s_texts[1]);
        Assert.False(await page.Page.EvaluateAsync<bool>("'caught' in window"));
        ReportPageTests.Quiet(page);
    }

    [Fact]
    public async Task A_dialogue_that_finds_no_room_is_named_and_the_list_has_its_problem()
    {
        using var folder = new Folder();
        using var run = MadeRun.Write(folder["run"], 300);
        var file = folder["small.html"];
        using (var stream = File.Create(file))
        {
            HtmlReport.Write(stream, run, BenchmarkMetrics.Of(run, null, TestContext.Current.CancellationToken), mostDialogueBytes: 1,
                TestContext.Current.CancellationToken);
        }

        await using var page = await browser.OpenAsync(file, address: "open=made-299");

        await Expect(page.Count).ToHaveTextAsync("300 problems");
        await Expect(page.Dialogue.Locator(".notice")).ToContainTextAsync("toolreasoner trace");
        await Expect(page.Dialogue.Locator(".statement")).ToContainTextAsync("(problem 299)");
        ReportPageTests.Quiet(page);
    }

    // As UTF-8 has it: halves of a pair cannot be written.
    private static string Whole(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\0", "", StringComparison.Ordinal);

    private static string Write(Folder folder, out IReadOnlyList<SampleResult> results)
    {
        var settings = Some.Settings(s_texts.Length) with
        {
            Model = s_texts[0], Recipe = s_texts[1], Benchmark = s_texts[3], DataFile = s_texts[0], Notes = s_texts,
        };
        using var run = RunFolder.Open(folder["run"], Some.Manifest(settings), isResumed: false);
        for (var i = 0; i < s_texts.Length; i++)
        {
            var text = s_texts[i];
            var grade = new Grade(GradeKind.Wrong, text);
            var result = new SampleResult($"{i} {text}", 0, i, text, text, SolutionStatus.Unverified, grade)
            {
                Subject = text, Level = 1,
                Dialogues = [new DialogueResult([new AttemptResult(text, grade, 1, 10), new AttemptResult(text, grade, 2, 20)], grade)],
            };
            MadeRun.Add(
                run, result, new Problem(text) { Id = result.ProblemId }, MadeRun.Said(Author.Solver, text) with { Answer = text },
                MadeRun.Ran(text, Verdict.Ok, text), new Turn(Author.Peer, text + "\n" + text),
                MadeRun.Said(Author.Verifier, text) with { Judgement = new Judgement(true) { Critique = text } });
        }

        results = run.Results;
        return RunReport.Write(run).Files.Single(file => file.EndsWith(".html", StringComparison.Ordinal));
    }

    [GeneratedRegex("<script type=\"text/plain\"[^>]*>(?<data>[^<]*)</script>")]
    private static partial Regex Data();
}
