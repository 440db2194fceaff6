using System.CommandLine;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ToolReasoner.Answers;
using ToolReasoner.Answers.SelfTest;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner grade selftest</c>: how often the grader errs, measured on a dataset's own answers.</summary>
internal static class SelfTestCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner grade selftest --data math_train.jsonl.gz
          toolreasoner grade selftest --data math_train.jsonl.gz --limit 500 --seed 7 --show 20
          toolreasoner grade selftest --data gsm8k_train.jsonl.gz --policy gsm8k --json

        """;

    private static readonly Option<string?> s_data = new("--data")
    {
        HelpName = "FILE",
        Description =
            "A JSON object on each line with \"answer\" and, if there is one, \"solution\"; gzipped or not; `-` for standard input.",
    };

    private static readonly Option<AnswerPolicy?> s_policy = AnswerOptions.Policy();

    private static readonly Option<int?> s_limit = new("--limit")
    {
        HelpName = "COUNT", Description = "Take only so many answers. Default all.", CustomParser = Quantities.Count(1, int.MaxValue, 500),
    };

    private static readonly Option<int?> s_seed = new("--seed")
    {
        HelpName = "NUMBER",
        Description = "Other seed, other variants; same seed, same variants. Default 1.",
        CustomParser = Quantities.Count(0, int.MaxValue, 1),
    };

    private static readonly Option<int?> s_show = new("--show")
    {
        HelpName = "COUNT",
        Description = "Failures to show of each rewrite, wrong and unknown ones. Default 3.",
        CustomParser = Quantities.Count(0, int.MaxValue, 3),
    };

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object." };

    private sealed record Problem(int Number, string Answer, string? Solution, string? Another);

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "selftest",
            "Compare a dataset's answers with themselves, with their solutions, with equal variants and with wrong ones, "
                + "and count what the grader gets wrong.")
        {
            s_data, s_policy, s_limit, s_seed, s_show, s_json,
        };
        command.SetAction((parsed, cancellationToken) => TestAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> TestAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(s_data)
            ?? throw new WrongInputException(
                "Which answers? Name a dataset, for example `toolreasoner grade selftest --data math_train.jsonl.gz`.");
        var test = new GraderSelfTest(new AnswerComparer(parsed.GetValue(s_policy)), parsed.GetValue(s_seed) ?? 1);
        var report = new SelfTestReport(parsed.GetValue(s_show) ?? 3);
        var watch = Stopwatch.StartNew();
        using (var progress = new ProgressLine(screen, total: null, isWanted: true))
        {
            var problems = ProblemsAsync(file, parsed.GetValue(s_limit) ?? int.MaxValue, cancellationToken);
            await foreach (var checks in InOrder.WorkAsync(problems, Environment.ProcessorCount, CheckAsync, cancellationToken)
                .ConfigureAwait(false))
            {
                report.Add(checks);
                progress.Step();
            }
        }

        if (report.Records == 0)
        {
            throw new WrongInputException($"{file} has no answers. It needs a JSON object with \"answer\" on each line.");
        }

        if (parsed.GetValue(s_json))
        {
            screen.Output.Write(SelfTestLine.Of(report, watch.Elapsed) + "\n");
        }
        else
        {
            new SelfTestPage(screen).Write(report, watch.Elapsed);
        }

        return ExitStatus.Done;

        Task<IReadOnlyList<SelfTestCheck>> CheckAsync(Problem problem, CancellationToken stop) =>
            Task.Run(() => test.Check(problem.Answer, problem.Solution, problem.Another, problem.Number, stop), stop);
    }

    // A problem's neighbour in the file lends its answer as a wrong one.
    private static async IAsyncEnumerable<Problem> ProblemsAsync(string file, int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? before = null;
        var number = 0;
        await foreach (var (answer, solution) in JsonLines.ReadAsync(file, Read, cancellationToken).ConfigureAwait(false))
        {
            if (!string.IsNullOrWhiteSpace(answer))
            {
                yield return new Problem(number, answer, solution, before);
                before = answer;
                if (++number == limit)
                {
                    yield break;
                }
            }
        }
    }

    private static (string? Answer, string? Solution) Read(JsonElement record) =>
        (JsonLines.Text(record, "answer"), record.TryGetProperty("solution", out _) ? JsonLines.Text(record, "solution") : null);
}
