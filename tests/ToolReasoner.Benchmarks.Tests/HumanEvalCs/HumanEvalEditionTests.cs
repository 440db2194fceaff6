using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.HumanEvalCs;
using ToolReasoner.EditionTool;

namespace ToolReasoner.Benchmarks.Tests.HumanEvalCs;

public sealed class HumanEvalEditionTests(SandboxFixture fixture)
{
    private const int SampleEvery = 29;

    private static readonly CodeJudge s_judge = new();

    private static readonly string[] s_uselessBodies = ["{ throw new NotImplementedException(); }", "{ Environment.Exit(0); throw null!; }"];

    [Fact]
    public void There_are_all_164_tasks_each_with_a_solution_five_mutants_and_checks()
    {
        Assert.Equal(Enumerable.Range(0, 164).Select(i => $"HumanEval/{i}"), HumanEvalEdition.Tasks.Select(task => task.Id));
        Assert.All(HumanEvalEdition.Tasks, task =>
        {
            Assert.False(string.IsNullOrWhiteSpace(task.Solution));
            Assert.True(task.Mutants.Distinct().Count() >= 5, $"{task.Id} has {task.Mutants.Distinct().Count()} mutants");
            Assert.DoesNotContain(task.Solution, task.Mutants);
            Assert.Contains($" {task.EntryPoint}(", task.Prompt, StringComparison.Ordinal);
            Assert.Contains("/// <summary>", task.Prompt, StringComparison.Ordinal);
            Assert.NotEmpty(((CodeChecks.Values)task.Checks).All);
        });
    }

    [Fact]
    public void A_solver_sees_neither_checks_nor_solution()
    {
        Assert.All(HumanEvalEdition.Tasks, task =>
        {
            Assert.DoesNotContain(task.Solution!.Trim('{', '}', '\n', ' '), task.Prompt, StringComparison.Ordinal);
            Assert.DoesNotContain("=== ", task.Prompt, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task All_164_solutions_pass() =>
        Assert.Empty(await HumanEvalEdition.CheckAsync(fixture.Sandbox, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_solution_that_fails_is_named()
    {
        CodeTask[] tasks = [HumanEvalEdition.Tasks[0], HumanEvalEdition.Tasks[1] with { Solution = HumanEvalEdition.Tasks[1].Mutants[0] }];

        var failing = await HumanEvalEdition.CheckAsync(tasks, s_judge, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Equal("HumanEval/1", Assert.Single(failing).Task.Id);
    }

    [Fact]
    public Task A_sample_of_the_mutants_fails() => MutantsFailAsync((_, index) => index % SampleEvery == 0);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Every_mutant_fails() => MutantsFailAsync((_, _) => true);

    [Fact]
    public async Task Every_task_refuses_a_method_that_throws_and_one_that_leaves()
    {
        var passed = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            HumanEvalEdition.Tasks.Where((_, i) => i % SampleEvery == 0),
            TestContext.Current.CancellationToken,
            async (task, stop) =>
            {
                foreach (var body in s_uselessBodies)
                {
                    if (await s_judge.JudgeAsync(task, task.ProgramOf(body), fixture.WithoutPolicy, stop) is CodeVerdict.Passed)
                    {
                        passed.Add(task.Id);
                    }
                }
            });

        Assert.Empty(passed);
    }

    [Fact]
    public void The_checks_are_those_that_the_tool_makes_from_the_original()
    {
        var tests = Edition.ReadTests(DataFiles.Find("humaneval/HumanEval.jsonl.gz"));
        var folder = DataFiles.Source("src/ToolReasoner.Benchmarks/HumanEvalCs/Tasks");

        Assert.Equal(Enumerable.Range(0, 164), tests.Keys.Order());
        Assert.All(tests, test =>
        {
            var text = File.ReadAllText(Path.Combine(folder, $"{test.Key:000}.txt"));
            Assert.Equal(text, Edition.WithTests(test.Key, text, test.Value));
        });
    }

    private async Task MutantsFailAsync(Func<CodeTask, int, bool> isWanted)
    {
        var wanted = HumanEvalEdition.Tasks.SelectMany(task => task.Mutants.Select(body => (task, body)))
            .Where((mutant, index) => isWanted(mutant.task, index)).ToList();
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(wanted, TestContext.Current.CancellationToken, async (mutant, stop) =>
        {
            var verdict = await s_judge.JudgeAsync(mutant.task, mutant.task.ProgramOf(mutant.body), fixture.Sandbox, stop);

            // A mutant that does not compile would fail for no merit of the checks.
            if (verdict is CodeVerdict.Passed or CodeVerdict.NotCompiled or CodeVerdict.NoCode)
            {
                wrong.Add($"{mutant.task.Id}: {verdict}\n{mutant.body}");
            }
        });

        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {wanted.Count} mutants:\n\n" + string.Join("\n\n", wrong.Order()));
    }
}
