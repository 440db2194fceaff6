using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>A page in the browser, and what it did beside showing itself.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _requests = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What stands in the console, and scripts' errors.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>From the request to the data shown.</summary>
    public TimeSpan LoadTime { get; private set; }

    /// <summary>The processor's time of the page's thread until then.</summary>
    public TimeSpan LoadWork { get; private set; }

    public ILocator Rows => Page.Locator("#list .row");

    public ILocator Count => Page.Locator("#count");

    public ILocator Dialogue => Page.Locator("#dialogue");

    public async Task GotoAsync(string address)
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        var start = Stopwatch.GetTimestamp();
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Page.Locator("html[data-ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        LoadTime = Stopwatch.GetElapsedTime(start);
        var metrics = await session.SendAsync("Performance.getMetrics");
        LoadWork = TimeSpan.FromSeconds(metrics!.Value.GetProperty("metrics").EnumerateArray()
            .Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble());
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
