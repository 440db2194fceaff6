using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolReasoner.Hosting;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;
using ToolReasoner.Tests.Reasoning;

namespace ToolReasoner.Tests.Hosting;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_registered_reasoner_solves_with_what_was_said()
    {
        using var model = new SteadyModel();
        await using var services = new ServiceCollection().AddSingleton<ISandbox>(Runs.Sandbox()).AddToolReasoner(o => o.UseChatClient(model).UseRecipe(Recipe.Cosc)).BuildServiceProvider();

        var solution = await services.GetRequiredService<Reasoner>().SolveAsync(new Problem("What is 2 + 3?"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(("5", "cosc"), (solution.Answer, solution.Trajectory.Recipe));
        Assert.Same(services.GetRequiredService<Reasoner>(), services.GetRequiredService<ReasoningChatClient>().GetService<Reasoner>());
    }

    [Fact]
    public async Task What_was_not_said_comes_from_the_container()
    {
        await using var services = new ServiceCollection().AddSingleton<IChatClient>(new SteadyModel()).AddSingleton<ISandbox>(Runs.Sandbox())
            .AddToolReasoner(o => o.UseRecipe("vote(2, cosc)")).BuildServiceProvider();

        var solution = await services.GetRequiredService<Reasoner>().SolveAsync(new Problem("What is 2 + 3?"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, solution.Trajectory.Branches.Count);
    }

    [Fact]
    public void A_missing_sandbox_is_said_with_what_to_do()
    {
        using var services = new ServiceCollection().AddToolReasoner(o => o.UseChatClient(new SteadyModel())).BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<Reasoner>);

        Assert.Contains("AddJailedSandbox", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sandbox_is_a_tool_of_any_agent()
    {
        var sandbox = Runs.Sandbox();
        var tool = new CSharpTool(sandbox);

        var told = await tool.InvokeAsync(new AIFunctionArguments { ["code"] = "Console.WriteLine(2 + 3);" }, TestContext.Current.CancellationToken);

        Assert.Equal(("run_csharp", "5"), (tool.Name, told!.ToString()));
        Assert.Equal("code", tool.JsonSchema.GetProperty("required")[0].GetString());
        Assert.Equal(["Console.WriteLine(2 + 3);"], sandbox.Programs);
        Assert.Contains("code is missing", (await tool.InvokeAsync(new AIFunctionArguments(), TestContext.Current.CancellationToken))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_sandbox_is_never_told_to_the_model_as_output()
    {
        var tool = new CSharpTool(new ScriptedSandbox(_ => throw new SandboxUnavailableException("no jail")));

        await Assert.ThrowsAsync<SandboxUnavailableException>(async () => await tool.InvokeAsync(new AIFunctionArguments { ["code"] = "1" }, TestContext.Current.CancellationToken));
    }
}
