using System.IO.Compression;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>What <c>solve</c> prints and what it asks the model.</summary>
public sealed class SolveTests
{
    [Fact]
    public async Task An_answer_comes_first_then_its_status_in_words_and_the_program_that_shows_it()
    {
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);

        var run = await server.SolveAsync(Scripted.Problem);

        Assert.Equal("", run.Error);
        var lines = run.Output.Split('\n');
        Assert.Equal("42", lines[0]);
        Assert.StartsWith("verified: A program that checks the answer ran", lines[1], StringComparison.Ordinal);
        Assert.Equal("the program:", lines[2]);
        Assert.StartsWith("    Console.WriteLine(", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("1 round · 2 programs · 3 calls · ", lines[4], StringComparison.Ordinal);
        Assert.Equal(0, run.ExitStatus);
    }

    [Fact]
    public async Task A_line_of_json_has_the_fields_that_other_programs_read()
    {
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);

        var line = Assert.Single((await server.SolveAsync(Scripted.Problem, "--json")).Lines);

        Assert.Equal(
            ["id", "status", "answer", "why", "program", "rounds", "programs", "tokens", "wall_ms", "trajectory"],
                line.EnumerateObject().Select(field => field.Name));
        Assert.Equal("verified", line.GetProperty("status").GetString());
        Assert.Equal("42", line.GetProperty("answer").GetString());
        Assert.Equal((1, 2), (line.GetProperty("rounds").GetInt32(), line.GetProperty("programs").GetInt32()));
        Assert.InRange(line.GetProperty("tokens").GetInt64(), 30, 200);
        Assert.InRange(line.GetProperty("wall_ms").GetDouble(), 1, 120_000);
        Assert.Equal(Scripted.Problem, line.GetProperty("trajectory").GetProperty("problem").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Show_writes_the_rounds_with_programs_and_outputs_below_each_other_where_there_is_no_terminal()
    {
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);

        var run = await server.SolveAsync(Scripted.Problem, "--show");

        Assert.Contains("── round 1 ──\nsolver:\nI multiply.\n  program\n  | Console.WriteLine(6 * 7);\n  output · ok", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\n  | 42\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("judgement: passes · a check ran\n── answer ──\n42\nverified", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task Show_numbers_the_tries_that_vote()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");

        var run = await server.SolveAsync(Scripted.Problem, "--show", "--recipe", "tir", "--samples", "2");

        Assert.Contains("── try 1 · round 1 ──", run.Output, StringComparison.Ordinal);
        Assert.Contains("── try 2 · round 1 ──", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 tries · 1 round", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("It is \\boxed{42}.").Length - 1);
    }

    [Fact]
    public async Task Problems_of_a_file_come_out_in_its_order_and_no_reference_reaches_the_model()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "problems.jsonl.gz");
        await using (var gzip = new StreamWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest)))
        {
            await gzip.WriteAsync("{\"id\": \"first\", \"problem\": \"What is 6 · 7?\", \"answer\": \"the secret\"}\n\n"
                + "What is 42 + 0?\n{\"problem\":\"What is 21 · 2?\",\"id\":3}\n");
        }

        var run = await server.SolveAsync("--file", file, "--json", "--recipe", "direct", "--parallel", "3");

        Assert.Equal(3, run.Lines.Count);
        Assert.Equal("first", run.Lines[0].GetProperty("id").GetString());
        Assert.Equal("3", run.Lines[2].GetProperty("id").GetString());
        Assert.All(run.Lines, line => Assert.Equal("42", line.GetProperty("answer").GetString()));
        Assert.DoesNotContain(server.Requests, request => request.Body.GetRawText().Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Problems_at_the_same_time_do_not_wait_for_each_other()
    {
        await using var server = await Scripted.StartAsync(new ServerReply { Text = "It is \\boxed{42}.",
            HeadDelay = TimeSpan.FromSeconds(3) });
        using var folder = new ProgramFolder();
        var file = folder.Add("problems.txt", string.Join('\n', Enumerable.Range(1, 8).Select(i => $"What is {i} times {i}?")));

        var run = await server.SolveAsync("--file", file, "--json", "--recipe", "direct", "--parallel", "8");

        Assert.All(run.Lines, line => Assert.InRange(line.GetProperty("wall_ms").GetDouble(), 2_900, 20_000));
        Assert.Equal(8, run.Lines.Count);
    }

    [Fact]
    public async Task A_dash_is_one_problem_on_standard_input_and_file_dash_one_on_each_line()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");
        string[] rest = ["--model", server.Model(), "--recipe", "direct", "--json"];

        var one = await CommandRun.WithInputAsync("What is\n6 times 7?\n", ["solve", "-", .. rest]);
        var two = await CommandRun.WithInputAsync("What is 6 times 7?\nWhat is 7 times 6?\n", ["solve", "--file", "-", .. rest]);

        Assert.Equal("What is\n6 times 7?", Assert.Single(one.Lines).GetProperty("trajectory").GetProperty("problem").GetProperty(
            "text").GetString());
        Assert.Equal(2, two.Lines.Count);
    }

    [Fact]
    public async Task The_environment_names_the_model_where_the_command_line_does_not()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");

        var run = await CommandRun.WithInputAsync(
            "", ["solve", Scripted.Problem, "--recipe", "direct"], environment: new Dictionary<string,
                string> { ["TOOLREASONER_MODEL"] = server.Model() });

