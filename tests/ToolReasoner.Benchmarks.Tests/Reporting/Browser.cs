using Microsoft.Playwright;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>The system's Chromium without a window, one for all tests of a class. Where there is none, tests are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (path is null)
        {
            _missing = $"there is no browser: none of {string.Join(", ", s_names)} is in PATH";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path, Headless = true, Args = ["--disable-gpu", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>Opens a file, and waits until it has shown its data.</summary>
    /// <param name="file">Of the page.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="isDark">What the system prefers.</param>
    /// <param name="address">What stands after the number sign.</param>
    public async Task<OpenPage> OpenAsync(string file, int width = 1200, bool isDark = false, string address = "")
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 800 : 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            DeviceScaleFactor = width < 600 ? 2 : 1, HasTouch = width < 600, IsMobile = width < 600,
        });
        var opened = new OpenPage(await context.NewPageAsync());
        await opened.GotoAsync(new Uri(file).AbsoluteUri + (address.Length > 0 ? "#" + address : ""));
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
