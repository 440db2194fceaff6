using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Training.Curriculum;
using ToolReasoner.Training.Rows;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Training.Lessons;

/// <summary>Plays lessons through the engine and a sandbox, and makes rows of them. Safe for use by many threads.</summary>
/// <param name="sandbox">Runs every program.</param>
/// <param name="write">Writes messages as the model will read them.</param>
/// <param name="endOfTurn">What the model writes at the end of a turn.</param>
public sealed class LessonPlayer(ISandbox sandbox, Func<IReadOnlyList<ChatMessage>, string> write, string endOfTurn)
{
    private static readonly RecipePlan s_cosc = Recipe.Parse("cosc");
    private static readonly RecipePlan s_tir = Recipe.Parse("tir");
    private static readonly AnswerComparer s_comparer = new(AnswerPolicy.Math);

    // Of a hundred lessons.
    private static readonly (LessonKind Kind, int Share)[] s_shares =
    [
        (LessonKind.Right, 52), (LessonKind.Mistaken, 20), (LessonKind.MistakenTwice, 4), (LessonKind.Slip, 6), (LessonKind.SlippedCheck, 3),
        (LessonKind.MistakenCheck, 3), (LessonKind.Unchecked, 12),
    ];

    /// <summary>Plays a lesson.</summary>
    /// <param name="problem">What is solved.</param>
    /// <param name="seed">Chooses what happens and by which programs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The row; null if a mistake happened to give the right answer, so that there was nothing to learn.</returns>
    /// <exception cref="FamilyException">A right program or check did not confirm the answer.</exception>
    public async Task<SftRow?> PlayAsync(DrawnProblem problem, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var random = new Random(seed);
        var lesson = Lesson.Of(problem, KindOf(random.Next(100)), random);
        using var teacher = new Teacher(lesson);
        using var recorder = new DialogueRecorder(teacher);
        var plan = lesson.Kind == LessonKind.Unchecked ? s_tir : s_cosc;
        var graded = problem.Graded;
        Solution solution;
        try
        {
            solution = await new Reasoner(recorder, sandbox, plan.Text, plan.Reasoning).SolveAsync(graded.Problem, seed: 0, budget: null, cancellationToken).ConfigureAwait(false);
        }
        catch (SpoiltLessonException)
        {
            return null;
        }

        if (recorder.Calls.Count != lesson.Lines.Count)
        {
            return lesson.Kind is LessonKind.Right or LessonKind.Unchecked
                ? throw new FamilyException($"{problem.Family.Name}: a right lesson took {recorder.Calls.Count} replies: {problem.Statement}") : null;
        }

        var isConfirmed = lesson.Kind == LessonKind.Unchecked ? solution.Status != SolutionStatus.None : solution.Status == SolutionStatus.Verified;
        if (!isConfirmed || s_comparer.Compare(graded.Reference, solution.Answer ?? "", cancellationToken).IsEqual != true)
        {
            throw new FamilyException(
                $"{problem.Family.Name}: a lesson of kind {lesson.Kind} ended with {solution.Status} {solution.Answer}, not {graded.Reference}: {problem.Statement}");
        }

        // A mistake that the check did not contradict teaches the wrong thing.
        if (lesson.Kind != LessonKind.Unchecked && !GoesAsWritten(solution.Trajectory))
        {
            return null;
        }

        return SftRow.Of(
            $"{problem.Family.Name}/{graded.Problem.Id}", $"{problem.Family.Name}/{lesson.Kind}", Ended(recorder.Calls), at => lesson.Lines[at].IsTrained, write, endOfTurn)
            with { Draw = [problem.DrawSeed, problem.Level] };
    }

    /// <summary>A dialogue about a problem that no program is known for: the model says so, each time that it is asked.</summary>
    /// <param name="problem">What is not solved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SftRow> AbstainAsync(Problems.Problem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        using var teacher = new Abstainer();
        using var recorder = new DialogueRecorder(teacher);
        await new Reasoner(recorder, sandbox, s_cosc.Text, s_cosc.Reasoning).SolveAsync(problem, seed: 0, budget: null, cancellationToken).ConfigureAwait(false);
        return SftRow.Of($"abstain/{problem.Id}", "abstain", Ended(recorder.Calls), _ => true, write, endOfTurn);
    }

    // A reply that hands over a program is ended by the engine, whatever the model would have said after it.
    private static IReadOnlyList<RecordedCall> Ended(IReadOnlyList<RecordedCall> calls) =>
        [.. calls.Select(call => call with { IsFinished = call.IsFinished && !call.Reply.EndsWith("```", StringComparison.Ordinal) })];

    private static bool GoesAsWritten(Trajectory trajectory)
    {
        // Every check that contradicts is followed by a verdict that says so, and the other way round.
        var turns = trajectory.Turns;
        for (var i = 1; i < turns.Count; i++)
        {
            if (turns[i] is { Run: { Succeeded: true } run } && turns[i - 1].Author == Author.Verifier)
            {
                var holds = run.Output.TrimEnd().EndsWith("True", StringComparison.Ordinal);
                if (turns.Skip(i).FirstOrDefault(turn => turn.Judgement is not null)?.Judgement?.Passes is { } passes && passes != holds && run.Output.Length > 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static LessonKind KindOf(int percent)
    {
        foreach (var (kind, share) in s_shares)
        {
            if (percent < share)
            {
                return kind;
            }

            percent -= share;
        }

        return LessonKind.Right;
    }
}
