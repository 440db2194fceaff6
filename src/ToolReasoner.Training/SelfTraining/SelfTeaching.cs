using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Training.Rows;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Training.SelfTraining;

/// <summary>
/// CoSC's second phase (arXiv 2410.10735): the model samples solutions of problems whose answers are known, and those that
/// end right are what it is trained on next. Kept: sampling by the model itself, the filter on the answer. Changed: what was wrong on the
/// way is only read, never learnt; of several right solutions of a problem, those that mend a mistake come first.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="sandbox">Runs its programs.</param>
/// <param name="options">How it samples; a temperature above 0.</param>
/// <param name="write">Writes messages as the model reads them.</param>
/// <param name="endOfTurn">What the model writes at the end of a turn.</param>
public sealed class SelfTeaching(
    IChatClient model, ISandbox sandbox, WorkbenchOptions options, Func<IReadOnlyList<ChatMessage>, string> write, string endOfTurn)
{
    private readonly RecipePlan _plan = Recipe.Parse("cosc");
    private readonly AnswerComparer _comparer = new(options.Policy);

    /// <summary>Samples solutions of a problem.</summary>
    /// <param name="problem">Which; its answer only filters.</param>
    /// <param name="samples">How many solutions to sample, at least 1.</param>
    /// <param name="keep">How many to keep at most.</param>
    /// <param name="seed">From which all chance comes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Rows, no text twice; and how many of the samples ended right.</returns>
    public async Task<(IReadOnlyList<SftRow> Rows, int Right)> RowsAsync(
        GradedProblem problem, int samples, int keep, long seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var found = new List<(SftRow Row, bool Mends)>();
        var right = 0;
        for (var sample = 0; sample < samples; sample++)
        {
            using var recorder = new DialogueRecorder(model);
            var solution = await new Reasoner(recorder, sandbox, _plan.Text, _plan.Reasoning, options)
                .SolveAsync(problem.Problem, seed + sample * 1_000_003L, budget: null, cancellationToken).ConfigureAwait(false);
            var isRight = solution.Answer is { } answer && _comparer.Compare(problem.Reference, answer, cancellationToken).IsEqual == true;
            right += isRight ? 1 : 0;
            if (isRight && solution.Status == SolutionStatus.Verified && RowOf(problem, solution.Trajectory, recorder.Calls, sample) is { } row)
            {
                found.Add((row, solution.Trajectory.Turns.Exists(turn => turn.Judgement?.Passes == false)));
            }
        }

        return ([.. found.DistinctBy(one => one.Row.Text).OrderByDescending(one => one.Mends).Take(keep).Select(one => one.Row)], right);
    }

    private SftRow? RowOf(GradedProblem problem, Trajectory trajectory, IReadOnlyList<RecordedCall> calls, int sample)
    {
        var learnt = Learnt(problem, trajectory);
        if (learnt.Count != calls.Count || !learnt.Contains(true))
        {
            return null;
        }

        // The recorder has read on to where the engine ended a reply; the trajectory has what entered the dialogue.
        var replies = trajectory.Turns.Where(turn => turn.IsModels).ToList();
        var exact = calls.Select((call, at) => call with { Reply = replies[at].Text, IsFinished = call.IsFinished && !Conclusion.HasProgram(replies[at]) }).ToList();
        return SftRow.Of($"self/{problem.Problem.Id}/{sample}", $"self/{problem.Kind}", exact, at => learnt[at], write, endOfTurn);
    }

    // For each reply, in order, whether it was right where it stood.
    private List<bool> Learnt(GradedProblem problem, Trajectory trajectory)
    {
        var learnt = new List<bool>();
        var turns = trajectory.Turns;
        var isRight = false;
        for (var i = 0; i < turns.Count; i++)
        {
            if (!turns[i].IsModels)
            {
                continue;
            }

            var run = i + 1 < turns.Count ? turns[i + 1].Run : null;
            if (turns[i].Author == Author.Solver)
            {
                isRight = run is not null && Conclusion.OfOutput(run) is { } printed && _comparer.Compare(problem.Reference, printed).IsEqual == true;
                learnt.Add(isRight);
            }
            else
            {
                learnt.Add(run is not null ? run.Succeeded && run.Output.TrimEnd().EndsWith("True", StringComparison.Ordinal) == isRight : turns[i].Judgement?.Passes == isRight);
            }
        }

        return learnt;
    }
}
