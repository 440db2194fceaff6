using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The try that a verifier thinks best of: by score, else by whether it passes; of equals the first. Tries without an answer come last.
/// </summary>
/// <param name="verifier">Judges each try on its own; what it writes stays with the try.</param>
public sealed class BestOf(IVerifier verifier) : ISelector
{
    /// <inheritdoc/>
    public async Task<Selection> SelectAsync(
        IReadOnlyList<Trajectory> branches, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(branches);
        ArgumentNullException.ThrowIfNull(workbench);
        var judged = await Task.WhenAll(branches.Select(branch => JudgeAsync(branch, workbench, cancellationToken))).ConfigureAwait(false);
        var best = Enumerable.Range(0, branches.Count)
            .OrderByDescending(i => Grounds.AnswerOf(branches[i]) is not null).ThenByDescending(i => Value(branches[i], judged[i])).First();
        return new Selection(best) { Branches = judged };
    }

    private async Task<Trajectory> JudgeAsync(Trajectory branch, Workbench workbench, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var own = workbench.Branch();
        await using var disposal = own.ConfigureAwait(false);
        return Grounds.AnswerOf(branch) is null || branch.IsSpent
            ? branch : await verifier.VerifyAsync(branch, own, cancellationToken).ConfigureAwait(false);
    }

    // Only what was said here counts, not what the try thinks of itself.
    private static double Value(Trajectory branch, Trajectory judged) => judged.Turns.Skip(branch.Turns.Count)
        .LastOrDefault(turn => turn.Judgement is not null)?.Judgement switch
    {
        { Score: { } score } => score,
        { Passes: { } passes } => passes ? 1 : -1,
        _ => 0,
    };
}
