using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>What goes wrong ends with its own exit status and a message that says what to do.</summary>
public sealed class SolveErrorTests
{
    private const string Server = "--model openai:m@http://127.0.0.1:9/v1";

    [Theory]
    [InlineData("solve", "Which problem?", "--file")]
    [InlineData("solve x --model gpt", "gpt", "replay:FILE")]
    [InlineData("solve x --model replay:no_such_file", "no_such_file", "no_such_file")]
    [InlineData("solve what is this " + Server, "in quotes", "--file")]
    [InlineData("solve x --file y " + Server, "not both", "--file y")]
    [InlineData("solve --file no_such_file " + Server, "no_such_file", "Check the path")]
    [InlineData("solve --file . " + Server, "is a folder", ".")]
    [InlineData("solve x --recipe cosk " + Server, "cosk", "toolreasoner recipes")]
    [InlineData("solve x --recipe cosc(rounds=0) " + Server, "rounds", "1 to 20")]
    [InlineData("solve x --recipe cosc --recipe-file y " + Server, "not both", "--recipe-file y")]
    [InlineData("solve x --recipe-file no_such_file " + Server, "no_such_file", "Check the path")]
    [InlineData("solve x --samples 0 " + Server, "--samples", "--samples 8")]
    [InlineData("solve x --temperature 3 " + Server, "--temperature", "--temperature 0.7")]
    [InlineData("solve x --top-p 0 " + Server, "--top-p", "--top-p 0.95")]
    [InlineData("solve x --seed -1 " + Server, "--seed", "--seed 42")]
    [InlineData("solve x --calls 0 " + Server, "--calls", "--calls 64")]
    [InlineData("solve x --tokens none " + Server, "--tokens", "--tokens 100000")]
    [InlineData("solve x --time 5 " + Server, "--time", "--time 10s")]
    [InlineData("solve x --channel radio " + Server, "--channel", "--channel tool")]
    [InlineData("solve x --policy kind " + Server, "--policy", "--policy math")]
    [InlineData("solve x --parallel 0 " + Server, "--parallel", "--parallel 4")]
    [InlineData("solve x --show --json " + Server, "--show", "--json")]
    [InlineData("solve x --show --parallel 2 " + Server, "--show", "--parallel")]
    [InlineData("solve x --out no/such/folder/x.jsonl " + Server, "--out", "no/such/folder")]
    [InlineData("solve x --shw " + Server, "--shw", "--help")]
    [InlineData("trace no_such_file", "no_such_file", "Check the path")]
    [InlineData("trace", "FILE", "--help")]
    [InlineData("recipes --jsn", "--jsn", "--help")]
    public async Task The_users_mistake_is_named_with_what_to_do(string arguments, string what, string advice)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData(" \n", "is empty")]
    [InlineData("{\"id\": \"a\", \"problem\": \" \"}", "line 1: the problem is empty")]
    [InlineData("{\"id\": \"a\", \"question\": \"x\"}", "there is no \"problem\"; it has \"id\", \"question\"")]
    [InlineData("x\n{\"id\": \"a\"", "line 2")]
    [InlineData("x\ny\nx", "line 3: the problem “2d711642b726” is in line 1 already")]
    public async Task A_file_that_cannot_be_used_is_told_by_its_line(string text, string what)
    {
        var single = string.IsNullOrWhiteSpace(text);
        var run = await CommandRun.WithInputAsync(text, ["solve", .. single ? ["-"] : (string[])["--file", "-"], .. Server.Split(' ')]);

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "Incorrect API key provided", "key")]
    [InlineData(404, "The model `m` does not exist", "m")]
    public async Task A_server_that_refuses_ends_with_4(int status, string message, string what)
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(status, message));

        var run = await server.SolveAsync(Scripted.Problem);

        Assert.Equal(4, run.ExitStatus);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_server_that_is_down_ends_with_4_and_names_the_address()
    {
        var run = await CommandRun.OfAsync("solve", "x", "--model", "openai:m@http://127.0.0.1:9/v1");

        Assert.Equal(4, run.ExitStatus);
        Assert.Contains("127.0.0.1:9", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_that_is_too_long_for_the_model_is_no_fault_but_no_answer_either()
    {
        await using var server = await OpenAiServer.StartAsync(
            ServerReply.Error(400, "This model's maximum context length is 4096 tokens. However, your messages resulted in 5000 tokens.",
                "context_length_exceeded"));

        var run = await server.SolveAsync(Scripted.Problem);

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("none: The dialogue grew longer than the model's context.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sandbox_that_does_not_stand_ends_with_3_before_the_model_is_asked()
    {
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);

        var run = await CommandRun.WithInputAsync("", ["solve", Scripted.Problem, "--model", server.Model(), "--jail", "bubblewrap"],
            path: "/no/such/folder");

        Assert.Equal(3, run.ExitStatus);
        Assert.Contains("install the package bubblewrap", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("solve --help", "toolreasoner solve --file problems.jsonl --out runs.jsonl --json")]
    [InlineData("trace --help", "toolreasoner trace runs.jsonl --id sum-7 --branches")]
    [InlineData("recipes --help", "toolreasoner recipes --json")]
    public async Task Help_has_examples(string arguments, string example)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
    }
}
