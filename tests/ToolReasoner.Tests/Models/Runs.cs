using Microsoft.Extensions.AI;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Models;

/// <summary>Whole runs with a model, for tests of what stands between the engine and it.</summary>
internal static class Runs
{
    public static ScriptedSandbox Sandbox() => new(program => ScriptedSandbox.Printed(program.Contains("==", StringComparison.Ordinal) ? "True" : "5"));

    /// <summary>A composition with short prompts: a program, a checking program, a verdict.</summary>
    public static Task<string> ShortLineAsync(IChatClient model) =>
        LineAsync(model, new RecipePlan("short", Combine.Step(new Solver("Solve."), new RunProgram(isShared: true), new Reviewer("Judge.", "VERDICT?", Judgements.VerdictLine))));

    /// <summary>Solves, and returns the trajectory as a line without times.</summary>
    public static Task<string> LineAsync(IChatClient model, string recipe = "cosc", string problem = "What is 2 + 3?") => LineAsync(model, Recipe.Parse(recipe), problem);

    private static async Task<string> LineAsync(IChatClient model, RecipePlan plan, string problem = "What is 2 + 3?")
    {
        var solution = await new Reasoner(model, Sandbox(), plan.Text, plan.Reasoning).SolveAsync(new Problem(problem), seed: 1, cancellationToken: TestContext.Current.CancellationToken);
        return TrajectoryJson.Write(solution.Trajectory, withTimes: false);
    }
}
