using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Recipes;

public sealed class CoscTests
{
    private static readonly Problem s_sum = new("What is 2 + 3?");

    [Fact]
    public async Task A_program_that_throws_is_shown_to_the_model()
    {
        var model = new ScriptedModel("```csharp\nthrow null!;\n```", "It failed.\nVERDICT: WRONG", "```csharp\n2 + 3\n```", "So \\boxed{5}.\nVERDICT: RIGHT");
        var runs = new Queue<SandboxRun>([ScriptedSandbox.Ended(new RunEnd.Threw("NullReferenceException", "no object", 1)), ScriptedSandbox.Printed("5")]);

        var solution = await SolveAsync(model, new ScriptedSandbox(_ => runs.Dequeue()));

        Assert.Contains("NullReferenceException in line 1", model.Asked[1].Messages[^1].Text, StringComparison.Ordinal);
        Assert.Equal("5", solution.Answer);
        Assert.Equal(EvidenceKind.Reviewed, solution.Evidence!.Kind);
        Assert.Equal(SolutionStatus.Unverified, solution.Status);
        Assert.Equal(2, solution.Trajectory.Turns[^1].Round);
    }

    [Fact]
    public async Task A_check_that_ran_makes_the_answer_verified()
    {
        var model = new ScriptedModel("```csharp\n2 + 3\n```", "Check:\n```csharp\n5 - 3 == 2\n```", "It holds: \\boxed{5}\nVERDICT: RIGHT");

        var solution = await SolveAsync(model, new ScriptedSandbox(program => ScriptedSandbox.Printed(program.Contains("==", StringComparison.Ordinal) ? "True" : "5")));

        Assert.Equal(SolutionStatus.Verified, solution.Status);
        Assert.Equal("2 + 3", solution.Program);
        Assert.Equal(3, solution.Trajectory.Usage.ModelCalls);
    }

    [Fact]
    public async Task A_model_that_never_agrees_ends_with_what_the_last_program_printed()
    {
        var model = new ScriptedModel("```csharp\n2 + 3\n```", "Hm.\nVERDICT: WRONG", "```csharp\n2 + 3\n```", "Hm.\nVERDICT: WRONG", "```csharp\n2 + 3\n```", "Hm.\nVERDICT: WRONG");

        var solution = await SolveAsync(model, new ScriptedSandbox("5"));

        Assert.Equal("5", solution.Answer);
        Assert.Equal(StopReason.RoundsOver, solution.Trajectory.Stop);
        Assert.Equal(EvidenceKind.Computed, solution.Evidence!.Kind);
    }

    private static Task<Solution> SolveAsync(ScriptedModel model, ISandbox sandbox)
    {
        var plan = Recipe.Parse("cosc");
        return new Reasoner(model, sandbox, plan.Text, plan.Reasoning).SolveAsync(s_sum, seed: 1, cancellationToken: TestContext.Current.CancellationToken);
    }
}
