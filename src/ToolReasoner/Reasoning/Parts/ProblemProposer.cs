using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>A problem that a model made up.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Claim">What its author says the answer is. A claim: it may be wrong, and no solver sees it.</param>
public sealed record ProposedProblem(Problem Problem, string Claim);

/// <summary>The model makes up a problem: a block <c>&lt;question&gt;</c> and an answer in a box (Agent0's curriculum).</summary>
/// <param name="system">The system message.</param>
public sealed class ProblemProposer(string system) : IProposer
{
    private const string Open = "<question>";
    private const string Close = "</question>";

    /// <inheritdoc/>
    public Task<Trajectory> ProposeAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        var ask = new Ask(Author.Solver) { System = system, Read = turn => turn with { Answer = Read(turn.Text)?.Claim } };
        return workbench.AskAsync(trajectory, ask, cancellationToken);
    }

    /// <summary>The problem in a reply; null if it has not both parts.</summary>
    public static ProposedProblem? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var open = text.LastIndexOf(Open, StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(Close, open, StringComparison.Ordinal);
        if (close < 0 || Conclusion.In(text[close..]) is not { } claim)
        {
            return null;
        }

        var question = text[(open + Open.Length)..close].Trim();
        return question.Length == 0 ? null : new ProposedProblem(new Problem(question), claim);
    }
}
