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
        TestContext.Current.SendDiagnosticMessage($"{checks} checks, {plus.LeftOut.Sum(one => one.Count)} inputs left out of "
            + $"{plus.LeftOut.Count} tasks");

        Assert.Equal(164, plus.Tasks.Count);
        Assert.True(checks > 100_000, $"{checks} checks");
        Assert.Empty(await HumanEvalEdition.CheckAsync(plus.Tasks, new CodeJudge(), fixture.Sandbox,
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Results_too_long_for_a_judge_are_left_out_and_take_no_others_with_them()
    {
        // 6.9, 0.94 and 0.94 million characters: all three are more than one run may write, the last two more than one submission of a
        // judge.
        int[] inputs = [1_000_001, 150_000, 150_001];
        var file = Path.GetTempFileName();
        var plusInputs = string.Join(',', inputs.Select(n => $"[{n}]"));
        await File.WriteAllLinesAsync(
            file,
            HumanEvalEdition.Tasks.Select(task =>
                $$"""{"task_id":"{{task.Id}}","plus_input":[{{(task.Id == "HumanEval/15" ? plusInputs : "")}}]}"""),
            TestContext.Current.CancellationToken);

        var plus = await HumanEvalPlus.LoadAsync(file, fixture.Sandbox, TestContext.Current.CancellationToken);

        var leftOut = Assert.Single(plus.LeftOut);
        Assert.Equal(("HumanEval/15", 1, 3), (leftOut.TaskId, leftOut.Count, leftOut.Of));
        Assert.Contains("6888907 characters", leftOut.Why, StringComparison.Ordinal);
        Assert.Equal(5, ((CodeChecks.Values)plus.Tasks[15].Checks).All.Count);
        Assert.Empty(await HumanEvalEdition.CheckAsync([plus.Tasks[15]], new CodeJudge(), fixture.Sandbox,
            TestContext.Current.CancellationToken));
        File.Delete(file);
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
