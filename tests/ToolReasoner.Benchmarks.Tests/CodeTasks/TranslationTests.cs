using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.CodeTasks.Translations;
using ToolReasoner.Benchmarks.HumanEvalCs;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

/// <summary>The published C# translations, judged by the same judge.</summary>
public sealed class TranslationTests(SandboxFixture fixture)
{
    private static readonly CodeJudge s_judge = new();

    [Fact]
    public void All_158_tasks_of_MultiPL_E_are_read_with_every_assertion()
    {
        var tasks = MultiplECs.Read(DataFiles.Find("humaneval/humaneval-cs-multiple.jsonl.gz"));

        Assert.Equal(158, tasks.Count);
        Assert.Equal(1102, tasks.Sum(task => ((CodeChecks.Assertions)task.Checks).All.Count));
        Assert.Subset(tasks.Select(task => task.Id).ToHashSet(), MultiplECs.Impossible.Keys.ToHashSet());
    }

    [Theory]
    [InlineData("HumanEval_23_strlen", "return str.Length;", true)]
    [InlineData("HumanEval_23_strlen", "return str.Length + 1;", false)]
    [InlineData("HumanEval_23_strlen", "throw new Exception();", false)]
    [InlineData("HumanEval_23_strlen", "Environment.Exit(0); return 0;", false)]
    [InlineData("HumanEval_12_longest", "return strings.OrderByDescending(s => s.Length).FirstOrDefault();", false)]
    [InlineData("HumanEval_34_unique", "return l.Distinct().OrderBy(x => x).ToList();", true)]
    [InlineData("HumanEval_34_unique", "return l.Distinct().ToList();", false)]
    [InlineData("HumanEval_8_sum_product", "return Tuple.Create(numbers.Sum(), numbers.Aggregate(1L, (a, b) => a * b));", true)]
    [InlineData("HumanEval_8_sum_product", "return Tuple.Create(numbers.Sum(), numbers.Sum());", false)]
    [InlineData("HumanEval_45_triangle_area", "return a * h / 2.0f;", true)]
    [InlineData("HumanEval_111_histogram", "return new Dictionary<string, long>();", false)]
    public async Task MultiPL_E_is_judged_as_its_assertions_say(string id, string body, bool passes)
    {
        var task = MultiplECs.Read(DataFiles.Find("humaneval/humaneval-cs-multiple.jsonl.gz")).Single(task => task.Id == id);

        var verdict = await s_judge.JudgeAsync(task, $"```csharp\n{task.Prompt}\n{{\n{body}\n}}\n```", fixture.Sandbox,
            TestContext.Current.CancellationToken);

        Assert.True(passes == verdict is CodeVerdict.Passed, $"{verdict}");
        Assert.True(passes || verdict is CodeVerdict.Failed or CodeVerdict.Ended, $"{verdict}");
    }

    [Fact]
    public void Mbpp_names_what_it_leaves_out()
    {
        var mbpp = MbppCs.Read(DataFiles.Find("mbpp/mbpp-cs-mxeval.jsonl.gz"));

        Assert.Equal(968, mbpp.Tasks.Count + mbpp.LeftOut.Count);
        Assert.Equal(243, mbpp.LeftOut.Values.Count(why => why.Contains("no solution", StringComparison.Ordinal)));
        Assert.Equal(27, mbpp.LeftOut.Values.Count(why => why.Contains("does not pass", StringComparison.Ordinal)));
        Assert.All(mbpp.Tasks, task => Assert.NotNull(task.Solution));
    }

    [Fact]
    public async Task A_sample_of_Mbpps_solutions_passes() => await SolutionsPassAsync(35);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Every_solution_of_Mbpp_passes() => await SolutionsPassAsync(1);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("-1.5e-3", "-0.0015")]
    [InlineData("new List<List<int>> {new List<int> {1,-2}, new List<int> {}}", "[[1, -2], []]")]
    [InlineData("new Dictionary<string, List<int>> {{\"a\", new List<int> {1}}}", "{\"a\": [1]}")]
    [InlineData("new HashSet<List<int>> {new List<int> {1}}", "set[[1]]")]
    [InlineData("new List<object> {true, \"it's \\\"x\\\"\"}", "[true, \"it's \\\"x\\\"\"]")]
    public void Initializers_are_read_as_values(string text, string value) => Assert.Equal(value, CSharpLiterals.Read(text).ToString());

    [Theory]
    [InlineData("new object {{\"a\", 1}}")]
    [InlineData("new List<int> {1")]
    [InlineData("F(1)")]
    public void What_is_no_literal_is_refused(string text) => Assert.Throws<FormatException>(() => CSharpLiterals.Read(text));

    private async Task SolutionsPassAsync(int every)
    {
        var tasks = MbppCs.Read(DataFiles.Find("mbpp/mbpp-cs-mxeval.jsonl.gz")).Tasks.Where((_, i) => i % every == 0).ToList();

        var failing = await HumanEvalEdition.CheckAsync(tasks, s_judge, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.True(failing.Count == 0, string.Join("\n", failing.Select(one => $"{one.Task.Id}: {one.Verdict}")));
    }
}
