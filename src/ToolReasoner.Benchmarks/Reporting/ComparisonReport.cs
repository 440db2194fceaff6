using System.Globalization;
using System.Text;
using ToolReasoner.Benchmarks.Comparing;
using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>Groups of runs beside each other, and where they part, in Markdown that reads well on a terminal, too.</summary>
public static class ComparisonReport
{
    private const int AnswerChars = 40;

    /// <summary>Writes it.</summary>
    /// <param name="groups">All groups; the first is what the others are compared with.</param>
    /// <param name="comparisons">Each of the others with the first.</param>
    /// <param name="mostFlips">Problems that are listed of each comparison.</param>
    public static string Write(IReadOnlyList<RunGroup> groups, IReadOnlyList<RunComparison> comparisons, int mostFlips)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(comparisons);
        var text = new StringBuilder("| runs | problems | samples each | accuracy | tokens each |\n| --- | ---: | ---: | --- | ---: |\n");
        foreach (var group in groups)
        {
            var problems = group.Problems.Values.ToList();
            var accuracy = Bootstrap.Ratio([.. problems.Select(problem => (problem.Accuracy, 1.0))], problems.Count);
            var (least, most) = (problems.Min(problem => problem.Samples.Count), problems.Max(problem => problem.Samples.Count));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Cell(group.Name)}{(group.Runs.Count > 1 ? $" ({group.Runs.Count} runs)" : "")} | {problems.Count} | "
                    + $"{(least == most ? $"{most}" : $"{least}–{most}")} | {Percent.Of(accuracy)} | "
                    + $"{problems.Average(problem => problem.Mean(sample => sample.Cost.OutputTokens)):0} |\n");
        }

        foreach (var comparison in comparisons)
        {
            Write(text, comparison, mostFlips);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, RunComparison comparison, int mostFlips)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"\n**{Cell(comparison.Other)}** against {Cell(comparison.Baseline)}: {Percent.Points(comparison.Difference)} points");
        text.Append(CultureInfo.InvariantCulture,
            $" ({Percent.Of(comparison.BaselineAccuracy)} → {Percent.Of(comparison.OtherAccuracy)}) on {comparison.Problems} problems");
        text.Append(comparison.LeftOut > 0 ? $"; {comparison.LeftOut} that only one of them has are left out" : "");
        text.Append(comparison.McNemarP is { } p ? string.Create(CultureInfo.InvariantCulture, $"; McNemar's exact p {p:0.####}") : "");
        text.Append(comparison.TokenRatio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"; {ratio:0.00} times the tokens")
            : "");
        var (gains, losses) = (comparison.Flips.Count(flip => flip.IsGain), comparison.Flips.Count(flip => !flip.IsGain));
        text.Append(CultureInfo.InvariantCulture, $". Flipped: {gains} to right, {losses} to wrong.\n");
        if (comparison.Flips.Count == 0)
        {
            return;
        }

        text.Append("\n| problem | | right, before → after | reference | before | after |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var flip in comparison.Flips.Take(mostFlips))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Cell(flip.Id)} | {(flip.IsGain ? "to right" : "to wrong")} | {Share(flip.Baseline)} → {Share(flip.Other)} | "
                    + $"{Answer(flip.Baseline.Samples[0].Reference)} | {Usual(flip.Baseline)} | {Usual(flip.Other)} |\n");
        }

        if (comparison.Flips.Count > mostFlips)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{comparison.Flips.Count - mostFlips} more; --flips shows more of them.\n");
        }
    }

    private static string Share(ProblemResults problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Right}/{problem.Samples.Count}");

    private static string Usual(ProblemResults problem) =>
        Answer(problem.Samples.GroupBy(sample => sample.Answer).MaxBy(group => group.Count())!.Key);

    private static string Answer(string? text)
    {
        var line = Cell(text ?? "nothing");
        return line.Length <= AnswerChars ? line : line[..AnswerChars] + "…";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
