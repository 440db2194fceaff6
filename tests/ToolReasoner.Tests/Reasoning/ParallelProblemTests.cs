using System.Diagnostics;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Tests.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Reasoning;

public sealed class ParallelProblemTests
{
    [Fact]
    public async Task Sixty_four_problems_with_a_slow_model_take_about_as_long_as_one()
    {
        var plan = Recipe.Parse("cosc");
        using var model = new SteadyModel { Delay = TimeSpan.FromMilliseconds(400) };
        var reasoner = new Reasoner(model, Runs.Sandbox(), plan.Text, plan.Reasoning);
        await reasoner.SolveAsync(new Problem("warm up"), cancellationToken: TestContext.Current.CancellationToken);
        var start = Stopwatch.GetTimestamp();

        var solutions = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => reasoner.SolveAsync(new Problem($"What is 2 + 3? ({i})"), cancellationToken: TestContext.Current.CancellationToken)));

        // One problem waits three times 400 ms; one after another the 64 would take 77 s. The guard is wide for loaded machines.
        Assert.All(solutions, solution => Assert.Equal(SolutionStatus.Verified, solution.Status));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(1.1), TimeSpan.FromSeconds(15));
    }
}
