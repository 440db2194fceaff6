using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

/// <summary>The model that ships with the command, started as a user would.</summary>
public sealed class EmbeddedModelTests
{
    /// <summary>No model is named by the environment that the tests run in.</summary>
    public static IReadOnlyDictionary<string, string> NoModelNamed { get; } = new Dictionary<string, string> { ["TOOLREASONER_MODEL"] = "" };

    [Fact]
    public async Task Every_example_of_its_page_is_answered_and_verified()
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Built.Readme)!, "docs", "embedded-model.md"));
        var examples = page[page.IndexOf("| Problem | Answer |", StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | ")).Select(cells => (Problem: cells[0], Answer: cells[1])).ToList();
        Assert.True(examples.Count >= 20, $"{examples.Count} examples");

        var run = await CommandRun.WithInputAsync(
            string.Concat(examples.Select(example => JsonSerializer.Serialize(new { problem = example.Problem }) + "\n")),
            ["solve", "--file", "-", "--json"], environment: NoModelNamed);

        Assert.Equal("", run.Error);
        Assert.Equal(
            examples.Select(example => ("verified", example.Answer)),
            run.Lines.Select(line => (line.GetProperty("status").GetString()!, line.GetProperty("answer").GetString()!)));
    }

    [Theory]
    [InlineData("Prove that there are infinitely many primes.")]
    [InlineData("A farmer wants to know how tall a tree is without climbing it. Its shadow is 12 m long when a stick of 2 m throws one of 3 m.")]
    [InlineData("Wie viele Primzahlen gibt es unter 1000?")]
    public async Task Of_what_it_was_not_trained_on_it_says_that_it_knows_no_program(string problem)
    {
        var run = await CommandRun.WithInputAsync("", ["solve", problem, "--json"], environment: NoModelNamed);
        var line = Assert.Single(run.Lines);
        Assert.Equal("none", line.GetProperty("status").GetString());
        Assert.Contains("I know no program for this problem", run.Output, StringComparison.Ordinal);
    }
}
