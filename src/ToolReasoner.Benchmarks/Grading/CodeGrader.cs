using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.HumanEvalCs;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Grading;

/// <summary>
/// Grades programs: the answer of a dialogue is the last text of the model's that declares the method, and <see cref="CodeJudge"/> runs it
/// against the task's checks.
/// </summary>
/// <param name="tasks">All tasks.</param>
/// <param name="sandbox">Where candidates run.</param>
public sealed class CodeGrader(IReadOnlyList<CodeTask> tasks, ISandbox sandbox) : IGrader
{
    private readonly Dictionary<string, CodeTask> _tasks = tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
    private readonly CodeJudge _judge = new();

    /// <inheritdoc/>
    public string Name => "tests";

    /// <inheritdoc/>
    public string? AnswerAt(GradedProblem problem, IReadOnlyList<Turn> turns, int at)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(turns);
        if (turns[at].Author is not (Author.Solver or Author.Repairer))
        {
            return null;
        }

        var text = turns[at].Program is { } program ? $"```csharp\n{program}\n```" : turns[at].Text;
        return CandidateProgram.Find(_tasks[problem.Problem.Id], text).Count > 0 ? text : null;
    }

    /// <inheritdoc/>
    public string? FinalAnswer(GradedProblem problem, Solution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var turns = solution.Trajectory.Turns;
        return Enumerable.Range(0, turns.Count).Reverse().Select(at => AnswerAt(problem, turns, at))
            .FirstOrDefault(answer => answer is not null);
    }

    /// <inheritdoc/>
    public async Task<Grade> GradeAsync(GradedProblem problem, string answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return await _judge.JudgeAsync(_tasks[problem.Problem.Id], answer, sandbox, cancellationToken).ConfigureAwait(false) switch
        {
            CodeVerdict.Passed => new Grade(GradeKind.Right, "every test passes"),
            CodeVerdict.Failed failed => new Grade(GradeKind.Wrong, failed.Why),
            CodeVerdict.NotCompiled not => new Grade(GradeKind.Unparsable, not.Why),
            CodeVerdict.TimedOut late => new Grade(GradeKind.TimedOut, late.Why),
            CodeVerdict.Ended ended => new Grade(GradeKind.Wrong, ended.Why),
            _ => new Grade(GradeKind.Empty, "there is no program for the task"),
        };
    }

    /// <summary>Judges the tasks' own solutions, before anything is scored by them.</summary>
    /// <param name="some">Names of the tasks that are to be scored.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="SandboxUnavailableException">Not all of them pass here: a score would be wrong.</exception>
    public async Task CheckAsync(IReadOnlySet<string> some, CancellationToken cancellationToken = default)
    {
        var failing = await HumanEvalEdition.CheckAsync([.. tasks.Where(task => some.Contains(task.Id))], _judge, sandbox,
            cancellationToken).ConfigureAwait(false);
        if (failing.Count > 0)
        {
            throw new SandboxUnavailableException(
                $"{failing.Count} of the benchmark's own solutions do not pass its tests here, so nothing is scored: "
                + string.Join("; ", failing.Take(3).Select(one => $"{one.Task.Id}: {one.Verdict}"))
                + ". `toolreasoner doctor` says how the sandbox is.");
        }
    }
}
