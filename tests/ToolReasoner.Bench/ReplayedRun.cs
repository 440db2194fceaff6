using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Bench;

/// <summary>
/// A benchmark's run whose replies were recorded before: nine in ten give the problem's answer, the tenth gives its neighbour's.
/// </summary>
internal sealed class ReplayedRun : IDisposable
{
    private readonly string _folder;
    private readonly RecipePlan _plan;
    private readonly IReadOnlyList<SelectedProblem> _problems;
    private readonly Dictionary<string, int> _places = [];
    private readonly JournalChatClient _model;

    private ReplayedRun(string folder, string recipe, IReadOnlyList<SelectedProblem> problems)
    {
        (_folder, _plan, _problems) = (folder, Recipe.Parse(recipe), problems);
        for (var i = 0; i < problems.Count; i++)
        {
            _places.TryAdd(problems[i].Problem.Problem.Text, i);
        }

        _model = JournalChatClient.Open(new SteadyModel(Reply) { PieceChars = 60 }, Open());
    }

    /// <summary>Records the replies to all problems, with a sandbox that answers at once.</summary>
    /// <param name="folder">Where journal and runs are written.</param>
    /// <param name="recipe">How problems are gone about.</param>
    /// <param name="problems">All of them.</param>
    public static async Task<ReplayedRun> RecordAsync(string folder, string recipe, IReadOnlyList<SelectedProblem> problems)
    {
        Directory.CreateDirectory(folder);
        using (var recorded = new ReplayedRun(folder, recipe, problems))
        {
            using var first = await recorded.RunAsync("recorded", problems, new AnsweringSandbox(), Environment.ProcessorCount);
        }

        return new ReplayedRun(folder, recipe, problems);
    }

    /// <summary>Runs some of the problems.</summary>
    /// <param name="name">Of the run's folder; new.</param>
    /// <param name="problems">Which.</param>
    /// <param name="sandbox">Runs the programs.</param>
    /// <param name="parallel">Problems at the same time.</param>
    /// <param name="done">Called with every result, by many threads.</param>
    public async Task<RunFolder> RunAsync(
        string name, IReadOnlyList<SelectedProblem> problems, ISandbox sandbox, int parallel, Action<SampleResult>? done = null)
    {
        var grader = new AnswerGrader(AnswerPolicy.Math, "math");
        var runner = new BenchmarkRunner(_model, sandbox, _plan, new WorkbenchOptions(), new Budget(), grader);
        var run = RunFolder.Open(Path.Combine(_folder, name), Manifest(problems.Count, parallel), isResumed: false);
        await runner.RunAsync(run, problems, parallel, done);
        return run;
    }

    public void Dispose() => _model.Dispose();

    private FileStream Open() => new(Path.Combine(_folder, "journal.jsonl"), FileMode.OpenOrCreate, FileAccess.ReadWrite);

    private string Reply(IReadOnlyList<ChatMessage> messages)
    {
        var (last, at) = (messages[^1].Text, _places[messages.First(message => message.Role == ChatRole.User).Text]);
        return last.Contains("what your check printed", StringComparison.Ordinal) ? "It holds.\nVERDICT: RIGHT"
            : last.Contains("VERDICT", StringComparison.Ordinal) ? $"I check.\n```csharp\nConsole.WriteLine({at} >= 0);\n```"
            : Solution(at, messages[0].Text.Contains("```", StringComparison.Ordinal));
    }

    // With text around it as models write, and no program twice.
    private string Solution(int at, bool isProgram)
    {
        var answer = _problems[(at + (at % 10 == 0 ? 1 : 0)) % _problems.Count].Problem.Reference;
        return isProgram ? $"I compute it.\n```csharp\n// Problem {at}.\nConsole.WriteLine(@\"\\boxed{{{answer}}}\");\n```"
            : "First we look at what is given. Then we put it together, step by step, and simplify.\n\n"
                + $"The answer is $\\boxed{{{answer}}}$.";
    }

    private RunManifest Manifest(int problems, int parallel) => new(
        new RunSettings
        {
            Benchmark = "math", DataFile = "math_test.jsonl.gz", DataSha256 = "", DataProblems = _problems.Count, Selected = problems,
            Problems = problems, Samples = 1, Model = "replay", Recipe = _plan.Text, Seed = 0, Temperature = 0, BranchTemperature = 0.7f,
            MaxTokens = 2048, Channel = "Fenced", Grading = "math",
            Budget = new BudgetSettings(64, 100_000, 300, 1800), Limits = new LimitSettings(10, 60, 512 << 20, 16_000, 64),
        },
        new RunSurroundings
        {
            Started = TimeProvider.System.GetUtcNow(), Version = "", Runtime = "", System = "",
            Processors = Environment.ProcessorCount, Parallel = parallel,
        });
}
