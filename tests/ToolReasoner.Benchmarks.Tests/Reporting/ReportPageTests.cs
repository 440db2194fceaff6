using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;
using static Microsoft.Playwright.Assertions;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>The page as a browser shows it.</summary>
public sealed class ReportPageTests(Browser browser, Reports reports, ITestOutputHelper log)
    : IClassFixture<Browser>, IClassFixture<Reports>
{
    private static readonly TimeSpan s_mostLoadTime = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Five_thousand_problems_are_there_in_less_than_three_seconds()
    {
        // A machine that does other things, too, stretches the clock and not the work: it gets three tries, and half of the time in work.
        var (times, work) = (new List<TimeSpan>(), new List<TimeSpan>());
        do
        {
            await using var page = await browser.OpenAsync(reports.Large);
            times.Add(page.LoadTime);
            work.Add(page.LoadWork);
            await Expect(page.Count).ToHaveTextAsync("5,000 problems");
            await Expect(page.Rows).ToHaveCountAsync(50);
            await Expect(page.Page.Locator("#plots figure")).ToHaveCountAsync(6);
            Quiet(page);
        }
        while (times.Min() >= s_mostLoadTime && times.Count < 3);

        var words = $"{new FileInfo(reports.Large).Length / 1048576.0:0.0} MB, loaded in {Words(times)}, with {Words(work)} of work";
        log.WriteLine(words);
        Assert.True(times.Min() < s_mostLoadTime || work.Min() < s_mostLoadTime / 2, words);
        Assert.All(work, time => Assert.True(time > TimeSpan.FromMilliseconds(1), words));
    }

    [Fact]
    public async Task Every_filter_leaves_the_problems_that_it_names()
    {
        await using var page = await browser.OpenAsync(reports.Large);
        async Task LeavesAsync(Func<SampleResult, bool> which)
        {
            var (left, text) = (reports.LargeResults.Count(which), CultureInfo.InvariantCulture);
            Assert.InRange(left, 1, 4_999);
            await Expect(page.Count).ToHaveTextAsync(string.Create(text, $"{left:#,0} of 5,000 problems"));
            await Expect(page.Rows.First).ToContainTextAsync(reports.LargeResults.First(which).ProblemId);
            await Expect(page.Rows).ToHaveCountAsync(Math.Min(50, left));
        }

        await SelectAsync(page, "grade", "right");
        await LeavesAsync(result => result.Grade.IsRight);
        await SelectAsync(page, "grade", "unknown");
        await LeavesAsync(result => result.Grade.Kind == GradeKind.Unknown);
        await SelectAsync(page, "grade", "all_wrong");
        await LeavesAsync(result => result.Grade.Kind is GradeKind.Wrong or GradeKind.Empty);
        await SelectAsync(page, "status", "unverified");
        await LeavesAsync(result => result.Grade.Kind == GradeKind.Wrong);
        await SelectAsync(page, "subject", "Number Theory");
        await LeavesAsync(result => result is { Grade.Kind: GradeKind.Wrong, Subject: "Number Theory" });
        await SelectAsync(page, "level", "3");
        await LeavesAsync(result => result is { Grade.Kind: GradeKind.Wrong, Subject: "Number Theory", Level: 3 });

        foreach (var name in new[] { "grade", "status", "subject", "level" })
        {
            await SelectAsync(page, name, "");
        }

        await page.Page.Locator("[name=find]").FillAsync("LESS than 77 (problem");
        await Expect(page.Count).Not.ToHaveTextAsync("5,000 problems");
        await Expect(page.Rows.First).ToContainTextAsync("less than 77 ");
        await page.Page.Locator("[name=find]").FillAsync("nowhere at all");
        await Expect(page.Rows).ToHaveCountAsync(0);
        Quiet(page);
    }

    [Fact]
    public async Task Pages_of_the_list_and_a_view_s_address_can_be_gone_to()
    {
        await using var page = await browser.OpenAsync(reports.Large, address: "grade=right&page=2");
        var right = reports.LargeResults.Where(result => result.Grade.IsRight).ToList();

        await Expect(page.Rows.First).ToContainTextAsync(right[50].ProblemId);
        await Expect(page.Page.Locator("[name=grade]")).ToHaveValueAsync("right");
        await page.Page.Locator("#pages [name=after]").ClickAsync();
        await Expect(page.Rows.First).ToContainTextAsync(right[100].ProblemId);
        await page.Page.GoBackAsync();
        await Expect(page.Rows.First).ToContainTextAsync(right[50].ProblemId);
        Quiet(page);
    }

    [Fact]
    public async Task A_problem_opens_its_dialogue_with_programs_outputs_verdicts_and_the_reason_of_its_grade()
    {
        await using var page = await browser.OpenAsync(reports.Large);
        await page.Rows.Nth(4).ClickAsync();

        var body = page.Dialogue;
        await Expect(body.Locator(".outcome")).ToHaveTextAsync("✓ right" + "the same integer");
        await Expect(body.Locator(".statement")).ToContainTextAsync("(problem 4)");
        await Expect(body.Locator(".answers pre")).ToHaveTextAsync([reports.LargeResults[4].Answer!, reports.LargeResults[4].Reference]);
        await Expect(body.Locator(".turn.solver .program .keyword").First).ToHaveTextAsync("long");
        await Expect(body.Locator(".turn.solver .program .comment").First).ToHaveTextAsync("// Every number once.");
        await Expect(body.Locator(".turn.sandbox .chip")).ToHaveTextAsync(["compile error", "ran", "ran"]);
        await Expect(body.Locator(".turn.sandbox .output").First).ToContainTextAsync("CS1525");
        await Expect(body.Locator(".verification")).ToContainTextAsync("says it is right");
        await Expect(body.Locator(".verification")).ToContainTextAsync("after a check that ran");
        await Expect(body.Locator(".round")).ToHaveTextAsync(["round 1", "round 2"]);
        await Expect(body.GetByText("2 attempts, each graded")).ToBeVisibleAsync();

        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(body.Locator("h2")).ToHaveTextAsync("made-5");
        await Expect(body.Locator(".outcome")).ToContainTextAsync("is not");
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(body).ToBeHiddenAsync();
        await page.Page.GoBackAsync();
        await Expect(body.Locator("h2")).ToHaveTextAsync("made-5");
        Quiet(page);
    }

    [Fact]
    public async Task The_last_problem_of_a_large_run_opens_too()
    {
        await using var page = await browser.OpenAsync(reports.Large, address: "open=made-4999");

        await Expect(page.Dialogue.Locator(".statement")).ToContainTextAsync("(problem 4999)");
        await Expect(page.Dialogue.Locator(".outcome")).ToBeVisibleAsync();
        Quiet(page);
    }

    [Fact]
    public async Task A_page_that_was_cut_says_so_and_shows_the_rest()
    {
        var whole = await File.ReadAllTextAsync(reports.Large, TestContext.Current.CancellationToken);
        var cut = reports.Large.Replace(".html", "-cut.html", StringComparison.Ordinal);
        await File.WriteAllTextAsync(cut, whole[..(whole.Length * 9 / 10)], TestContext.Current.CancellationToken);

        await using var page = await browser.OpenAsync(cut, address: "open=made-4999");
        await Expect(page.Dialogue.Locator(".notice")).ToContainTextAsync("not whole");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Rows.First.ClickAsync();
        await Expect(page.Dialogue.Locator(".outcome")).ToBeVisibleAsync();
        Quiet(page);
    }

    [Fact]
    public async Task Samples_and_tries_are_tabs()
    {
        await using var page = await browser.OpenAsync(reports.Sampled, address: "open=made-19");
        var tabs = page.Dialogue.Locator(".body > .tabs [role=tab]");

        await Expect(tabs).ToHaveCountAsync(4);
        foreach (var result in reports.SampledResults.Where(result => result.ProblemId == "made-19"))
        {
            await tabs.Nth(result.Sample).ClickAsync();
            await Expect(tabs.Nth(result.Sample)).ToHaveAttributeAsync("aria-selected", "true");
            await Expect(page.Dialogue.Locator(".outcome")).ToContainTextAsync(result.Grade.Why);
        }

        var tries = page.Dialogue.Locator(".sample > .tabs [role=tab]");
        await Expect(tries).ToHaveCountAsync(2);
        await Expect(page.Dialogue.Locator(".branch .turn")).ToHaveCountAsync(7);
        await tries.Nth(1).ClickAsync();
        await Expect(page.Dialogue.Locator(".branch .turn")).ToHaveCountAsync(3);
        Quiet(page);
    }

    [Fact]
    public async Task It_is_dark_where_the_system_is_and_where_it_is_told_to_be()
    {
        async Task<int> BrightnessAsync(OpenPage page) =>
            (await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"))
            .Split('(', ',', ')', ' ').Where(part => int.TryParse(part, out _)).Sum(part => int.Parse(part, CultureInfo.InvariantCulture));

        await using (var dark = await browser.OpenAsync(reports.Sampled, isDark: true))
        {
            Assert.InRange(await BrightnessAsync(dark), 0, 200);
            Quiet(dark);
        }

        await using var page = await browser.OpenAsync(reports.Sampled);
        Assert.InRange(await BrightnessAsync(page), 600, 765);
        await page.Page.Locator("#theme").ClickAsync();
        Assert.InRange(await BrightnessAsync(page), 0, 200);
        await page.Page.ReloadAsync();
        Assert.InRange(await BrightnessAsync(page), 0, 200);
        await page.Page.Locator("#theme").ClickAsync();
        Assert.InRange(await BrightnessAsync(page), 600, 765);
        Quiet(page);
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen()
    {
        await using var page = await browser.OpenAsync(reports.Sampled, width: 360);
        async Task<int> WidthAsync() => await page.Page.EvaluateAsync<int>(
            "() => Math.max(document.documentElement.scrollWidth, document.querySelector('dialog').scrollWidth)");

        Assert.InRange(await WidthAsync(), 0, 360);
        await page.Rows.Nth(4).TapAsync();
        await Expect(page.Dialogue.Locator(".outcome")).ToBeVisibleAsync();
        Assert.InRange(await WidthAsync(), 0, 360);
        Quiet(page);
    }

    [Fact]
    public async Task The_page_s_policy_forbids_every_way_to_the_network()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var page = await browser.OpenAsync(reports.Sampled);

        // A script in the page's place: what markup would start at worst, if any came through. For a frame the browser opens a connection
        // before it looks at the policy, and sends nothing.
        await page.Page.EvaluateAsync("""
            async address => {
              const started = [
                () => fetch(address), () => navigator.sendBeacon(address), () => new WebSocket(address.replace("http", "ws")),
                () => { new Image().src = address; },
                () => document.body.append(Object.assign(document.createElement("iframe"), { src: address })),
                () => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address })),
                () => document.head.append(Object.assign(document.createElement("script"), { text: `fetch("${address}")` }))];
              for (const start of started) {
                try { await start(); } catch { }
              }
              await new Promise(resume => setTimeout(resume, 300));
            }
            """, $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/");

        Assert.NotEmpty(page.Complaints);
        while (server.Pending())
        {
            using var connection = await server.AcceptSocketAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, connection.Available);
        }
    }

    /// <summary>Nothing in the console, and no request but for the page itself.</summary>
    internal static void Quiet(OpenPage page)
    {
        Assert.Empty(page.Complaints);
        Assert.All(page.Requests, address => Assert.StartsWith("file://", address, StringComparison.Ordinal));
        Assert.Single(page.Requests.Select(address => address.Split('#')[0]).Distinct());
    }

    private static string Words(IEnumerable<TimeSpan> times) => string.Join(", ", times.Select(time => $"{time.TotalMilliseconds:0} ms"));

    private static async Task SelectAsync(OpenPage page, string name, string value) =>
        await page.Page.Locator($"[name={name}]").SelectOptionAsync(value);
}
