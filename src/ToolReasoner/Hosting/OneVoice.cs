using Microsoft.Extensions.AI;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Hosting;

/// <summary>
/// Turns of branches that run side by side, one after another: while one turn is being written, it streams and the others wait until they are
/// whole. For one solution.
/// </summary>
internal sealed class OneVoice
{
    private readonly Queue<ChatResponseUpdate> _waiting = new();
    private (long Branch, int Turn)? _speaker;

    public IReadOnlyList<ChatResponseUpdate> Hear(ReasoningEvent one) => one switch
    {
        ReasoningEvent.Said said => Say(said),
        ReasoningEvent.Advanced { Trajectory: var trajectory } => Add(trajectory),
        _ => [],
    };

    private IReadOnlyList<ChatResponseUpdate> Say(ReasoningEvent.Said said)
    {
        var at = (said.Trajectory.Seed, said.Trajectory.Turns.Count);
        _speaker ??= at;
        return _speaker == at && said.Text.Length > 0 ? [Update(said.Author, said.Text, at)] : [];
    }

    private List<ChatResponseUpdate> Add(Trajectory trajectory)
    {
        var turn = trajectory.Last!;
        var at = (trajectory.Seed, trajectory.Turns.Count - 1);
        var isHeard = _speaker == at;
        if (!isHeard)
        {
            _waiting.Enqueue(Update(turn.Author, turn.Program is { } program ? $"{turn.Text}\n```csharp\n{program}\n```" : turn.Text, at));
        }

        if (!isHeard && _speaker is not null)
        {
            return [];
        }

        _speaker = null;
        var updates = _waiting.ToList();
        _waiting.Clear();
        return updates;
    }

    private static ChatResponseUpdate Update(Author author, string text, (long Branch, int Turn) at) => new(ChatRole.Assistant, [new TextReasoningContent(text)])
    {
        AuthorName = author.ToString(), MessageId = $"{at.Branch}.{at.Turn}",
    };
}
