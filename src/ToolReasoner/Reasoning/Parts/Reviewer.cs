using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The model judges its own work. It may write a program that checks the answer (puts it back, counts a small case by force, computes it
/// another way): then that runs, and the judgement that counts is the one after it.
/// </summary>
/// <param name="system">The system message.</param>
/// <param name="question">What the model is asked to judge.</param>
/// <param name="read">Makes of its text a judgement; null for none.</param>
public sealed class Reviewer(string system, string question, Func<string, Judgement?> read) : IVerifier, ICritic, IReasoning
{
    /// <value>Runs checking programs; null if none are wanted. Default: a shared session.</value>
    public IToolStep? Tool { get; init; } = new RunProgram(isShared: true);

    /// <value>What it is asked after its checking program has run. Default: the prompt <c>verdict</c>.</value>
    public string Again { get; init; } = Prompt.Load("verdict").Text;

    /// <value>In which part it writes. Default <see cref="Author.Verifier"/>.</value>
    public Author Author { get; init; } = Author.Verifier;

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

        var judged = await AskAsync(trajectory.Add(Author.Guide, question), Tool is not null, checkRan: false, workbench, cancellationToken)
            .ConfigureAwait(false);
        if (Tool is null || judged.IsSpent || !Conclusion.HasProgram(judged.Last!))
        {
            return judged;
        }

        judged = await Tool.RunProgramAsync(judged, workbench, cancellationToken).ConfigureAwait(false);
        var checkRan = judged.Last?.Run is { } run && Confirms(run);
        if (judged.IsSpent)
        {
            return judged;
        }

        var asked = judged.Add(Author.Guide, Again);
        return await AskAsync(asked, mayCheck: false, checkRan, workbench, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<Trajectory> CritiqueAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
        VerifyAsync(trajectory, workbench, cancellationToken);

    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
        VerifyAsync(trajectory, workbench, cancellationToken);

    private Task<Trajectory> AskAsync(
        Trajectory trajectory, bool mayCheck, bool checkRan, Workbench workbench, CancellationToken cancellationToken) =>
        workbench.AskAsync(
            trajectory,
            new Ask(Author)
            {
                System = system, Stop = mayCheck ? TextStop.AfterProgram : TextStop.Never, MayCallTool = mayCheck, View = View,
                // Where there is a program, the judgement comes after its output.
                Read = turn => mayCheck && Conclusion.HasProgram(turn) ? turn : Judge(turn, checkRan),
            },
            cancellationToken);

    private Turn Judge(Turn turn, bool checkRan)
    {
        var judgement = read(turn.Text) is { } found ? found with { CheckRan = checkRan } : null;
        return turn with { Judgement = judgement, Answer = Concludes && judgement?.Passes == true ? Conclusion.In(turn.Text) : null };
    }

    // A check that failed, printed nothing or ended with False has confirmed nothing, whatever the model then says.
    private static bool Confirms(ProgramRun run) =>
        Conclusion.OfOutput(run) is { } printed && !printed.StartsWith("False", StringComparison.OrdinalIgnoreCase);
}
