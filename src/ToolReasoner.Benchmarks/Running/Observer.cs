using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>Grades what came of a problem, attempt by attempt. For one problem: a text that was graded is not graded again.</summary>
internal sealed class Observer(GradedProblem problem, IGrader grader, Func<Trajectory, Solution> conclude)
{
    private readonly Dictionary<string, Grade> _grades = new(StringComparer.Ordinal);

    /// <summary>The result of a solution.</summary>
    public async Task<SampleResult> ObserveAsync(Solution solution, int index, int sample, CancellationToken cancellationToken)
    {
        var trajectory = solution.Trajectory;
        var answer = grader.FinalAnswer(problem, solution);
        var dialogues = new List<DialogueResult>();
        foreach (var dialogue in DialoguesOf(trajectory))
        {
            dialogues.Add(await DialogueAsync(dialogue, cancellationToken).ConfigureAwait(false));
        }

        var usage = trajectory.Usage;
        return new SampleResult(
            problem.Problem.Id, sample, index, problem.Reference, answer, StatusOf(answer, solution),
            await GradeAsync(answer, trajectory, cancellationToken).ConfigureAwait(false))
        {
            Subject = problem.Kind, Level = problem.Level, TextHash = HashOf(problem.Problem.Text),
            Evidence = solution.Evidence?.Kind, Stop = trajectory.Stop, Dialogues = dialogues,
            Programs = RunsOf(trajectory).GroupBy(run => run.Verdict).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key, group => group.Count()),
            Cost = new SampleCost(
                usage.ModelCalls, usage.InputTokens, usage.OutputTokens, Seconds(usage.ToolTime), Seconds(usage.WallTime)),
        };
    }

    /// <summary>Sixteen hexadecimal digits of a text's SHA-256.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    // A recipe that goes on after it has chosen makes one dialogue of its tries.
    private static IEnumerable<Trajectory> DialoguesOf(Trajectory trajectory) =>
        trajectory.Branches.Count > 0 && trajectory.Branches.Exists(branch => branch.Turns.Count >= trajectory.Turns.Count)
            ? trajectory.Branches.SelectMany(DialoguesOf) : [trajectory];

    // A try's beginning may be shared with its siblings; what a branch adds comes after.
    private static IEnumerable<ProgramRun> RunsOf(Trajectory trajectory)
    {
        var runs = new HashSet<ProgramRun>(ReferenceEqualityComparer.Instance);
        foreach (var one in Family(trajectory))
        {
            runs.UnionWith(one.Turns.Select(turn => turn.Run).OfType<ProgramRun>());
        }

        return runs;
    }

    private static IEnumerable<Trajectory> Family(Trajectory trajectory) => trajectory.Branches.SelectMany(Family).Prepend(trajectory);

    private async Task<DialogueResult> DialogueAsync(Trajectory dialogue, CancellationToken cancellationToken)
    {
        var turns = dialogue.Turns;
        var attempts = new List<AttemptResult>();
        var judgements = new List<JudgementResult>();
        var (calls, tokens, others, open) = (0, 0L, 0, false);
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            calls += turn.Call is null ? 0 : 1;
            tokens += turn.Call?.OutputTokens ?? 0;
            if (Solves(turns, i))
            {
                var answer = grader.AnswerAt(problem, turns, i) ?? (open ? attempts[^1].Answer : null);
                var attempt = new AttemptResult(
                    answer, await GradeAsync(answer, null, cancellationToken).ConfigureAwait(false), calls, tokens);
                if (open)
                {
                    attempts[^1] = attempt;
                }
                else
                {
                    attempts.Add(attempt);
                }

                open = true;
                continue;
            }

            open = open && turn.Author == Author.Sandbox;
            if (turn.Judgement is not { } judgement)
            {
                continue;
            }

            // What is judged is the attempt before; a verifier that solves by itself judges its own answer.
            var judged = attempts.Count > 0 ? attempts[^1].Answer : null;
            judged ??= grader.AnswerAt(problem, turns, i);
            if (judgement.Passes is not { } passes || judged is null)
            {
                others++;
                continue;
            }

            var grade = await GradeAsync(judged, null, cancellationToken).ConfigureAwait(false);
            judgements.Add(new JudgementResult(passes, grade.IsRight, judgement.Confidence, judgement.CheckRan));
        }

        var final = grader.FinalAnswer(problem, conclude(dialogue));
        return new DialogueResult(attempts, await GradeAsync(final, dialogue, cancellationToken).ConfigureAwait(false))
        {
            Judgements = judgements, OtherJudgements = others, Sureness = SurenessOf(turns),
            Failures = Pairs(turns).Count(pair => !pair.First.Succeeded),
            Repairs = Pairs(turns).Count(pair => !pair.First.Succeeded && pair.Second.Succeeded),
            FirstProgramFailed = Programs(turns).FirstOrDefault() is { } first ? !first.Succeeded : null,
        };
    }

    private static bool Solves(IReadOnlyList<Turn> turns, int at) =>
        turns[at].Author is Author.Solver or Author.Repairer
            || (turns[at].Run is not null && at > 0 && turns[at - 1].Author is Author.Solver or Author.Repairer);

    private static IEnumerable<ProgramRun> Programs(IReadOnlyList<Turn> turns) =>
        Enumerable.Range(0, turns.Count).Where(at => turns[at].Run is not null && Solves(turns, at)).Select(at => turns[at].Run!);

    private static IEnumerable<(ProgramRun First, ProgramRun Second)> Pairs(IReadOnlyList<Turn> turns) =>
        Programs(turns).Zip(Programs(turns).Skip(1));

    private static double? SurenessOf(IReadOnlyList<Turn> turns) =>
        turns.Select(turn => turn.Call?.MeanLogProbability).Min() is { } least ? Math.Exp(least) : null;

    // A program is an answer that the engine knows nothing of.
    private static SolutionStatus StatusOf(string? answer, Solution solution) => answer is null ? SolutionStatus.None
        : solution.Status == SolutionStatus.None ? SolutionStatus.Unverified : solution.Status;

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 4);

    private async Task<Grade> GradeAsync(string? answer, Trajectory? ended, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return ended?.Stop == StopReason.BudgetSpent
                ? new Grade(GradeKind.TimedOut,
                    $"the budget was used up{(ended.Budget.SpentBy(ended.Usage) is { } what ? $": {what}" : "")}")
                : new Grade(GradeKind.Empty, ended?.Stop == StopReason.ContextFull ? "the model's context was full" : "there is no answer");
        }

        if (!_grades.TryGetValue(answer, out var grade))
        {
            _grades[answer] = grade = await grader.GradeAsync(problem, answer, cancellationToken).ConfigureAwait(false);
        }

        return grade;
    }
}
