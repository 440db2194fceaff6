using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Cli.Training;
using ToolReasoner.Sandbox;
using ToolReasoner.Training.Measuring;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner train eval</c>: what the loop is worth, on problems that were held out.</summary>
internal static class TrainEvalCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner train eval --model onnx:models/mine --count 300
          toolreasoner train eval --model onnx:models/mine --data math500.jsonl.gz --count 500 --out math500.jsonl

        """;

    private const int UsualParallel = 16;

    private static readonly Option<string[]> s_part = new("--part")
    {
        HelpName = "seen|phrasing|family|training", AllowMultipleArgumentsPerToken = true,
        Description = "Parts of the curriculum. Default: seen (new problems), phrasing (never trained on), family (never trained on).",
    };

    private static readonly Option<string[]> s_families = new("--family")
    {
        HelpName = "NAME", AllowMultipleArgumentsPerToken = true, Description = "Problems of these families alone. Default: all.",
    };

    private static readonly Option<string?> s_data = new("--data")
    {
        HelpName = "FILE", Description = "Measure on a file instead: JSON lines with problem and answer, gzipped or not.",
    };

    private static readonly Option<int?> s_count = new("--count")
    {
        HelpName = "N", Description = "Problems of each part. Default 200.", CustomParser = Quantities.Count(1, 1_000_000, 200),
    };

    private static readonly Option<string?> s_details = new("--details")
    {
        HelpName = "FILE", Description = "Write a line of JSON for each problem: what came of it, and how sure the model was.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("eval", "Measure a model on problems that were held out: the first program, the loop, the verifier, confident errors.")
        {
            s_part, s_families, s_data, s_count, SolveOptions.Model, SolveOptions.KeyVariable, SolveOptions.Recipe, SolveOptions.Seed, SolveOptions.Temperature, SolveOptions.MaxTokens,
            SolveOptions.Parallel, SolveOptions.Policy, RunOptions.Jail, SolveOptions.Json, SolveOptions.Out, s_details,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var plan = await RecipeText.PlanAsync(parsed.GetValue(SolveOptions.Recipe), null, null, SolveOptions.ModelOf(parsed), cancellationToken).ConfigureAwait(false);
        var groups = await ProblemsAsync(parsed, cancellationToken).ConfigureAwait(false);
        var path = parsed.GetValue(SolveOptions.Out);
        using var file = path is null ? null : TrajectoryFile.Open(path);
        using var model = ChatClients.Create(
            SolveOptions.ModelOf(parsed), new ModelOptions { ApiKeyVariable = parsed.GetValue(SolveOptions.KeyVariable) }, screen.Complain);
        var sandbox = await JailedSandbox.StartAsync(
            new SandboxOptions { Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, Container = RunOptions.Container }, cancellationToken).ConfigureAwait(false);
        await using var disposal = sandbox.ConfigureAwait(false);
        var solving = new ProblemSolver(
            model, sandbox, plan, SolveOptions.WorkbenchOf(parsed), SolveOptions.BudgetOf(parsed), parsed.GetValue(SolveOptions.Seed) ?? 0, file);
        var comparer = new AnswerComparer(SolveOptions.WorkbenchOf(parsed).Policy);
        var lines = new List<LoopLine>();
        using var details = parsed.GetValue(s_details) is { } detailed ? new StreamWriter(detailed) { NewLine = "\n" } : null;
        foreach (var (part, problems) in groups)
        {
            var attempts = await AttemptsAsync(part, problems, solving, comparer, parsed.GetValue(SolveOptions.Parallel) ?? UsualParallel, screen, cancellationToken).ConfigureAwait(false);
            lines.Add(LoopLine.Of(part, new LoopReport(attempts)));
            foreach (var (problem, attempt) in problems.Zip(attempts))
            {
                details?.WriteLine(AttemptLine.Of(part, problem, attempt).ToJson());
            }

            if (parsed.GetValue(SolveOptions.Json))
            {
                screen.Output.Write(lines[^1].ToJson() + "\n");
                screen.Flush();
            }
        }

        if (!parsed.GetValue(SolveOptions.Json))
        {
            screen.Output.Write(LoopLine.Table(lines));
        }

        return ExitStatus.Done;
    }

    private static async Task<List<(string Part, IReadOnlyList<GradedProblem> Problems)>> ProblemsAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (count, seed) = (parsed.GetValue(s_count) ?? 200, parsed.GetValue(SolveOptions.Seed) ?? 0);
        if (parsed.GetValue(s_data) is { } path)
        {
            var problems = await GradedProblems.ReadAsync(path, cancellationToken).ConfigureAwait(false);
            return [(Path.GetFileName(path).Split('.')[0], [.. problems.Take(count)])];
        }

        var families = FamiliesCommand.Named(parsed.GetValue(s_families) ?? []);
        var parts = parsed.GetValue(s_part) is { Length: > 0 } named ? named : ["seen", "phrasing", "family"];
        return [.. parts.Select(name => GradedProblems.Parts.TryGetValue(name, out var part)
            ? (name, (IReadOnlyList<GradedProblem>)[.. GradedProblems.Of(families, part, seed, count)])
            : throw new WrongInputException($"There is no part {name}; there are {string.Join(", ", GradedProblems.Parts.Keys)}."))];
    }

    private static async Task<List<Attempt>> AttemptsAsync(
        string part, IReadOnlyList<GradedProblem> problems, ProblemSolver solving, AnswerComparer comparer, int parallel, Screen screen, CancellationToken cancellationToken)
    {
        var attempts = new List<Attempt>();
        var started = Stopwatch.GetTimestamp();
        using var progress = new ProgressLine(screen, problems.Count, isWanted: true);
        var work = InOrder.WorkAsync(
            problems, parallel, async (problem, stop) => Attempt.Of(problem, await solving.SolveAsync(problem.Problem, _ => { }, stop).ConfigureAwait(false), comparer), cancellationToken);
        await foreach (var attempt in work.ConfigureAwait(false))
        {
            attempts.Add(attempt);
            progress.Count();
            var report = new LoopReport(attempts);
            progress.Say($"{part}: {report.Final.Value:0.0 %} right, {report.VerifiedRight.Value:0.0 %} of the verified · {attempts.Count / Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} a second");
        }

        return attempts;
    }
}
