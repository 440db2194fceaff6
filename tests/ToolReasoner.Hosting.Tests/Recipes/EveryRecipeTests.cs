using ToolReasoner.Hosting.Tests.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Tests.Shared;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Hosting.Tests.Recipes;

/// <summary>Every recipe there is, through the real client of a real server, streaming, down each of its paths.</summary>
public sealed class EveryRecipeTests
{
    private static readonly Problem s_sum = new("What is 2 + 3?");

    /// <summary>The recipes that show no program's output to the model, with their usual inner ones.</summary>
    private static readonly string[] s_blind = ["direct", "cot", "pal", "spoc", "revise", "rci", "self-refine"];

    public static TheoryData<string> All => [.. Recipe.All.Select(recipe => recipe.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Right_at_once(string recipe)
    {
        var (solution, server) = await SolveAsync(recipe, new Persona());

        Assert.Equal("5", solution.Answer);
        Assert.NotEqual(SolutionStatus.None, solution.Status);
        Assert.All(server.Requests, request => Assert.True(request.IsStreaming));
        Assert.All(Calls(solution.Trajectory), call => Assert.True(call.FinishReason is "stop" or "fence"));
        Assert.Equal(server.Requests.Count, solution.Trajectory.Usage.ModelCalls);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_program_that_does_not_compile_is_shown_to_the_model_and_mended(string recipe)
    {
        var (solution, server) = await SolveAsync(recipe, new Persona { FirstProgram = "int x = \"five\";" });

        // Some recipes have no programs, and pal never looks at what its program did.
        var isShown = server.Requests.Any(request => request.LastText.Contains("does not compile", StringComparison.Ordinal));
        Assert.Equal(!s_blind.Contains(recipe), isShown);
        Assert.True(!isShown || solution.Answer == "5", $"“{solution.Answer}” is not the answer of the mended program.");
    }

    [Theory]
    [InlineData("cosc")]
    [InlineData("serc")]
    [InlineData("reflexion")]
    [InlineData("critic")]
    public async Task Wrong_at_first_is_corrected_by_a_verification_that_ran(string recipe)
    {
        var (solution, _) = await SolveAsync(recipe, new Persona { FirstProgram = "Console.WriteLine(2 * 3);" });

        Assert.Equal("5", solution.Answer);
        Assert.Contains(solution.Trajectory.Turns.Concat(solution.Trajectory.Branches.SelectMany(branch => branch.Turns)), turn => turn.Run?.Output == "6");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_verification_that_is_wrongly_negative_ends_with_an_answer_and_never_calls_it_checked(string recipe)
    {
        var (solution, _) = await SolveAsync(recipe, new Persona { Approves = false });

        Assert.Equal("5", solution.Answer);
        Assert.NotEqual(EvidenceKind.CheckRan, solution.Evidence!.Kind);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_model_that_never_concludes_ends_without_an_answer(string recipe)
    {
        var (solution, server) = await SolveAsync(recipe, new Persona { IsUseless = true });

        Assert.Equal((SolutionStatus.None, (string?)null), (solution.Status, solution.Answer));
        Assert.InRange(server.Requests.Count, 1, 64);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_budget_of_two_calls_is_kept(string recipe)
    {
        var text = Recipe.All.Single(one => one.Name == recipe).Parameters.Any(parameter => parameter is RecipeParameter.Count { Name: "samples" }) ? $"{recipe}(samples=2)" : recipe;

        var (solution, server) = await SolveAsync(text, new Persona { IsUseless = true }, new Budget { ModelCalls = 2 });

        Assert.InRange(server.Requests.Count, 1, 2);
        Assert.Null(solution.Answer);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_sandbox_that_is_down_stops_the_run_and_the_model_never_hears_of_it(string recipe)
    {
        await using var server = await OpenAiServer.StartAsync(new Persona().Reply);
        var down = new ScriptedSandbox(_ => throw new SandboxUnavailableException("no jail stands"));

        try
        {
            var solution = await SolveAsync(server, recipe, down);
            Assert.Equal(0, solution.Trajectory.Usage.Programs); // a recipe that runs nothing needs no sandbox
        }
        catch (SandboxUnavailableException e)
        {
            Assert.Equal("no jail stands", e.Message);
        }

        Assert.DoesNotContain(server.Requests, request => request.Messages.Any(message => message.Text.Contains("no jail stands", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_dropped_connection_and_a_full_server_on_the_way_change_nothing(string recipe)
    {
        var (expected, _) = await SolveAsync(recipe, new Persona());
        var persona = new Persona();
        await using var server = await OpenAiServer.StartAsync(request => request.Number switch
        {
            1 => ServerReply.Error(503, "loading the model"),
            3 => persona.Reply(request) with { DropAfter = 0 },
            _ => persona.Reply(request),
        });

        var solution = await SolveAsync(server, recipe, Sandbox());

        Assert.Equal(TrajectoryJson.Write(expected.Trajectory, withTimes: false), TrajectoryJson.Write(solution.Trajectory, withTimes: false));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_context_that_is_full_ends_the_try_and_not_the_run(string recipe)
    {
        var persona = new Persona();
        await using var server = await OpenAiServer.StartAsync(request => request.Number > 1
            ? ServerReply.Error(400, "This model's maximum context length is 4096 tokens.", "context_length_exceeded") : persona.Reply(request));

        var solution = await SolveAsync(server, recipe, Sandbox());

        Assert.True(solution.Answer is null or "5");
    }

    [Theory]
    [InlineData("tir")]
    [InlineData("cosc")]
    public async Task Programs_by_native_tool_calls_are_run_and_answered_as_such(string recipe)
    {
        await using var server = await OpenAiServer.StartAsync(request =>
            request.Messages[^1].Role == "tool" ? "So it is \\boxed{5}."
            : request.LastText.Contains("VERDICT", StringComparison.Ordinal) ? "It stands: \\boxed{5}\nVERDICT: RIGHT"
            : new ServerReply { ToolCode = "Console.WriteLine(2 + 3);" });

        var solution = await SolveAsync(server, recipe, Sandbox(), new WorkbenchOptions { Channel = ToolReasoner.Models.ProgramChannel.ToolCall });

        Assert.Equal("5", solution.Answer);
        var second = server.Requests.ElementAt(1).Body.GetProperty("messages").EnumerateArray().ToList();
        Assert.Contains(second, message => message.GetProperty("role").GetString() == "tool" && message.GetProperty("tool_call_id").GetString() == "call-1");
        Assert.Equal("run_csharp", server.Requests.First().Body.GetProperty("tools")[0].GetProperty("function").GetProperty("name").GetString());
    }

    private static async Task<(Solution Solution, OpenAiServer Server)> SolveAsync(string recipe, Persona persona, Budget? budget = null)
    {
        await using var server = await OpenAiServer.StartAsync(persona.Reply);
        return (await SolveAsync(server, recipe, Sandbox(), budget: budget), server);
    }

    private static async Task<Solution> SolveAsync(OpenAiServer server, string recipe, ISandbox sandbox, WorkbenchOptions? options = null, Budget? budget = null)
    {
        using var client = server.Client();
        var plan = Recipe.Parse(recipe);
        return await new Reasoner(client, sandbox, plan.Text, plan.Reasoning, options).SolveAsync(s_sum, seed: 1, budget, TestContext.Current.CancellationToken);
    }

    /// <summary>What the persona's programs do. Programs are run for real elsewhere.</summary>
    private static ScriptedSandbox Sandbox() => new(program =>
        program.Contains("\"five\"", StringComparison.Ordinal)
            ? ScriptedSandbox.Ended(new RunEnd.NotCompiled()) with { Diagnostics = [new ProgramDiagnostic("CS0029", DiagnosticSeverity.Error, "Cannot convert string to int", 1, 9, program, null)] }
        : program.Contains("claimed 6", StringComparison.Ordinal) ? ScriptedSandbox.Printed("False")
        : program.Contains("==", StringComparison.Ordinal) ? ScriptedSandbox.Printed("True")
        : ScriptedSandbox.Printed(program.Contains("2 * 3", StringComparison.Ordinal) ? "6" : "5"));

    private static IEnumerable<ModelCall> Calls(Trajectory trajectory) => trajectory.Turns.Concat(trajectory.Branches.SelectMany(branch => branch.Turns)).Select(turn => turn.Call).OfType<ModelCall>();
}