        Assert.StartsWith("42\nunverified: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_set_reaches_the_model()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");

        await server.SolveAsync(Scripted.Problem, "--recipe", "tir", "--temperature", "0.3", "--top-p", "0.9", "--max-tokens", "77",
            "--channel", "tool", "--seed", "1");
        await server.SolveAsync(Scripted.Problem, "--recipe", "tir", "--seed", "2");

        var (set, usual) = (server.Requests.First().Body, server.Requests.Last().Body);
        Assert.Equal(0.3, set.GetProperty("temperature").GetDouble(), 5);
        Assert.Equal(0.9, set.GetProperty("top_p").GetDouble(), 5);
        Assert.Contains("77", set.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("run_csharp", set.GetProperty("tools")[0].GetProperty("function").GetProperty("name").GetString());
        Assert.False(usual.TryGetProperty("tools", out _));
        Assert.NotEqual(set.GetProperty("seed").GetInt64(), usual.GetProperty("seed").GetInt64());
    }

    [Fact]
    public async Task A_program_handed_over_by_a_tool_call_is_run()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "I multiply.", ToolCode = "6 * 7" },
            "It is \\boxed{42}.");

        var line = Assert.Single((await server.SolveAsync(Scripted.Problem, "--recipe", "tir", "--channel", "tool", "--json")).Lines);

        Assert.Equal("42", line.GetProperty("answer").GetString());
        Assert.Equal("6 * 7", line.GetProperty("program").GetString());
    }

    [Theory]
    [InlineData("--calls", "1", "1 model calls")]
    [InlineData("--tokens", "5", "5 tokens")]
    public async Task A_budget_that_is_used_up_ends_without_an_answer_and_says_so(string option, string value, string what)
    {
        await using var server = await Scripted.StartAsync("```csharp\nvar x = 1;\n```");

        var run = await server.SolveAsync(Scripted.Problem, option, value);

        Assert.Equal(0, run.ExitStatus);
        Assert.StartsWith("no answer\nnone: The budget is used up", run.Output, StringComparison.Ordinal);
        Assert.Contains(what, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limits_of_a_program_are_those_of_run()
    {
        await using var server = await Scripted.StartAsync("```csharp\nwhile (true) { }\n```", "It is \\boxed{42}.");

        var run = await server.SolveAsync(Scripted.Problem, "--recipe", "tir", "--wall", "700ms", "--jail", "landlock", "--json");

        var verdict = Assert.Single(run.Lines).GetProperty("trajectory").GetProperty("turns")[2].GetProperty("run").GetProperty(
            "verdict").GetString();
        Assert.Equal("Timeout", verdict);
    }

    [Fact]
    public async Task A_policy_says_when_programs_agree()
    {
        await using var server = await OpenAiServer.StartAsync(request => request.Number == 1 ? "```csharp\n\"42 cm\"\n```"
            : "```csharp\n6 * 7\n```");
        string[] vote = [Scripted.Problem, "--recipe", "vote(2, pal)", "--json"];

        var loose = await server.SolveAsync(vote);

        Assert.Equal("verified", Assert.Single(loose.Lines).GetProperty("status").GetString());
        await using var again = await OpenAiServer.StartAsync(request => request.Number == 1 ? "```csharp\n\"42 cm\"\n```"
            : "```csharp\n6 * 7\n```");
        var strict = await again.SolveAsync([.. vote, "--policy", "strict"]);
        Assert.Equal("unverified", Assert.Single(strict.Lines).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_recipe_may_stand_in_a_file()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");
        using var folder = new ProgramFolder();
        var file = folder.Add("recipe.json", "{\"recipe\": \"vote\", \"samples\": 3, \"inner\": {\"recipe\": \"tir\", \"calls\": 2}}");

        var line = Assert.Single((await server.SolveAsync(Scripted.Problem, "--recipe-file", file, "--json")).Lines);

        Assert.Equal("vote(samples=3, inner=tir(calls=2))", line.GetProperty("trajectory").GetProperty("recipe").GetString());
        Assert.Equal(3, line.GetProperty("trajectory").GetProperty("branches").GetArrayLength());
    }

    [Fact]
    public async Task A_recorded_run_is_repeated_without_its_server()
    {
        using var folder = new ProgramFolder();
        var (recording, first, second) = (Path.Combine(folder.Path, "calls.jsonl"), Path.Combine(folder.Path, "1.jsonl"),
            Path.Combine(folder.Path, "2.jsonl"));
        await using (var server = await Scripted.StartAsync(Scripted.RightAtOnce))
        {
            await server.SolveAsync(Scripted.Problem, "--samples", "2", "--record", recording, "--out", first);
        }

        var run = await CommandRun.OfAsync("solve", Scripted.Problem, "--samples", "2", "--model", $"replay:{recording}", "--out", second);

        Assert.Equal("", run.Error);
        Assert.Equal(Golden.GoldenRecorder.Timeless(first), Golden.GoldenRecorder.Timeless(second));
        var other = await CommandRun.OfAsync("solve", "What is 1 + 1?", "--model", $"replay:{recording}");
        Assert.Equal(1, other.ExitStatus);
        Assert.Contains("was not recorded", other.Error, StringComparison.Ordinal);
    }
}
