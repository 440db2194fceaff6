using System.CommandLine;
using System.Diagnostics;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Training;
using ToolReasoner.Sandbox;
using ToolReasoner.Training.Curriculum;
using ToolReasoner.Training.Model;
using ToolReasoner.Training.SelfTraining;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data self</c>: a model's own right solutions, as rows to fine-tune on.</summary>
internal static class SelfCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data self --model onnx:models/mine --count 4000 --per-problem 4 --seed 2 --out self.jsonl.gz

        """;

    private const int UsualParallel = 16;

    private static readonly Option<int> s_count = new("--count") { HelpName = "N", Required = true, Description = "Fresh problems of the curriculum to try." };

    private static readonly Option<int> s_perProblem = new("--per-problem")
    {
        HelpName = "K", Description = "Solutions sampled of each. Default 4.", DefaultValueFactory = _ => 4,
    };

    private static readonly Option<int> s_keep = new("--keep")
    {
        HelpName = "N", Description = "Most rows kept of one problem, those that mend a mistake first. Default 2.", DefaultValueFactory = _ => 2,
    };

    private static readonly Option<string> s_out = new("--out") { HelpName = "FILE", Required = true, Description = "Where to; compressed if it ends in .gz." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("self", "Let a model solve fresh problems several times, and keep what ends right (CoSC's second phase).")
        {
            SolveOptions.Model, SolveOptions.KeyVariable, s_count, s_perProblem, s_keep, SolveOptions.Seed, SolveOptions.Temperature, SolveOptions.MaxTokens, SolveOptions.Parallel,
            RunOptions.Jail, s_out,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var (count, seed) = (parsed.GetValue(s_count), (long)(parsed.GetValue(SolveOptions.Seed) ?? 0));
        var (samples, keep) = (parsed.GetValue(s_perProblem), parsed.GetValue(s_keep));
        using var file = RowFile.Open(parsed.GetRequiredValue(s_out));
        using var model = ChatClients.Create(
            SolveOptions.ModelOf(parsed), new ModelOptions { ApiKeyVariable = parsed.GetValue(SolveOptions.KeyVariable) }, screen.Complain);
        var sandbox = await JailedSandbox.StartAsync(
            new SandboxOptions { Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, Container = RunOptions.Container }, cancellationToken).ConfigureAwait(false);
        await using var disposal = sandbox.ConfigureAwait(false);
        var options = SolveOptions.WorkbenchOf(parsed);
        options = options with { Sampling = options.Sampling with { Temperature = options.Sampling.Temperature > 0 ? options.Sampling.Temperature : options.Sampling.BranchTemperature } };
        var teaching = new SelfTeaching(model, sandbox, options, ModelDialogue.Write, DialogueFormat.EndOfTurn);
        var (right, done, started) = (0, 0, Stopwatch.GetTimestamp());
        using var progress = new ProgressLine(screen, count, isWanted: true);
        var work = InOrder.WorkAsync(
            GradedProblems.Of(Catalog.Families, Part.Training, seed, count), parsed.GetValue(SolveOptions.Parallel) ?? UsualParallel,
            (problem, stop) => teaching.RowsAsync(problem, samples, keep, seed, stop), cancellationToken);
        await foreach (var (rows, hits) in work.ConfigureAwait(false))
        {
            (right, done) = (right + hits, done + 1);
            foreach (var row in rows)
            {
                file.Add(row.ToJson());
            }

            progress.Count();
            progress.Say($"{file.Rows} rows · {(double)right / (done * samples):0.0 %} of the solutions right · {done / Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} problems a second");
        }

        progress.Hide();
        screen.Output.Write($"{file.Rows} rows; {right} of {done * samples} solutions right; seed {seed}, sha256 {file.Finish()}\n");
        return ExitStatus.Done;
    }
}
