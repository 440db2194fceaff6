using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The model judges its own work. It may write a program that checks the answer (puts it back, counts a small case by force, computes it
/// another way): then that runs, and the judgement that counts is the one after it.
/// </summary>
/// <param name="system">The system message.</param>
/// <param name="question">What the model is asked to judge.</param>
/// <param name="read">Makes of its text a judgement.</param>
public sealed class Reviewer(string system, string question, Func<string, Judgement> read) : IVerifier, IReasoning
{
    private static readonly Prompt s_verdict = Prompt.Load("verdict");

    /// <value>Runs checking programs; null if none are wanted. Default: a shared session.</value>
    public IToolStep? Tool { get; init; } = new RunProgram(isShared: true);

    /// <value>Whether a judgement that passes may state the final answer. Default true.</value>
    public bool Concludes { get; init; } = true;

    /// <value>What of the trajectory it sees. Default: all of it.</value>
    public Func<Trajectory, IEnumerable<Turn>> View { get; init; } = trajectory => trajectory.Turns;

    /// <inheritdoc/>
    public async Task<Trajectory> VerifyAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        if (trajectory.IsSpent)
        {
            return trajectory;
        }

        var judged = await AskAsync(trajectory.Add(Author.Guide, question), workbench, checkRan: false, cancellationToken).ConfigureAwait(false);
        if (Tool is null || judged.IsSpent || !Conclusion.HasProgram(judged.Last!))
        {
            return judged;
        }

        judged = await Tool.RunProgramAsync(judged, workbench, cancellationToken).ConfigureAwait(false);
        return judged.IsSpent ? judged
            : await AskAsync(judged.Add(Author.Guide, s_verdict.Text), workbench, judged.Last?.Run?.Succeeded == true, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => VerifyAsync(trajectory, workbench, cancellationToken);

    private Task<Trajectory> AskAsync(Trajectory trajectory, Workbench workbench, bool checkRan, CancellationToken cancellationToken)
    {
        var isLast = trajectory.Last!.Text == s_verdict.Text || Tool is null;
        return workbench.AskAsync(
            trajectory,
            new Ask(Author.Verifier) { System = system, Stop = isLast ? TextStop.Never : TextStop.AfterProgram, MayCallTool = !isLast, View = View, Read = turn => Read(turn, checkRan, isLast) },
            cancellationToken);
    }

    private Turn Read(Turn turn, bool checkRan, bool isLast)
    {
        if (!isLast && Conclusion.HasProgram(turn))
        {
            return turn; // the judgement comes after its output
        }

        var judgement = read(turn.Text) with { CheckRan = checkRan };
        return turn with { Judgement = judgement, Answer = Concludes && judgement.Passes == true ? Conclusion.In(turn.Text) : null };
    }
}
