using System.CommandLine;
using System.Diagnostics;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Cli.Training;
using ToolReasoner.Problems;
using ToolReasoner.Sandbox;
using ToolReasoner.Training.Curriculum;
using ToolReasoner.Training.Lessons;
using ToolReasoner.Training.Model;
using ToolReasoner.Training.Rows;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data curriculum</c>: lessons, played through the engine and the sandbox, as rows to fine-tune on.</summary>
internal static class CurriculumCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data curriculum --count 30000 --seed 1 --out sft.jsonl.gz
          toolreasoner data curriculum --count 30000 --seed 1 --abstain train-problems.jsonl.gz --out sft.jsonl.gz

        """;

    private const int MostTries = 8;
    private const int MostRepeats = 1;

    private static readonly Option<int> s_count = new("--count") { HelpName = "N", Required = true, Description = "Lessons to play." };

    private static readonly Option<int> s_statements = new("--statements")
    {
        HelpName = "N", DefaultValueFactory = _ => 4,
        Description = "Rows of each lesson: the same programs for so many statements of the same problem. Default 4.",
    };

    private static readonly Option<string[]> s_families = new("--family")
    {
        HelpName = "NAME", AllowMultipleArgumentsPerToken = true, Description = "Of these families alone. Default: all that are trained on.",
    };

    private static readonly Option<long> s_seed = new("--seed") { Description = "From which all chance comes: the same seed makes the same file. Default 0." };

    private static readonly Option<string> s_out = new("--out") { HelpName = "FILE", Required = true, Description = "Where to; compressed if it ends in .gz. A run that was ended goes on." };

    private static readonly Option<string[]> s_abstain = new("--abstain")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        Description = "Problems, a line each, that are beyond the model: some rows teach to say so. Never a test split.",
    };

    private static readonly Option<int> s_abstainEach = new("--abstain-each")
    {
        HelpName = "N", DefaultValueFactory = _ => 8, Description = "With --abstain: one lesson in so many is such a problem; 1 makes all of them so. Default 8.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("curriculum", "Make rows to fine-tune on: problems of all families that are trained on, solved, checked and corrected.")
        {
            s_count, s_families, s_statements, s_seed, s_out, s_abstain, s_abstainEach, RunOptions.Jail,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var (count, statements, seed) = (parsed.GetValue(s_count), Math.Max(1, parsed.GetValue(s_statements)), parsed.GetValue(s_seed));
        var abstainEach = Math.Max(1, parsed.GetValue(s_abstainEach));
        List<Problem> beyond = [];
        foreach (var path in parsed.GetValue(s_abstain) ?? [])
        {
            beyond.AddRange(await ProblemList.ReadAsync([], path, cancellationToken).ConfigureAwait(false));
        }

        using var file = RowFile.Open(parsed.GetRequiredValue(s_out), statements);
        var sandbox = await JailedSandbox.StartAsync(
            new SandboxOptions { Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, Container = RunOptions.Container, Reuse = RunnerReuse.PerProblem, CacheBytes = 0 }, cancellationToken).ConfigureAwait(false);
        await using var disposal = sandbox.ConfigureAwait(false);
        var families = FamiliesCommand.Named(parsed.GetValue(s_families) ?? []).Where(family => !family.IsHeldOut).ToList();
        if (families.Count == 0)
        {
            throw new WrongInputException("These families are kept out of training; `toolreasoner data families` says which are not.");
        }

        var players = new PlayerPool(sandbox);
        await using var end = players.ConfigureAwait(false);
        var (started, first) = (Stopwatch.GetTimestamp(), file.Rows / statements);
        using var progress = new ProgressLine(screen, null, isWanted: true);
        var lessons = InOrder.WorkAsync(
            Enumerable.Range(first, Math.Max(0, count - first)), Environment.ProcessorCount,
            (number, stop) => RowsAsync(number, statements, seed, families, beyond, abstainEach, players, stop), cancellationToken);
        await foreach (var rows in lessons.ConfigureAwait(false))
        {
            file.Add(string.Join('\n', rows.Select(row => row.ToJson())), rows.Count);
            var (done, perSecond) = (file.Rows / statements, (file.Rows / statements - first) / Stopwatch.GetElapsedTime(started).TotalSeconds);
            progress.Say($"{done} of {count} lessons · {perSecond:0} a second · {TimeSpan.FromSeconds((count - done) / perSecond):h\\:mm\\:ss} left");
        }

        progress.Hide();
        screen.Output.Write($"{file.Rows} rows of {families.Count} families, seed {seed}, sha256 {file.Finish()}\n");
        return ExitStatus.Done;
    }

    private static async Task<IReadOnlyList<SftRow>> RowsAsync(
        int number, int statements, long seed, IReadOnlyList<Family> families, IReadOnlyList<Problem> beyond, int abstainEach, PlayerPool players,
        CancellationToken cancellationToken)
    {
        var player = players.Take();
        try
        {
            if (beyond.Count > 0 && number % abstainEach == abstainEach - 1)
            {
                // As many different problems as another lesson has statements.
                var start = number / abstainEach * (long)statements + seed * 7919;
                var rows = new List<SftRow>();
                for (var i = 0; i < statements; i++)
                {
                    rows.Add(await player.AbstainAsync(beyond[(int)((start + i) % beyond.Count)], cancellationToken).ConfigureAwait(false));
                }

                return rows;
            }

            for (var attempt = 0; attempt < MostTries; attempt++)
            {
                var problem = DrawnProblem.Of(families[number % families.Count], Part.Training, seed, number + attempt * 1_000_003);
                if (await PlayedAsync(player, problem, HashCodeOf(seed, number, attempt), cancellationToken).ConfigureAwait(false) is { } row)
                {
                    return Restated(row, problem, statements, HashCodeOf(seed, number, attempt));
                }
            }

            throw new FamilyException($"{families[number % families.Count].Name}: {MostTries} lessons in a row did not go as they were written.");
        }
        finally
        {
            players.Return(player);
        }
    }

    // On an overloaded machine any program can run into a limit of time: what fails is played again before it is believed.
    private static async Task<SftRow?> PlayedAsync(LessonPlayer player, DrawnProblem problem, int seed, CancellationToken cancellationToken)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return await player.PlayAsync(problem, seed, cancellationToken).ConfigureAwait(false);
            }
            catch (FamilyException) when (again < MostRepeats)
            {
            }
        }
    }

    // A family with few statements repeats them.
    private static List<SftRow> Restated(SftRow row, DrawnProblem problem, int statements, int seed)
    {
        List<SftRow> rows = [row];
        foreach (var other in problem.Restated(statements - 1, seed))
        {
            rows.Add(row.Restated($"{problem.Family.Name}/{other.Graded.Problem.Id}", problem.Statement, other.Statement));
        }

        return [.. Enumerable.Range(0, statements).Select(i => rows[i % rows.Count])];
    }

    private static int HashCodeOf(long seed, int number, int attempt) => unchecked((int)((seed * 31 + number) * 0x9E3779B1L >> 8) ^ (attempt * 7919));

    /// <summary>Players, each with a runner of its own.</summary>
    private sealed class PlayerPool(JailedSandbox sandbox) : IAsyncDisposable
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<LessonPlayer> _free = [];
        private readonly System.Collections.Concurrent.ConcurrentBag<ProblemSandbox> _runners = [];

        public LessonPlayer Take()
        {
            if (_free.TryTake(out var player))
            {
                return player;
            }

            var runner = sandbox.OpenProblem();
            _runners.Add(runner);
            return new LessonPlayer(new SharedRunner(runner), ModelDialogue.Write, DialogueFormat.EndOfTurn);
        }

        public void Return(LessonPlayer player) => _free.Add(player);

        public async ValueTask DisposeAsync()
        {
            foreach (var runner in _runners)
            {
                await runner.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
