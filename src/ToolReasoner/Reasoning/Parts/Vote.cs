using ToolReasoner.Answers;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The answer that most tries have, counted over classes of equal answers (self-consistency, Wang et al. 2023, by value instead of by
/// text). Of equally large classes the one with the stronger evidence, then the one whose first try came first. Tries without an answer do
/// not vote.
/// </summary>
/// <remarks>
/// A model's checks share its misreadings, so that a check of its own that passes says little where the model is out of its depth; there its
/// tries differ. With <c>agree</c> an answer that too few tries came to is not verified, whatever its check said.
/// </remarks>
public sealed class Vote : ISelector
{
    private readonly double _agree;

    /// <summary>Makes a vote.</summary>
    /// <param name="agree">The share of all tries, 0 to 1, that must have the answer for it to be verified. Default 0: as the chosen try has it.</param>
    public Vote(double agree = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agree, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(agree, 1);
        _agree = agree;
    }

    /// <inheritdoc/>
    public Task<Selection> SelectAsync(IReadOnlyList<Trajectory> branches, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(branches);
        ArgumentNullException.ThrowIfNull(workbench);
        var answers = branches.Select(Grounds.AnswerOf).ToList();
        var clusters = AnswerClusters.Of(answers, workbench.Comparer, cancellationToken);
        if (clusters.Count == 0)
        {
            return Task.FromResult(new Selection(0));
        }

        var evidence = branches.Select((branch, i) => answers[i] is { } answer ? Grounds.EvidenceFor(branch, answer, workbench.Comparer) : (Evidence: null, Program: null)).ToList();
        EvidenceKind Strongest(AnswerCluster cluster) => cluster.Members.Min(member => evidence[member].Evidence!.Kind);
        var winner = clusters.OrderByDescending(cluster => cluster.Members.Count).ThenBy(Strongest).ThenBy(cluster => cluster.Members[0]).First();
        var chosen = winner.Members.OrderBy(member => evidence[member].Evidence!.Kind).ThenBy(member => member).First();
        var programs = winner.Members.Select(member => evidence[member].Program).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (winner.Members.Count < _agree * branches.Count)
        {
            return Task.FromResult(new Selection(
                chosen, new Evidence(EvidenceKind.TriesDiffer, $"Only {winner.Members.Count} of {branches.Count} tries came to it.")));
        }

        var isAlone = clusters.Count(cluster => cluster.Members.Count == winner.Members.Count) == 1;
        var agreement = programs >= 2 && isAlone
            ? new Evidence(EvidenceKind.ProgramsAgree, $"{programs} different programs of {winner.Members.Count} tries came to it, of {branches.Count} tries in all.") : null;
        return Task.FromResult(new Selection(chosen, agreement));
    }
}
