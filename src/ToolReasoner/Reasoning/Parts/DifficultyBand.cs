using ToolReasoner.Answers;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// Problems worth learning from are neither too easy nor too hard: the share of tries that agree on the answer lies in a band (Agent0:
/// 0.3 to 0.8). All tries count, those without an answer too.
/// </summary>
/// <param name="Least">0 to 1.</param>
/// <param name="Most">0 to 1.</param>
public sealed record DifficultyBand(double Least = 0.3, double Most = 0.8)
{
    /// <summary>The answer that most tries have, and their share of all tries; null and 0 if none has one.</summary>
    /// <param name="tries">Of one problem.</param>
    /// <param name="comparer">Compares answers.</param>
    /// <param name="cancellationToken">Ends the comparing.</param>
    public static (string? Answer, double Share) Majority(
        IReadOnlyList<Trajectory> tries, AnswerComparer comparer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tries);
        var answers = tries.Select(Grounds.AnswerOf).ToList();
        var most = AnswerClusters.Of(answers, comparer, cancellationToken).MaxBy(cluster => cluster.Members.Count);
        return most is null ? (null, 0) : (answers[most.Members[0]], (double)most.Members.Count / tries.Count);
    }

    /// <summary>Whether a share lies in the band, its ends included.</summary>
    public bool Holds(double share) => share >= Least && share <= Most;
}
