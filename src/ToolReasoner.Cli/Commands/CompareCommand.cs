using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Benchmarks.Comparing;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner compare</c>: runs against the first of them, problem by problem.</summary>
internal static class CompareCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner compare runs/tir runs/cosc
          toolreasoner compare runs/tir-seed-1 runs/tir-seed-2 runs/cosc-seed-1 runs/cosc-seed-2

        """;

    private const int UsualFlips = 20;

    private static readonly Argument<string[]> s_runs = new("RUN")
    {
        Arity = ArgumentArity.OneOrMore, Description = "Two or more folders of `bench`; the first is what the others are compared with. Runs that differ in the seed only count as one.",
    };

    private static readonly Option<int?> s_flips = new("--flips")
    {
        HelpName = "COUNT", Description = "Most problems to list that are right in one and wrong in the other. Default 20.", CustomParser = Quantities.Count(0, int.MaxValue, 20),
    };

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object a line for each comparison, with all flips." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("compare", "Compare runs over the same problems: paired differences with intervals, McNemar's test, and the problems that flipped.") { s_runs, s_flips, s_json };
        command.SetAction((parsed, _) => Task.FromResult(Write(parsed, screen)));
        return command;
    }

    private static int Write(ParseResult parsed, Screen screen)
    {
        var runs = parsed.GetValue(s_runs)!.Select(path => RunFolder.Read(path)).ToList();
        if (runs.Find(run => run.Results.Count == 0) is { } empty)
        {
            throw new WrongInputException($"There is no result in {empty.Path} yet.");
        }

        var groups = RunGroup.Of(runs);
        if (groups.Count < 2)
        {
            throw new WrongInputException(
                $"All {runs.Count} runs are of one thing, {groups[0].Name}, with different seeds: there is nothing to compare. Name a run of another model, recipe or setting.");
        }

        var comparisons = groups.Skip(1).Select(group => RunComparison.Of(groups[0], group)).ToList();
        screen.Output.Write(parsed.GetValue(s_json) ? string.Concat(comparisons.Select(comparison => CompareLine.Of(comparison).ToJson() + "\n"))
            : screen.Safe(ComparisonReport.Write(groups, comparisons, parsed.GetValue(s_flips) ?? UsualFlips)));
        return ExitStatus.Done;
    }
}

/// <summary>A comparison as a line of JSON.</summary>
internal sealed record CompareLine(
    string Baseline, string Other, int Problems, int LeftOut, double BaselineAccuracy, double OtherAccuracy, double? Difference, double?[] Ci95, double? McnemarP, double? TokenRatio,
    IReadOnlyList<string> ToRight, IReadOnlyList<string> ToWrong)
{
    /// <summary>The line of a comparison.</summary>
    public static CompareLine Of(RunComparison comparison) => new(
        comparison.Baseline, comparison.Other, comparison.Problems, comparison.LeftOut, comparison.BaselineAccuracy, comparison.OtherAccuracy, comparison.Difference.Value,
        [comparison.Difference.Low, comparison.Difference.High], comparison.McNemarP, comparison.TokenRatio,
        [.. comparison.Flips.Where(flip => flip.IsGain).Select(flip => flip.Id)], [.. comparison.Flips.Where(flip => !flip.IsGain).Select(flip => flip.Id)]);

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CompareLineFormat.Default.CompareLine);
}

/// <summary>How the line is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CompareLine))]
internal sealed partial class CompareLineFormat : JsonSerializerContext;
