using System.Text.Json;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Benchmarks.Tests.Running;
using ToolReasoner.Problems;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Metrics;

/// <summary>The numbers of a whole run.</summary>
public sealed class RunMetricsTests
{
    [Fact]
    public void Every_grade_is_in_the_denominator_and_counted()
    {
        var results = Enum.GetValues<GradeKind>().Select((kind, at) => Some.Result($"p{at}", false, index: at) with { Grade = new Grade(kind, "") }).ToList();

        var metrics = Measure(Some.Settings(7), results, 1, new AnswerComparer());

        Assert.Equal((6, 1, 1), (metrics.N, metrics.Correct, metrics.Missing));
        Assert.Equal(1 / 6.0, metrics.Accuracy.Value);
        Assert.Equal(2 / 6.0, metrics.AccuracyIfUnknownRight);
        Assert.All(metrics.Grades, one => Assert.Equal(1, one.Value));
    }

    [Fact]
    public void One_sample_each_has_Wilson_s_interval_and_several_have_the_bootstrap_s()
    {
        var single = Measure(Some.Settings(10), [.. Enumerable.Range(0, 10).Select(i => Some.Result($"p{i}", i < 4, index: i))], 1, null);
        var several = Measure(Some.Settings(10, 2), [.. Enumerable.Range(0, 20).Select(i => Some.Result($"p{i / 2}", i < 8, i % 2, i / 2))], 1, null);

        Assert.Equal(Wilson.Interval(4, 10), (single.Accuracy.Low!.Value, single.Accuracy.High!.Value));
        Assert.Equal(several.AccuracyBootstrap, several.Accuracy);
        Assert.Equal((0.4, 20), (several.Accuracy.Value, several.N));
    }

    [Fact]
    public void Pass_and_majority_count_equal_answers_as_one()
    {
        // Four samples of one problem: 1/2 (right), 0.5 (right), 3, nothing.
        var results = new[] { @"\frac{1}{2}", "0.5", "3", null }.Select((answer, at) => Some.Result("p", at < 2, at) with
        {
            Answer = answer, Grade = answer is null ? new Grade(GradeKind.Empty, "") : at < 2 ? Some.Right : Some.Wrong, Cost = new SampleCost(2, 0, 100, 0, 0),
        }).ToList();

        var points = Measure(Some.Settings(1, 4), results, 1, new AnswerComparer()).Repeated;

        Assert.Equal([1, 2, 4], points.Select(point => point.K));
        Assert.Equal([0.5, 1 - (1 / 6.0), 1], points.Select(point => point.Pass.Value!.Value), (one, other) => Math.Abs(one - other) < 1e-12);
        // Pairs: both right 1; right and 3: ½, four times… of 1/2·3, 0.5·3; right and nothing: 1, twice; 3 and nothing: 0.
        Assert.Equal((1 + (2 * 0.5) + 2) / 6, points[1].Majority!.Value!.Value, 1e-12);
        Assert.Equal(1, points[2].Majority!.Value);
        Assert.Equal((400, 8), (points[2].OutputTokens, points[2].Calls));
    }

    [Fact]
    public void Programs_have_pass_at_k_and_no_majority_as_nothing_says_which_of_them_are_equal()
    {
        var results = Enumerable.Range(0, 4).Select(at => Some.Result("p", at < 2, at)).ToList();

        var metrics = Measure(Some.Settings(1, 4), results, 1, comparer: null);

        Assert.Equal([0.5, 1 - (1 / 6.0), 1], metrics.Repeated.Select(point => point.Pass.Value!.Value), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.All(metrics.Repeated, point => Assert.Null(point.Majority));
        Assert.DoesNotContain(MetricsTable.Headline(metrics), row => row.Name.Contains("maj@", StringComparison.Ordinal));
    }

    [Fact]
    public void Subjects_and_levels_add_up_to_the_whole()
    {
        var results = Enumerable.Range(0, 12).Select(i => Some.Result($"p{i}", i % 3 == 0, index: i) with { Subject = i % 2 == 0 ? "Even" : "Odd", Level = i < 11 ? 1 + (i % 4) : null }).ToList();

        var metrics = Measure(Some.Settings(12), results, 1, null);

        Assert.Equal([("Even", 6, 2), ("Odd", 6, 2)], metrics.BySubject.Select(group => (group.Name, group.N, group.Correct)));
        Assert.Equal(["1", "2", "3", "4"], metrics.ByLevel.Select(group => group.Name));
        Assert.Equal(11, metrics.ByLevel.Sum(group => group.N));
    }

    [Fact]
    public void Metrics_and_report_are_written_for_a_run_without_any_result_too()
    {
        using var folder = new Folder();
        using var run = RunFolder.Open(folder["run"], Some.Manifest(Some.Settings(3)), isResumed: false);

        var (metrics, files) = RunReport.Write(run, TestContext.Current.CancellationToken);

        Assert.Equal(3, metrics.Missing);
        Assert.Equal(["metrics.json", "report.md", "report.html"], files.Select(file => Path.GetFileName(file)));
        Assert.Contains("3 results are missing", File.ReadAllText(files[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_json_has_no_number_that_is_none_and_the_report_has_every_part()
    {
        using var folder = new Folder();
        using var run = RunFolder.Open(folder["run"], Some.Manifest(Some.Settings(2, recipe: "vote(2, a|b)")), isResumed: false);
        foreach (var i in new[] { 0, 1 })
        {
            run.Add(Some.Result($"p{i}", i == 0, index: i, dialogues: Some.Dialogue(i == 0, i == 0)) with { Subject = "Algebra", Level = 1, Cost = new SampleCost(1, 2, 30, 0, 1) }, new Trajectory(new Problem("x") { Id = $"p{i}" }, "r", 0));
        }

        var files = RunReport.Write(run, TestContext.Current.CancellationToken).Files;

        using var json = JsonDocument.Parse(File.ReadAllText(files[0]));
        Assert.Equal(0.5, json.RootElement.GetProperty("accuracy").GetProperty("value").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("grades").GetProperty("right").GetInt32());
        var report = File.ReadAllText(files[1]);
        Assert.All(
            ["vote(2, a\\|b)", "## Result", "## Self-correction", "## Verification", "## Programs and cost", "## By subject", "## By level", "| 50 | 50.0 % |"],
            part => Assert.Contains(part, report, StringComparison.Ordinal));
    }

    private static BenchmarkMetrics Measure(RunSettings settings, IReadOnlyList<SampleResult> results, double wallSeconds, AnswerComparer? comparer) =>
        BenchmarkMetrics.Of(settings, results, wallSeconds, comparer, TestContext.Current.CancellationToken);
}
