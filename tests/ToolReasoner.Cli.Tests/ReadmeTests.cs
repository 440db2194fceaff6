namespace ToolReasoner.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_code_of_the_readme_is_the_samples_code()
    {
        var code = File.ReadAllText(Path.Combine(Built.Samples, "EmbeddedSandbox", "Program.cs")).TrimEnd();
        Assert.Contains($"```csharp\n{code}\n```", File.ReadAllText(Built.Readme), StringComparison.Ordinal);
        Assert.InRange(code.Split('\n').Length, 10, 40);
    }

    [Fact]
    public async Task The_first_command_of_the_readme_solves_with_the_model_that_ships()
    {
        var readme = File.ReadAllText(Built.Readme);
        var start = readme.IndexOf("-- solve ", StringComparison.Ordinal);
        var command = readme[start..readme.IndexOf('\n', start)];
        Assert.DoesNotContain("--model", command, StringComparison.Ordinal);
        var parts = command.Split('"');

        var run = await CommandRun.WithInputAsync(
            "", ["solve", parts[1], .. parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)], folder: Path.GetDirectoryName(Built.Readme), environment: EmbeddedModelTests.NoModelNamed);

        Assert.Equal("", run.Error);
        Assert.Contains("168\nverified: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("the program:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_recorded_run_is_repeated_offline()
    {
        var page = File.ReadAllText(Path.Combine(Built.Samples, "recorded", "README.md"));
        var start = page.IndexOf("solve ", page.IndexOf("```", StringComparison.Ordinal), StringComparison.Ordinal);
        var parts = page[start..page.IndexOf('\n', start)].Split('"');

        var run = await CommandRun.WithInputAsync("", ["solve", parts[1], .. parts[2].Trim().Split(' ')], folder: Path.GetDirectoryName(Built.Readme));

        Assert.Equal("", run.Error);
        Assert.Contains("── answer ──\n4\nverified: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("  | agrees: 4", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "README.md")]
    [InlineData("solve", "README.md")]
    [InlineData("serve", "docs/serve.md")]
    public async Task The_readme_names_every_option(string verb, string page)
    {
        var help = await CommandRun.OfAsync(verb, "--help");
        var options = help.Output.Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word =>
            word.StartsWith("--", StringComparison.Ordinal));
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Built.Readme)!, page));
        Assert.All(options, option => Assert.Contains($"`{option}", readme, StringComparison.Ordinal));
    }
}
