using System.Diagnostics;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Hosting.Tests.Samples;

/// <summary>The samples as programs of their own, with a loopback server as their model and real programs in the real sandbox.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("console")]
    [InlineData("webapi")]
    public void A_sample_is_under_forty_lines(string folder) => Assert.InRange(File.ReadAllLines(Path.Combine(Value("Samples"), folder, "Program.cs")).Length, 1, 39);

    [Fact]
    public void The_code_of_the_readme_is_the_samples_code() =>
        Assert.Contains($"```csharp\n{File.ReadAllText(Path.Combine(Value("Samples"), "webapi", "Program.cs")).TrimEnd()}\n```", File.ReadAllText(Path.Combine(Value("Samples"), "..", "README.md")), StringComparison.Ordinal);

    [Fact]
    public async Task The_console_sample_shows_the_way_and_the_answer()
    {
        await using var server = await OpenAiServer.StartAsync(Primes);
        using var process = Start("ConsoleSample", server.Address, "scripted", "How many primes are below 100?");

        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("NumberTheory.IsPrime", output, StringComparison.Ordinal);
        Assert.Contains("```output\n25\n", output, StringComparison.Ordinal);
        Assert.Contains("25 (Verified: A program that checks the answer ran", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_sample_answers_and_streams()
    {
        await using var server = await OpenAiServer.StartAsync(Primes);
        using var process = Start("WebApiSample", "--model:address", server.Address, "--model:name", "scripted", "--urls", "http://127.0.0.1:0");
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressOfAsync(process) };

            var solved = await (await http.PostAsJsonAsync("/solve", new { text = "How many primes are below 100?" }, TestContext.Current.CancellationToken))
                .EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            var chat = await (await http.PostAsJsonAsync("/chat", new { text = "How many primes are below 100?" }, TestContext.Current.CancellationToken))
                .EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.Equal(("Verified", "25"), (solved.GetProperty("status").GetString(), solved.GetProperty("answer").GetString()));
            Assert.Contains("Verified. A program that checks", chat, StringComparison.Ordinal);
            Assert.True(chat.Split("data:").Length > 10, "the way streams in pieces");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static ServerReply Primes(SentRequest request) =>
        request.LastText.Contains("what your check printed", StringComparison.Ordinal) ? "It holds: \\boxed{25}\nVERDICT: RIGHT"
        : request.LastText.Contains("VERDICT", StringComparison.Ordinal) ? "By a sieve:\n```csharp\nConsole.WriteLine(Enumerable.Range(2, 98).Count(n => Enumerable.Range(2, n - 2).All(d => n % d != 0)) == 25);\n```"
        : "I count them.\n```csharp\nConsole.WriteLine(Enumerable.Range(2, 98).Count(n => NumberTheory.IsPrime(n)));\n```";

    private static async Task<Uri> AddressOfAsync(Process process)
    {
        const string mark = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None); // or its pipe fills up
                return new Uri(line[(at + mark.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The sample ended: " + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static Process Start(string sample, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Value(sample), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }

    private static string Value(string key) =>
        typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
