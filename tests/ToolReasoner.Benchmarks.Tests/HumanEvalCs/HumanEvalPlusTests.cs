using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.HumanEvalCs;

namespace ToolReasoner.Benchmarks.Tests.HumanEvalCs;

public sealed class HumanEvalPlusTests(SandboxFixture fixture)
{
    [Fact]
    [Trait("Category", "Slow")]
    public async Task The_extra_inputs_are_there_and_every_solution_passes_them()
    {
        var plus = await HumanEvalPlus.LoadAsync(
            DataFiles.Find("humaneval/HumanEvalPlus.jsonl.gz"), fixture.Sandbox, TestContext.Current.CancellationToken);
        foreach (var leftOut in plus.LeftOut)
        {
            TestContext.Current.SendDiagnosticMessage($"{leftOut.TaskId}: {leftOut.Count} of {leftOut.Of} left out: {leftOut.Why}");
        }

        var checks = plus.Tasks.Sum(task => ((CodeChecks.Values)task.Checks).All.Count);
        TestContext.Current.SendDiagnosticMessage($"{checks} checks, {plus.LeftOut.Sum(one => one.Count)} inputs left out of {plus.LeftOut.Count} tasks");

        Assert.Equal(164, plus.Tasks.Count);
        Assert.True(checks > 100_000, $"{checks} checks");
        Assert.Empty(await HumanEvalEdition.CheckAsync(plus.Tasks, new CodeJudge(), fixture.Sandbox, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_file_is_refused_with_what_was_expected()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "{\"question\": 1}\n", TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<InvalidDataException>(
            () => HumanEvalPlus.LoadAsync(file, fixture.Sandbox, TestContext.Current.CancellationToken));

        Assert.Contains("HumanEval+", error.Message, StringComparison.Ordinal);
        Assert.Contains("plus_input", error.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
