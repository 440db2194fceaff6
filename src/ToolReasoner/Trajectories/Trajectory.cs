using System.Collections.Immutable;
using ToolReasoner.Problems;

namespace ToolReasoner.Trajectories;

/// <summary>
/// A try at a problem so far: the whole state of a composition, and its log. Immutable. The same problem, recipe, seed and replies of the
/// model make the same trajectory; only times differ.
/// </summary>
/// <param name="Problem">What is tried.</param>
/// <param name="Recipe">The composition, as it is written: <c>vote(8, cosc(rounds=2))</c>.</param>
/// <param name="Seed">From which every choice of chance is made.</param>
public sealed record Trajectory(Problem Problem, string Recipe, long Seed)
{
    /// <summary>The dialogue, in order.</summary>
    public ImmutableList<Turn> Turns { get; init; } = [];

    /// <summary>Tries that ran beside each other and were chosen from, each from its start; empty if there were none.</summary>
    public ImmutableList<Trajectory> Branches { get; init; } = [];

    /// <summary>The answer that stands; null if none was stated, or the last was withdrawn.</summary>
    public string? Answer { get; init; }

    /// <summary>Why the last loop ended, or why nothing more can be done; null before.</summary>
    public StopReason? Stop { get; init; }

    /// <summary>What a selector has found about the answer, by comparing tries; null if nothing.</summary>
    public Evidence? Agreement { get; init; }

    /// <summary>The round that new turns belong to, from 1; 0 outside of loops.</summary>
    public int Round { get; init; }

    /// <summary>Rounds of the loop that are left after this one; null outside of loops.</summary>
    public int? RoundsLeft { get; init; }

    /// <summary>What has been used.</summary>
    public Usage Usage { get; init; } = new();

    /// <summary>What may be used.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>Whether nothing more can be done: the budget is used up, or the model's context is full.</summary>
    public bool IsSpent => Stop is StopReason.BudgetSpent or StopReason.ContextFull;

    /// <summary>The last turn; null if there is none.</summary>
    public Turn? Last => Turns.Count > 0 ? Turns[^1] : null;

    /// <summary>The last turn of an author; null if there is none.</summary>
    public Turn? LastOf(Author author) => Turns.FindLast(turn => turn.Author == author);

    /// <summary>The last judgement; null if there is none.</summary>
    public Judgement? Judgement => Turns.FindLast(turn => turn.Judgement is not null)?.Judgement;

    /// <summary>With one more turn: an answer that it states becomes the trajectory's, and a judgement that fails withdraws the one before.</summary>
    public Trajectory Add(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return this with { Turns = Turns.Add(turn with { Round = Round }), Answer = turn.Answer ?? (turn.Judgement?.Passes == false ? null : Answer) };
    }

    /// <summary>With one more turn of fixed text.</summary>
    public Trajectory Add(Author author, string text) => Add(new Turn(author, text));

    /// <summary>Ended for a reason, unless nothing could be done before already.</summary>
    public Trajectory StopFor(StopReason? reason) => IsSpent ? this : this with { Stop = reason };
}
