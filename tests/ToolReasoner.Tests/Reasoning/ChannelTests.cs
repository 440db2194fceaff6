using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Tests.Recipes;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>How programs and their outputs travel: native tool calls, and one growing message.</summary>
public sealed class ChannelTests
{
    private static readonly WorkbenchOptions s_calls = new() { Channel = ProgramChannel.ToolCall };

    [Fact]
    public async Task A_native_call_is_run_and_answered_under_its_id()
    {
        var dialogues = new List<string>();
        var tools = new List<int>();
        var model = new AnsweringModel((messages, options) =>
        {
            dialogues.Add(Desk.Written(messages));
            tools.Add(options.Tools?.Count ?? 0);
            return dialogues.Count switch
            {
                1 => [new TextContent("I add."), Call("a1", "typo")],
                2 => [Call("a2", "2 + 3")],
                _ => [new TextContent("\\boxed{5}")],
            };
        });

        var solution = await Desk.SolveAsync("tir", model, options: s_calls);

        Assert.Equal(
            """
            [system] solve
            [user] What is 2 + 3?
            [assistant] I add.
              call a1 run_csharp: typo
            [tool] 
              result a1: The program does not compile.
            line 1: typo
              CS0103: The name 'typo' does not exist.
            (3 rounds left)
            [assistant] 
              call a2 run_csharp: 2 + 3
            [tool] 
              result a2: 5
            (2 rounds left)

            """, dialogues[^1]);
        Assert.All(tools, count => Assert.Equal(1, count));
        Assert.Equal(("5", "2 + 3"), (solution.Answer, solution.Program));
        Assert.Equal(["a1", "a1", "a2", "a2"], solution.Trajectory.Turns.Select(turn => turn.ToolCallId).OfType<string>());
        Assert.Equal(TrajectoryJson.Write(solution.Trajectory), TrajectoryJson.Write(TrajectoryJson.Read(TrajectoryJson.Write(solution.Trajectory))));
    }

    [Fact]
    public async Task A_check_may_be_a_native_call_and_the_judgement_after_it_may_not()
    {
        var tools = new List<int>();
        var model = new AnsweringModel((_, options) =>
        {
            tools.Add(options.Tools?.Count ?? 0);
            return tools.Count switch { 1 => [Call("a1", "2 + 3")], 2 => [Call("a2", "check yes")], _ => [new TextContent("\\boxed{5}\nVERDICT: RIGHT")] };
        });

        var solution = await Desk.SolveAsync("cosc", model, options: s_calls);

        Assert.Equal(SolutionStatus.Verified, solution.Status);
        Assert.Equal([1, 1, 0], tools);
    }

    [Fact]
    public void A_call_that_was_never_run_is_shown_as_text()
    {
        var dialogue = new Trajectory(Desk.Problem, "test", 1).Add(Author.User, "p")
            .Add(new Turn(Author.Solver, "I add.") { ToolCallId = "a1", Program = "2 + 3" }).Add(Author.Guide, "Go on.");

        var messages = Transcript.Of(new Ask(Author.Solver), dialogue, canPrefill: false);

        Assert.Equal("[user] p\n[assistant] I add.\n```csharp\n2 + 3\n```\n[user] Go on.\n", Desk.Written(messages));
    }

    [Fact]
    public async Task Every_recipe_works_with_native_calls()
    {
        foreach (var recipe in Recipe.All)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var model = new AnsweringModel((messages, options) =>
                {
                    AssertAnswered(messages);
                    var text = Desk.Anything(messages, options);
                    return options.Tools is not null && Fence.ProgramIn(text) is { } program ? [Call($"c{messages.Count}-{options.Seed}", program)] : [new TextContent(text)];
                });

                await Desk.SolveAsync(recipe.Name, model, options: s_calls, seed: seed);
            }
        }
    }

    [Fact]
    public async Task A_model_that_can_go_on_writing_gets_one_growing_message()
    {
        var dialogues = new List<string>();
        var continued = 0;
        var model = new AnsweringModel((messages, _) =>
        {
            dialogues.Add(Desk.Written(messages));
            return dialogues.Count switch { 1 => Desk.Program("2 + 2", "First."), 2 => Desk.Program("2 + 3", "Then."), _ => "So \\boxed{5}." };
        })
        {
            Prefill = new PrefillSupport(_ => continued++),
        };

        var solution = await Desk.SolveAsync("tir", model);

        Assert.Equal(
            """
            [system] solve
            [user] What is 2 + 3?
            [assistant] First.
            ```csharp
            2 + 2
            ```
            ```output
            4
            ```
            (3 rounds left)
            Then.
            ```csharp
            2 + 3
            ```
            ```output
            5
            ```
            (2 rounds left)

            """, dialogues[^1].TrimEnd('\n') + "\n");
        Assert.Equal(2, continued);
        Assert.Equal("5", solution.Answer);
        Assert.Equal(5, solution.Trajectory.Turns.Count(turn => turn.Author is Author.Solver or Author.Sandbox));
    }

    [Fact]
    public async Task A_full_context_ends_the_run_with_what_it_has()
    {
        var asked = 0;
        var model = new AnsweringModel((_, _) => ++asked == 1 ? Desk.Program("2 + 3") : throw new ContextOverflowException());

        var solution = await Desk.SolveAsync("cosc", model);

        Assert.Equal(("5", StopReason.ContextFull), (solution.Answer, solution.Trajectory.Stop));
    }

    // Every call is followed by its answer, and every answer follows its call.
    private static void AssertAnswered(IReadOnlyList<ChatMessage> messages)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            foreach (var call in messages[i].Contents.OfType<FunctionCallContent>())
            {
                Assert.Equal(call.CallId, Assert.Single(messages[i + 1].Contents.OfType<FunctionResultContent>()).CallId);
            }

            foreach (var result in messages[i].Contents.OfType<FunctionResultContent>())
            {
                Assert.Contains(messages[i - 1].Contents.OfType<FunctionCallContent>(), call => call.CallId == result.CallId);
            }
        }
    }

    private static FunctionCallContent Call(string id, string code) => new(id, ReplyReader.ToolName, new Dictionary<string, object?> { ["code"] = code });
}
