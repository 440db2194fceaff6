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

    /// <summary>Solves, and returns the trajectory as a line without times.</summary>
    public static async Task<string> LineAsync(IChatClient model, string recipe = "cosc", string problem = "What is 2 + 3?", Budget? budget = null)
    {
        var plan = Recipe.Parse(recipe);
        var solution = await new Reasoner(model, Sandbox(), plan.Text, plan.Reasoning).SolveAsync(new Problem(problem), seed: 1, budget, TestContext.Current.CancellationToken);
        return TrajectoryJson.Write(solution.Trajectory, withTimes: false);
    }
}
