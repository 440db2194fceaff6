using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Running;

/// <summary>A run from problems to results: grades, attempts, judgements, seeds, order, failures of the machine.</summary>
public sealed class RunnerTests
{
    private static readonly SelectedProblem[] s_problems =
        [.. Enumerable.Range(0, 6).Select(i => new SelectedProblem(i, new GradedProblem(new Problem($"What is {i} + 1?") { Id = $"p{i}" }, $"{i + 1}") { Kind = "Sums", Level = 1 }))];

    [Fact]
    public async Task Right_wrong_empty_unreadable_and_out_of_budget_are_told_apart()
    {
        var results = await RunAsync("direct", (messages, _) => Number(messages) switch
        {
            0 => @"\boxed{1}",
            1 => @"\boxed{3}",
            2 => "I do not know.",
            3 => @"\boxed{\frac{4}{}",
            4 => @"\boxed{\frac{5}{}}",
            _ => @"It is \boxed{\text{six}}.",
        });

        Assert.Equal(
            [GradeKind.Right, GradeKind.Wrong, GradeKind.Empty, GradeKind.Empty, GradeKind.Unparsable, GradeKind.Wrong],
            results.Select(result => result.Grade.Kind));
        Assert.Equal([SolutionStatus.Unverified, SolutionStatus.Unverified, SolutionStatus.None], results.Take(3).Select(result => result.Status));
        Assert.All(results, result => Assert.Equal(("Sums", 1, 1, 20L), (result.Subject, result.Level, result.Cost.Calls, result.Cost.OutputTokens)));

        var spent = await RunAsync("cosc", (_, _) => "I go on.\n```csharp\nthrow null!;\n```", budget: new Budget { ModelCalls = 2 }, sandbox: _ => Threw());
        Assert.All(spent, result => Assert.Equal(GradeKind.TimedOut, result.Grade.Kind));
    }

