using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.HumanEvalCs;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Benchmarks.Tests.Running;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Grading;

/// <summary>A run of code tasks: what counts as the answer, and how it is graded in the real sandbox.</summary>
public sealed class CodeGraderTests(SandboxFixture fixture)
{
    private static readonly CodeTask[] s_tasks = [.. HumanEvalEdition.Tasks.Take(6)];

    [Fact]
    public async Task Replies_are_graded_by_what_their_last_program_does()
    {
        var results = await RunAsync("cot", task => Array.IndexOf(s_tasks, task) switch
        {
            0 => $"Here it is.\n```csharp\n{task.ProgramOf(task.Solution!)}\n```\nThat is all.",
            1 => $"```csharp\n{task.ProgramOf(task.Mutants[0])}\n```",
            2 => "I would loop over the numbers.",
            3 => $"```csharp\n{task.ProgramOf("{ return nothing at all; }")}\n```",
            4 => $"```csharp\n{task.ProgramOf("{ Environment.Exit(0); throw null!; }")}\n```",
            _ => $"```csharp\n{task.ProgramOf(task.Mutants[0])}\n```\nNo, better:\n```csharp\n{task.ProgramOf(task.Solution!)}\n```",
        });

        Assert.Equal(
            [GradeKind.Right, GradeKind.Wrong, GradeKind.Empty, GradeKind.Unparsable, GradeKind.Wrong, GradeKind.Right], results.Select(result => result.Grade.Kind));
        Assert.Equal([SolutionStatus.Unverified, SolutionStatus.None], results.Skip(1).Take(2).Select(result => result.Status));
        Assert.All(results, result => Assert.NotEmpty(result.Reference));
    }

    [Fact]
    public async Task A_second_attempt_that_mends_the_first_is_seen()
    {
        var first = true;
        var result = (await RunAsync("revise", task =>
        {
            var body = first ? task.Mutants[0] : task.Solution!;
            first = false;
            return $"```csharp\n{task.ProgramOf(body)}\n```";
        }, tasks: 1)).Single();

        Assert.Equal([GradeKind.Wrong, GradeKind.Right], Assert.Single(result.Dialogues).Attempts.Select(attempt => attempt.Grade.Kind));
        Assert.Equal(GradeKind.Right, result.Grade.Kind);
    }

    [Fact]
    public async Task Nothing_is_scored_where_the_benchmark_s_own_solutions_fail()
    {
        var broken = s_tasks[1] with { Solution = s_tasks[1].Mutants[0] };
        var grader = new CodeGrader([s_tasks[0], broken], fixture.Sandbox);

        await grader.CheckAsync(new HashSet<string> { s_tasks[0].Id }, TestContext.Current.CancellationToken);
        var refusal = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => grader.CheckAsync(new HashSet<string> { s_tasks[0].Id, broken.Id }, TestContext.Current.CancellationToken));

        Assert.Contains($"1 of the benchmark's own solutions do not pass its tests here, so nothing is scored: {broken.Id}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_code_benchmarks_are_known_by_what_is_in_them()
    {
        Task<CodeProblems> Load(string name, string? path) => CodeBenchmark.Find(name)!.LoadAsync(path, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Equal(164, (await Load("humaneval-cs", null)).Problems.Count);
        Assert.Equal(164, (await Load("humaneval-cs", DataFiles.Find("humaneval/HumanEval.jsonl.gz"))).Problems.Count);
        var multipl = await Load("multipl-e-cs", DataFiles.Find("humaneval/humaneval-cs-multiple.jsonl.gz"));
        Assert.Equal((158, 4), (multipl.Problems.Count, multipl.Notes.Count));
        Assert.InRange((await Load("mbpp-cs", DataFiles.Find("mbpp/mbpp-cs-mxeval.jsonl.gz"))).Problems.Count, 600, 698);
        await Assert.ThrowsAsync<BenchmarkException>(() => Load("humaneval-cs", DataFiles.Find("gsm8k/gsm8k_test.jsonl.gz")));
        await Assert.ThrowsAsync<BenchmarkException>(() => Load("multipl-e-cs", DataFiles.Find("humaneval/HumanEval.jsonl.gz")));
        await Assert.ThrowsAsync<BenchmarkException>(() => Load("mbpp-cs", DataFiles.Find("humaneval/HumanEval.jsonl.gz")));
        await Assert.ThrowsAsync<BenchmarkException>(() => Load("humaneval-cs-plus", DataFiles.Find("humaneval/humaneval-cs-multiple.jsonl.gz")));
    }

    private async Task<IReadOnlyList<SampleResult>> RunAsync(string recipe, Func<CodeTask, string> reply, int tasks = 6)
    {
        using var folder = new Folder();
        var problems = new CodeProblems([.. s_tasks.Take(tasks)], []).Problems.Select((problem, at) => new SelectedProblem(at, problem)).ToList();
        using var model = new ScriptedModel((messages, _) => reply(s_tasks.Single(task => messages.Any(message => message.Text.Contains(task.Prompt.Trim(), StringComparison.Ordinal)))));
        var runner = new BenchmarkRunner(
            model, fixture.Sandbox, Recipe.Parse(recipe), new WorkbenchOptions { Policy = AnswerPolicy.Math }, new Budget(), new CodeGrader(s_tasks, fixture.Sandbox));
        using var run = RunFolder.Open(folder["run"], Some.Manifest(Some.Settings(problems.Count, recipe: recipe)), isResumed: false);
        await runner.RunAsync(run, problems, 2, cancellationToken: TestContext.Current.CancellationToken);
        return run.Results;
    }
}
