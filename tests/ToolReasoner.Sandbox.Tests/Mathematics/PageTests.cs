using System.Text;
using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Mathematics;

/// <summary>Every example of docs/mathematics.md, run as a program: the page goes into prompts, so what it shows has to be so.</summary>
public sealed class PageTests(LandlockFixture fixture) : IClassFixture<LandlockFixture>
{
    private const string Mark = " // → ";
    private const int MostChars = 5_500; // about 1,500 tokens

    // The machine may be busy; a program that hangs still ends.
    private static readonly SandboxLimits s_limits = new() { WallTime = TimeSpan.FromSeconds(60) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void The_page_fits_into_a_prompt() => Assert.InRange(File.ReadAllText(Page()).Length, 1, MostChars);

    [Fact]
    public async Task Every_example_prints_what_it_says()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        var wrong = new List<string>();
        var examples = Examples(await File.ReadAllLinesAsync(Page(), Stop)).ToList();
        foreach (var (program, expected) in examples)
        {
            var run = await fixture.Sandbox.RunAsync(new SandboxProgram(program), s_limits, Stop);
            if ((run.Verdict, run.Result) != (Verdict.Ok, expected))
            {
                wrong.Add($"{program} → {run.Result ?? run.Verdict.ToString()}, not {expected}");
            }
        }

        Assert.InRange(examples.Count, 60, 200);
        Assert.Empty(wrong);
    }

    // A line of a code block that ends with the mark is an example; the lines of its block without the mark come before it.
    private static IEnumerable<(string Program, string Expected)> Examples(IEnumerable<string> lines)
    {
        var (isCode, before) = (false, new StringBuilder());
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                before.Clear();
            }
            else if (isCode && line.Split(Mark) is [var code, var expected])
            {
                yield return (before + code, expected);
            }
            else if (isCode)
            {
                before.Append(line).Append('\n');
            }
        }
    }

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ToolReasoner.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("the tests run outside of the repository"), "docs", "mathematics.md");
    }
}
