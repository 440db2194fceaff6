using System.Runtime.CompilerServices;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Recipes;

/// <summary>What holds for every recipe in the catalog, whatever the model says.</summary>
public sealed class EveryRecipeTests
{
    private const int MostLines = 60;
    private const int Seeds = 8;

    /// <summary>Names of all recipes, and some compositions.</summary>
    public static TheoryData<string> Names { get; } =
        [.. Recipe.All.Select(recipe => recipe.Name), "vote(3, cosc(rounds=2))", "rci(inner=cove(inner=tir))", "best-of-n(2, vote(2), score)", "spoc(tool=yes)", "serc(unreadable=repair)"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_budget_is_overrun_and_every_run_ends(string recipe)
    {
        for (var calls = 1; calls <= 12; calls++)
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var model = new AnsweringModel(Desk.Anything);

                var solution = await Desk.SolveAsync(recipe, model, budget: new Budget { ModelCalls = calls }, seed: seed);

                Assert.InRange(model.Asked, 1, calls);
                Assert.Equal(model.Asked, solution.Trajectory.Usage.ModelCalls);
                Assert.Equal(solution.Status == SolutionStatus.None, solution.Answer is null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Tokens_end_a_run_at_the_call_that_uses_them_up(string recipe)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var model = new AnsweringModel(Desk.Anything);

            var solution = await Desk.SolveAsync(recipe, model, budget: new Budget { OutputTokens = 1 }, seed: seed);

            Assert.Equal(1, model.Asked);
            Assert.InRange(solution.Trajectory.Usage.OutputTokens, 1, 10);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Time_in_the_sandbox_ends_a_run_after_the_program_that_uses_it_up(string recipe)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var scripted = Desk.Sandbox();
            var sandbox = new ScriptedSandbox(source => scripted.RunAsync(new SandboxProgram(source), new SandboxLimits()).Result with { RunTime = TimeSpan.FromSeconds(3) });

            var solution = await Desk.SolveAsync(recipe, new AnsweringModel(Desk.Anything), sandbox, new Budget { ToolTime = TimeSpan.FromSeconds(2) }, seed: seed);

            Assert.All([solution.Trajectory, .. solution.Trajectory.Branches], one => Assert.True(one.Usage.Programs <= 1 || one.Branches.Count > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Wall_time_ends_a_run(string recipe)
    {
        var clock = new HandClock();
        var model = new AnsweringModel(Desk.Anything) { OnAsked = _ => clock.Advance(TimeSpan.FromSeconds(6)) };

        var solution = await Desk.SolveAsync(recipe, model, budget: new Budget { WallTime = TimeSpan.FromSeconds(5) }, options: new WorkbenchOptions { Clock = clock });

        Assert.InRange(model.Asked, 1, 10); // branches that had begun beside each other
        Assert.True(solution.Trajectory.Usage.WallTime >= TimeSpan.FromSeconds(6));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sandbox_that_is_down_leaves_the_run_and_is_never_told_to_the_model(string recipe)
    {
        var texts = new List<string>();
        var spy = new AnsweringModel((messages, options) =>
        {
            lock (texts)
            {
                texts.Add(Desk.Written(messages));
            }

            return options.Seed % 2 == 0 ? Desk.Program("2 + 3") : Desk.Anything(messages, options);
        });
        var sandbox = new ScriptedSandbox(_ => throw new SandboxUnavailableException("the jail is broken"));
        var failed = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var error = await Record.ExceptionAsync(() => Desk.SolveAsync(recipe, spy, sandbox, seed: seed));
            failed += error is SandboxUnavailableException ? 1 : 0;
            Assert.True(error is null or SandboxUnavailableException);
        }

        Assert.True((failed > 0) == (sandbox.Programs.Count > 0));
        Assert.DoesNotContain(texts, text => text.Contains("jail", StringComparison.Ordinal) || text.Contains("```output", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Cancelled_means_thrown(string recipe)
    {
        for (var at = 1; at <= 3; at++)
        {
            using var source = new CancellationTokenSource();
            var model = new AnsweringModel(Desk.Anything)
            {
                OnAsked = number =>
                {
                    if (number == at)
                    {
                        source.Cancel();
                    }
                },
            };

            var error = await Record.ExceptionAsync(() => Desk.SolveAsync(recipe, model, stop: source.Token));

            Assert.True(error is OperationCanceledException || model.Asked < at, $"{recipe}, call {at}: {error?.GetType().Name ?? "no error"}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_same_seed_and_replies_make_the_same_line_whoever_is_faster(string recipe)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var slow = await Desk.SolveAsync(recipe, new AnsweringModel(Desk.Anything) { MostDelay = 2 }, seed: seed);
            var fast = await Desk.SolveAsync(recipe, new AnsweringModel(Desk.Anything), seed: seed);

            Assert.Equal(TrajectoryJson.Write(fast.Trajectory, withTimes: false), TrajectoryJson.Write(slow.Trajectory, withTimes: false));
        }
    }

    [Fact]
    public void A_recipe_is_at_most_sixty_lines_without_comments()
    {
        var files = Directory.GetFiles(Path.Combine(Source(), "Recipes"), "*Recipe.cs").Where(file => Path.GetFileName(file) != "Recipe.cs").ToList();
        var tooLong = files.Where(file => File.ReadLines(file).Count(line => line.Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal)) > MostLines);

        Assert.Equal(Recipe.All.Count, files.Count);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Only_the_catalog_names_a_recipe()
    {
        var files = Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "Recipe.Catalog.cs").ToList();
        var named = from file in files
                    let text = File.ReadAllText(file)
                    from recipe in Directory.GetFiles(Path.Combine(Source(), "Recipes"), "*Recipe.cs").Select(Path.GetFileNameWithoutExtension)
                    where recipe != "Recipe" && Path.GetFileNameWithoutExtension(file) != recipe && text.Contains(recipe!, StringComparison.Ordinal)
                    select $"{file} knows {recipe}";

        Assert.Empty(named);
    }

    [Fact]
    public void Names_are_plain_and_none_is_taken_twice()
    {
        Assert.Equal(Recipe.All.Count, Recipe.All.Select(recipe => recipe.Name).Distinct().Count());
        Assert.All(Recipe.All, recipe => Assert.Matches("^[a-z][a-z0-9-]*$", recipe.Name));
        Assert.All(Recipe.All, recipe => Assert.True(recipe.Source.Contains("arXiv", StringComparison.Ordinal) && recipe.Summary.EndsWith('.')));
    }

    private static string Source([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "ToolReasoner"));

    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);
    }
}