    [Fact]
    public async Task Attempts_judgements_and_repairs_of_a_dialogue_are_graded()
    {
        // Round 1: a program that prints 2 (wrong), refused. Round 2: one that fails, then none; round 2's repair prints 1 (right) and passes.
        var replies = new Queue<string>(
        [
            "```csharp\nfirst\n```", "No.\nVERDICT: WRONG", "```csharp\nfails\n```", "It failed.\nVERDICT: WRONG", "```csharp\nmended\n```", "Good: \\boxed{1}\nVERDICT: RIGHT",
        ]);
        var result = (await RunAsync(
            "cosc", (_, _) => replies.Dequeue(), problems: s_problems[..1],
            sandbox: source => source switch { "first" => ScriptedSandbox.Printed("2"), "fails" => Threw(), _ => ScriptedSandbox.Printed("1") })).Single();

        var dialogue = Assert.Single(result.Dialogues);
        Assert.Equal(["2", null, "1"], dialogue.Attempts.Select(attempt => attempt.Answer));
        Assert.Equal([GradeKind.Wrong, GradeKind.Empty, GradeKind.Right], dialogue.Attempts.Select(attempt => attempt.Grade.Kind));
        Assert.Equal([1, 3, 5], dialogue.Attempts.Select(attempt => attempt.Calls));
        // A reply that the engine ends at its program's fence counts a token for each four characters.
        Assert.Equal([5L, 30, 55], dialogue.Attempts.Select(attempt => attempt.OutputTokens));
        Assert.Equal([(false, false), (true, true)], dialogue.Judgements.Select(judgement => (judgement.Passes, judgement.IsRight)));
        Assert.Equal((1, 1, 1), (dialogue.OtherJudgements, dialogue.Failures, dialogue.Repairs));
        Assert.False(dialogue.FirstProgramFailed);
        Assert.True(dialogue.Final.IsRight);
        Assert.Equal([(Verdict.Ok, 2), (Verdict.RuntimeError, 1)], result.Programs.Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public async Task Each_try_that_a_recipe_chooses_from_is_a_dialogue_and_its_program_counts_once()
    {
        var result = (await RunAsync(
            "vote(3, pal)", (_, options) => $"```csharp\n{options.Seed}\n```", problems: s_problems[..1], sandbox: source => ScriptedSandbox.Printed(source))).Single();

        Assert.Equal(3, result.Dialogues.Count);
        Assert.Equal(3, result.Programs[Verdict.Ok]);
        Assert.Equal(3, result.Cost.Calls);
    }

    [Fact]
    public async Task A_recipe_that_goes_on_after_choosing_makes_one_dialogue()
    {
        var result = (await RunAsync("revise(inner=vote(2, cot))", (messages, _) => messages.Count > 2 ? @"\boxed{1}" : @"\boxed{7}", problems: s_problems[..1])).Single();

        var dialogue = Assert.Single(result.Dialogues);
        Assert.Equal([GradeKind.Wrong, GradeKind.Right], dialogue.Attempts.Select(attempt => attempt.Grade.Kind));
    }

    [Fact]
    public async Task What_comes_out_does_not_depend_on_how_many_run_at_once()
    {
        static string Reply(IReadOnlyList<ChatMessage> messages, ChatOptions options) => $"\\boxed{{{Number(messages) + (options.Seed % 3)}}}";

        var one = await RunAsync("direct", Reply, samples: 4, parallel: 1);
        var many = await RunAsync("direct", Reply, samples: 4, parallel: 16);

        Assert.Equal(24, one.Count);
        Assert.True(one.Select(result => result.Answer).Distinct().Count() > 6, "the seeds of samples should differ");
        Assert.Equal(one.Select(Timeless), many.Select(Timeless));
    }

    [Fact]
    public void A_seed_depends_on_run_problem_and_sample_alone()
    {
        long[] runs = [0, 1];
        string[] problems = ["a", "b"];
        var seeds = from run in runs from problem in problems from sample in Enumerable.Range(0, 3) select BenchmarkRunner.SeedOf(run, problem, sample);

        Assert.Equal(12, seeds.Distinct().Count());
        Assert.All(seeds, seed => Assert.InRange(seed, 0, int.MaxValue));
        Assert.Equal(BenchmarkRunner.SeedOf(7, "x", 2), BenchmarkRunner.SeedOf(7, "x", 2));
    }

    [Fact]
    public async Task A_model_or_sandbox_that_fails_stops_the_run_and_scores_nothing()
    {
        using var folder = new Folder();
        await Assert.ThrowsAsync<ModelException>(() => RunAsync("direct", (messages, _) => Number(messages) == 3 ? throw new ModelException("down") : @"\boxed{1}", folder: folder, parallel: 1));
        Assert.Equal(["p0", "p1", "p2"], RunFolder.Read(folder["run"]).Results.Select(result => result.ProblemId));

        using var other = new Folder();
        await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => RunAsync("pal", (_, _) => "```csharp\n1\n```", folder: other, sandbox: _ => throw new SandboxUnavailableException("gone")));
        Assert.Empty(RunFolder.Read(other["run"]).Results);
    }

    [Fact]
    public async Task A_stopped_run_goes_on_and_comes_to_the_same()
    {
        static string Reply(IReadOnlyList<ChatMessage> messages, ChatOptions options) => $"\\boxed{{{Number(messages) + (options.Seed % 3)}}}";
        using var folder = new Folder();
        using var stop = new CancellationTokenSource();
        var done = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(
            "direct", Reply, samples: 3, parallel: 2, folder: folder, done: _ =>
            {
                if (Interlocked.Increment(ref done) == 7)
                {
                    stop.Cancel();
                }
            },
            stop: stop));
        Assert.InRange(RunFolder.Read(folder["run"]).Results.Count, 7, 17);

        var resumed = await RunAsync("direct", Reply, samples: 3, folder: folder);
        var whole = await RunAsync("direct", Reply, samples: 3);

        Assert.Equal(whole.Select(Timeless), resumed.Select(Timeless));
        Assert.Equal([0, 1], resumed.Select(result => result.Session).Distinct().Order());
    }

    private static SampleResult Flat(SampleResult result) => result with { ElapsedSeconds = 0, Session = 0, Cost = result.Cost with { WallSeconds = 0, ToolSeconds = 0 } };

    private static string Timeless(SampleResult result) => System.Text.Json.JsonSerializer.Serialize(Flat(result));

    private static int Number(IReadOnlyList<ChatMessage> messages) => int.Parse(messages.Last(message => message.Role == ChatRole.User && message.Text.StartsWith("What", StringComparison.Ordinal)).Text.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);

    private static SandboxRun Threw() => ScriptedSandbox.Ended(new RunEnd.Threw("System.NullReferenceException", "no object"));

    private static async Task<IReadOnlyList<SampleResult>> RunAsync(
        string recipe, Func<IReadOnlyList<ChatMessage>, ChatOptions, string> reply, SelectedProblem[]? problems = null, int samples = 1, int parallel = 3, Budget? budget = null,
        Func<string, SandboxRun>? sandbox = null, Folder? folder = null, Action<SampleResult>? done = null, CancellationTokenSource? stop = null)
    {
        using var temporary = new Folder();
        problems ??= s_problems;
        using var model = new ScriptedModel(reply);
        var runner = new BenchmarkRunner(
            model, new ScriptedSandbox(sandbox ?? (_ => ScriptedSandbox.Printed("0"))), Recipe.Parse(recipe), new WorkbenchOptions(), budget ?? new Budget(), new AnswerGrader(AnswerPolicy.Math, "math"));
        using var run = RunFolder.Open((folder ?? temporary)["run"], Some.Manifest(Some.Settings(problems.Length, samples, recipe)), isResumed: true);
        await runner.RunAsync(run, problems, parallel, done, stop?.Token ?? TestContext.Current.CancellationToken);
        return run.Results;
    }
}
