using System.Globalization;
using ToolReasoner.Answers.SelfTest;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Grading;

/// <summary>A self test for people: a table, then what failed.</summary>
internal sealed class SelfTestPage(Screen screen)
{
    private readonly Ink _ink = new(screen.HasColors);

    /// <summary>Writes it all.</summary>
    public void Write(SelfTestReport report, TimeSpan time)
    {
        Line($"{"compared with",-28}{"pairs",9}{"wrong",8}{"unknown",9}   wrong, 95 % interval");
        Row("itself", report.Kinds[SelfTestKind.Itself]);
        Row("the solution's answer", report.Kinds[SelfTestKind.Solution]);
        Row("equal, rejected (false)", report.Kinds[SelfTestKind.EqualVariant]);
        Row("unequal, accepted (false)", report.Kinds[SelfTestKind.UnequalMutant]);
        Line(_ink.Dim(string.Create(CultureInfo.InvariantCulture, $"{report.Records} answers · {time.TotalSeconds:0.0} s")));
        var failing = report.Rewrites.Where(one => one.Tally.Wrong + one.Tally.Unknown > 0).ToList();
        if (failing.Count > 0)
        {
            Line("");
            Line($"{"by rewrite",-52}{"pairs",9}{"wrong",8}{"unknown",9}");
            foreach (var (kind, rewrite, tally) in failing)
            {
                Line(string.Create(CultureInfo.InvariantCulture,
                    $"{Sign(kind)} {rewrite,-50}{tally.Checks,9}{tally.Wrong,8}{tally.Unknown,9}"));
            }
        }

        foreach (var failure in report.Failures)
        {
            var (gold, pred) = (screen.Line(failure.Gold, 100), screen.Line(failure.Pred, 100));
            var why = _ink.Dim(screen.Line(failure.Match.Why, 400));
            Line($"{Mark(failure)} {failure.Rewrite}: {gold}  {Sign(failure.Kind)}  {pred}  {why}");
        }
    }

    private static string Sign(SelfTestKind kind) => kind == SelfTestKind.UnequalMutant ? "≠" : "=";

    private string Mark(SelfTestCheck failure) =>
        failure.IsRight is null ? _ink.Yellow(screen.Mark(null)) : _ink.Red(screen.Mark(false));

    private void Row(string name, SelfTestTally tally)
    {
        var wrong = tally.WrongShare;
        var share = string.Create(CultureInfo.InvariantCulture, $"{100 * wrong.Share:0.000} % [{100 * wrong.Low:0.000}, {100 * wrong.High:0.000}]");
        Line($"{name,-28}{tally.Checks,9}{tally.Wrong,8}{tally.Unknown,9}   {share}");
    }

    private void Line(string text) => screen.Output.Write(text + "\n");
}
