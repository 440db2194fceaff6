using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>The try that a verifier thinks best of: by score, else by whether it passes; of equals the first. Tries without an answer come last.</summary>
/// <param name="verifier">Judges each try on its own.</param>
public sealed class BestOf(IVerifier verifier) : ISelector
{
    /// <inheritdoc/>
    public async Task<Selection> SelectAsync(IReadOnlyList<Trajectory> branches, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(branches);
        ArgumentNullException.ThrowIfNull(workbench);
        var judged = await Task.WhenAll(branches.Select(branch => JudgeAsync(branch, workbench, cancellationToken))).ConfigureAwait(false);
        var usage = branches.Zip(judged).Aggregate(new Usage(), (sum, pair) => sum + pair.Second.Usage.Since(pair.First.Usage));
        var best = Enumerable.Range(0, branches.Count).OrderByDescending(i => Grounds.AnswerOf(branches[i]) is not null).ThenByDescending(i => Value(judged[i].Judgement)).First();
        var judgement = judged[best].Judgement;
        return new Selection(best, judgement is { Passes: true, CheckRan: true } ? new Evidence(EvidenceKind.CheckRan, "A program that checks the answer ran, and nothing spoke against it.") : null)
        {
            Usage = usage,
        };
    }

    private async Task<Trajectory> JudgeAsync(Trajectory branch, Workbench workbench, CancellationToken cancellationToken)
    {
        var own = workbench.Branch();
        await using var disposal = own.ConfigureAwait(false);
        return Grounds.AnswerOf(branch) is null ? branch : await verifier.VerifyAsync(branch with { Stop = null }, own, cancellationToken).ConfigureAwait(false);
    }

    private static double Value(Judgement? judgement) => judgement switch
    {
        { Score: { } score } => score,
        { Passes: { } passes } => passes ? 1 : -1,
        _ => 0,
    };
}
