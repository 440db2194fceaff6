using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// Tells the next trial what was learned from those before it: the last critiques, as one turn of <see cref="Author.Peer"/>. Answers of
/// earlier trials do not stand in the next one.
/// </summary>
/// <param name="prompt">Slot <c>lessons</c>.</param>
/// <param name="most">So many of the last are told (Reflexion: 3); at least 1.</param>
public sealed class Memory(Prompt prompt, int most = 3) : IRouter
{
    /// <inheritdoc/>
    public Trajectory Share(Trajectory own, IReadOnlyList<Trajectory> all)
    {
        ArgumentNullException.ThrowIfNull(own);
        var last = own.Turns.Where(turn => turn.Author == Author.Critic).TakeLast(most);
        var lessons = last.Select((turn, i) => $"{i + 1}. {turn.Text.Trim()}");
        return own.Add(Author.Peer, prompt.Fill(("lessons", string.Join('\n', lessons)))) with { Answer = null };
    }
}
