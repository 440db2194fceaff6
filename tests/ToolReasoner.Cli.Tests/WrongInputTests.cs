namespace ToolReasoner.Cli.Tests;

/// <summary>What the user does wrong ends with 1 and a message that says what to do.</summary>
public sealed class WrongInputTests
{
    [Theory]
    [InlineData("run no_such_file.csx", "no_such_file.csx", "Check the path")]
    [InlineData("run .", "is a folder", "--batch .")]
    [InlineData("run", "Which program?", "samples/primes.csx")]
    [InlineData("run - -", "only once", "-")]
    [InlineData("run - --stdin -", "--stdin", "into a file")]
    [InlineData("run --batch no_such_folder", "no_such_folder", "*.csx")]
    [InlineData("run x.csx --batch .", "not both", "x.csx")]
    [InlineData("run - --wall 10", "--wall", "--wall 10s")]
    [InlineData("run - --wall 0s", "--wall", "--wall 10s")]
    [InlineData("run - --memory lots", "--memory", "--memory 512MB")]
    [InlineData("run - --memory 1MB", "--memory", "at least 64MB")]
    [InlineData("run - --output many", "--output", "--output 16000")]
    [InlineData("run - --parallel 0", "--parallel", "--parallel 4")]
    [InlineData("run - --jail cellar", "--jail", "--jail landlock")]
    [InlineData("run --wal 10s", "--wal", "--help")]
    [InlineData("rum", "rum", "--help")]
    [InlineData("doctor --jsn", "--jsn", "--help")]
    public async Task It_names_what_is_wrong_and_what_to_do(string arguments, string what, string advice)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_folder_without_programs_is_the_users_to_fill()
    {
        using var folder = new ProgramFolder();
        var run = await CommandRun.OfAsync("run", "--batch", folder.Path);
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("*.csx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jail_that_does_not_stand_ends_with_3_and_never_runs_without()
    {
        var run = await CommandRun.WithInputAsync("1 + 1", ["run", "-", "--jail", "bubblewrap"], path: "/no/such/folder");
        Assert.Equal(3, run.ExitStatus);
        Assert.Contains("install the package bubblewrap", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("run - --jail container")]
    [InlineData("image build")]
    [InlineData("doctor --clean")]
    public async Task An_engine_that_is_not_there_ends_with_3_and_what_to_do(string arguments)
    {
        var run = await CommandRun.WithInputAsync("1 + 1", arguments.Split(' '), environment: new Dictionary<string, string> { ["DOCKER_HOST"] = "unix:///no/such/socket" });
        Assert.Equal(3, run.ExitStatus);
        Assert.Contains("No container engine answers at unix:///no/such/socket", run.Error, StringComparison.Ordinal);
        Assert.Contains("Start it, or set DOCKER_HOST", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help", "toolreasoner doctor")]
    [InlineData("image build --help", "toolreasoner image build")]
    [InlineData("run --help", "toolreasoner run --batch programs --parallel 8 --json")]
    [InlineData("doctor --help", "toolreasoner doctor --json")]
    public async Task Help_has_examples(string arguments, string example)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
    }
}
