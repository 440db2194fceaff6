using System.CommandLine;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Problems;
using ToolReasoner.Sandbox;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner solve</c>: problems in, answers out, each with its status.</summary>
internal static class SolveCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner solve "What is the remainder of 7^2026 divided by 13?" --model openai:qwen2.5-72b@http://localhost:8000/v1 --show
          toolreasoner solve "How many primes are there below 1000?" --recipe 'vote(8, cosc(rounds=2))'
          toolreasoner solve --file problems.jsonl --out runs.jsonl --json > answers.jsonl
          toolreasoner solve "What is 2^100 mod 7?" --record run.jsonl
          toolreasoner solve "What is 2^100 mod 7?" --model replay:run.jsonl

        """;

    private const int UsualParallel = 4;

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "solve",
            "Solve problems: a model writes programs, the sandbox runs them, and an answer says whether something that ran confirmed it.")
        {
            SolveOptions.Problems, SolveOptions.File, SolveOptions.Model, SolveOptions.KeyVariable, SolveOptions.Recipe,
            SolveOptions.RecipeFile, SolveOptions.ListRecipes, SolveOptions.Samples, SolveOptions.Seed, SolveOptions.Temperature,
            SolveOptions.TopP, SolveOptions.MaxTokens, SolveOptions.Calls, SolveOptions.Tokens, SolveOptions.Time, SolveOptions.Channel,
            SolveOptions.Policy, RunOptions.Jail, RunOptions.Wall, RunOptions.Cpu, RunOptions.Memory, RunOptions.Output,
            RunOptions.Threads, SolveOptions.Parallel, SolveOptions.Show, SolveOptions.Json, SolveOptions.Record, SolveOptions.Out,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(SolveOptions.ListRecipes))
        {
            return RecipesCommand.Write(screen, parsed.GetValue(SolveOptions.Json));
        }

        var (show, json) = (parsed.GetValue(SolveOptions.Show), parsed.GetValue(SolveOptions.Json));
        if (show && (json || parsed.GetValue(SolveOptions.Parallel) > 1))
        {
            throw new WrongInputException(
                $"--show is for people and shows one problem at a time: leave {(json ? "--json" : "--parallel")} away, or --show.");
        }

        var plan = await RecipeText.PlanAsync(
            parsed.GetValue(SolveOptions.Recipe), parsed.GetValue(SolveOptions.RecipeFile), parsed.GetValue(SolveOptions.Samples),
                SolveOptions.ModelOf(parsed), cancellationToken).ConfigureAwait(false);
        var problems = await ProblemList.ReadAsync(parsed.GetValue(SolveOptions.Problems) ?? [], parsed.GetValue(SolveOptions.File),
            cancellationToken).ConfigureAwait(false);
        var reference = SolveOptions.ModelOf(parsed);
        var parallel = show ? 1 : Math.Min(parsed.GetValue(SolveOptions.Parallel) ?? UsualParallel, problems.Count);
        var path = parsed.GetValue(SolveOptions.Out);
        using var file = path is null ? null : TrajectoryFile.Open(path);
        var journal = path is null ? null : path + ".journal";
        var starting = new StartingSandbox(StartSandboxAsync(parsed, problems.Count, cancellationToken)); // while the model is read
        await using (starting.ConfigureAwait(false))
        using (var model = ChatClients.Create(
            reference,
            new ModelOptions
            {
                ApiKeyVariable = parsed.GetValue(SolveOptions.KeyVariable), RecordTo = parsed.GetValue(SolveOptions.Record),
                    Journal = journal,
            },
            screen.Complain))
        {
            var sandbox = await starting.Started.ConfigureAwait(false);
            var solving = new ProblemSolver(model, sandbox, plan, SolveOptions.WorkbenchOf(parsed), SolveOptions.BudgetOf(parsed),
                parsed.GetValue(SolveOptions.Seed) ?? 0, file);
            try
            {
                await SolveAllAsync(problems, parallel, solving, new SolutionWriter(screen, show, json, problems.Count),
                    cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                if (solving.KeptIn is { } kept)
                {
                    screen.Complain($"interrupted; the dialogue so far is in {kept}: `toolreasoner trace {kept}` shows it"
                        + (file is null ? "." : ", and the same command goes on from there."));
                }
            }
        }

        if (journal is not null)
        {
            File.Delete(journal); // every problem is in the file itself now
        }

        return ExitStatus.Done;
    }

    private static async Task SolveAllAsync(IReadOnlyList<Problem> problems, int parallel, ProblemSolver solving, SolutionWriter writer,
        CancellationToken cancellationToken)
    {
        using (writer)
        {
            var work = InOrder.WorkAsync(problems, parallel, (problem, stop) =>
                solving.SolveAsync(problem, writer.Watch(problem, solving.Seed), stop), cancellationToken);
            await foreach (var solution in work.ConfigureAwait(false))
            {
                writer.Write(solution);
            }
        }
    }

    private static Task<JailedSandbox> StartSandboxAsync(ParseResult parsed, int problems, CancellationToken cancellationToken) =>
        JailedSandbox.StartAsync(
        new SandboxOptions
        {
            Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, Container = RunOptions.Container, IdleRunners = problems == 1 ? 1
                : Math.Min(Environment.ProcessorCount + 1, 8),
        },
        cancellationToken);
}
