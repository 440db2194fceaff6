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
    public async Task The_readme_names_every_option_of_run()
    {
        var help = await CommandRun.OfAsync("run", "--help");
        var options = help.Output.Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal));
        var readme = File.ReadAllText(Built.Readme);
        Assert.All(options, option => Assert.Contains($"`{option}", readme, StringComparison.Ordinal));
    }
}
