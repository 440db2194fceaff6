using System.Diagnostics;
using Spectre.Console;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;

namespace ToolReasoner.Bench;

/// <summary>
/// What the engine costs outside the model and the sandbox: both answer at once, and what is left is the engine, with the little that making
/// up the replies costs. A round of <c>cosc</c> is a program, its output, a checking program, its output and a verdict: three calls, two runs.
/// </summary>
internal static class EngineBench
{
    private static readonly TimeSpan s_slow = TimeSpan.FromMilliseconds(500);

    public static async Task RunAsync(BenchSize size)
    {
        await RoundsAsync(size);
        await MemoryAsync(size == BenchSize.Quick ? 2_000 : 10_000);
        await ParallelAsync();
    }

    private static async Task RoundsAsync(BenchSize size)
    {
        var table = new Table { Title = new("Engine, model and sandbox answer at once") }.AddColumns("recipe", "problems", "rounds each", "p50 ms a round", "p99 ms a round", "KB allocated a round");
        foreach (var (recipe, answer, count) in new (string, Func<IReadOnlyList<Microsoft.Extensions.AI.ChatMessage>, string>, int)[]
        {
            ("cosc", SteadyModel.Cosc, 1_000), ("cosc(rounds=20)", NeverAgrees, 50), ("vote(8, cosc)", SteadyModel.Cosc, 125),
        })
        {
            var reasoner = Make(recipe, new SteadyModel(answer));
            await SolveAsync(reasoner, size == BenchSize.Quick ? 5 : 100); // compiled by then
            var times = new List<double>();
            var rounds = 0.0;
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var trajectory = (await reasoner.SolveAsync(new Problem($"What is 2 + 3? ({i})"))).Trajectory;
                rounds = Math.Max(1, trajectory.Branches.Count) * (double)trajectory.Turns.Max(turn => turn.Round);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / rounds);
            }

            var allocated = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (count * rounds);
            times.Sort();
            table.AddRow(recipe, $"{count}", $"{rounds:0}", $"{times[count / 2]:0.000}", $"{times[count * 99 / 100]:0.000}", $"{allocated / 1024:0}");
        }

        AnsiConsole.Write(table);
    }

    private static async Task MemoryAsync(int problems)
    {
        var table = new Table { Title = new($"Memory over {problems:N0} problems") }.AddColumns("after problems", "KB allocated a problem", "live KB");
        var reasoner = Make("cosc", new SteadyModel());
        await SolveAsync(reasoner, 100);
        for (var block = 1; block <= 5; block++)
        {
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            await SolveAsync(reasoner, problems / 5);
            var allocated = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (problems / 5);
            table.AddRow($"{block * problems / 5:N0}", $"{allocated / 1024.0:0.0}", $"{GC.GetTotalMemory(forceFullCollection: true) / 1024.0:0}");
        }

        AnsiConsole.Write(table);
    }

    private static async Task ParallelAsync()
    {
        var table = new Table { Title = new($"Problems side by side, model waits {s_slow.TotalMilliseconds:0} ms a call") }.AddColumns("problems", "wall s");
        var reasoner = Make("cosc", new SteadyModel { Delay = s_slow });
        foreach (var count in (int[])[1, 8, 64, 512])
        {
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, count).Select(i => reasoner.SolveAsync(new Problem($"What is 2 + 3? ({i})"))));
            table.AddRow($"{count}", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.00}");
        }

        AnsiConsole.Write(table);
    }

    private static async Task SolveAsync(Reasoner reasoner, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await reasoner.SolveAsync(new Problem($"What is 2 + 3? ({i})"));
        }
    }

    private static string NeverAgrees(IReadOnlyList<Microsoft.Extensions.AI.ChatMessage> messages) =>
        messages[^1].Text.Contains("what your check printed", StringComparison.Ordinal) ? "It does not hold.\nVERDICT: WRONG" : SteadyModel.Cosc(messages);

    private static Reasoner Make(string recipe, SteadyModel model)
    {
        var plan = Recipe.Parse(recipe);
        return new Reasoner(model, new InstantSandbox(), plan.Text, plan.Reasoning);
    }

    /// <summary>Prints what the model's programs would.</summary>
    private sealed class InstantSandbox : ISandbox, ISandboxSession
    {
        private static readonly SandboxRun s_five = Printed("5"), s_true = Printed("True");

        public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) => SubmitAsync(program, cancellationToken);

        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) =>
            Task.FromResult(program.Source.Contains("==", StringComparison.Ordinal) ? s_true : s_five);

        public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) => Task.FromResult<ISandboxSession>(this);

        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static SandboxRun Printed(string output) => new(new RunEnd.Completed(), output, "", null, [], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, "none");
    }
}
