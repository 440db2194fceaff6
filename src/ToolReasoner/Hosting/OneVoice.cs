using Microsoft.Extensions.AI;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Hosting;

/// <summary>
/// Turns of branches that run side by side, one after another: while one turn is being written, it streams and the others wait until they
/// are whole. Each turn is a message of its own. For one solution.
/// </summary>
internal sealed class OneVoice
{
    private readonly Queue<(Author Author, string Text)> _waiting = new();
    private readonly HashSet<(long Branch, int Turn)> _begunUnheard = [];
    private (long Branch, int Turn)? _speaker;
    private int _message;

    /// <summary>What of an event can be said now.</summary>
    public IReadOnlyList<ChatResponseUpdate> Hear(ReasoningEvent one) => one switch
    {
        ReasoningEvent.Said said => Say(said),
        ReasoningEvent.Advanced { Trajectory: var trajectory } => Add(trajectory),
        _ => [],
    };

    /// <summary>What still waits, at the end.</summary>
    public IReadOnlyList<ChatResponseUpdate> Rest()
    {
        _speaker = null;
        return Flush();
    }

    private IReadOnlyList<ChatResponseUpdate> Say(ReasoningEvent.Said said)
    {
        if (said.Text.Length == 0)
        {
            return [];
        }

        var at = (said.Trajectory.Seed, said.Trajectory.Turns.Count);
        if (_speaker is null && !_begunUnheard.Contains(at))
        {
            _speaker = at;
            _message++;
        }

        if (_speaker == at)
        {
            return [Update(said.Author, said.Text)];
        }

        _begunUnheard.Add(at); // its beginning is lost: it comes whole, when it is whole
        return [];
    }

    private IReadOnlyList<ChatResponseUpdate> Add(Trajectory trajectory)
    {
        var turn = trajectory.Last!;
        var at = (Branch: trajectory.Seed, Turn: trajectory.Turns.Count - 1);
        if (_speaker == at)
        {
            _speaker = null;
            var program = turn.Program is { } code ? Update(turn.Author, $"\n```csharp\n{code}\n```")
                : null; // a tool call's does not stream
            var rest = Flush();
            return program is null ? rest : [program, .. rest];
        }

        _begunUnheard.Remove(at);
        _waiting.Enqueue((turn.Author, turn.Program is { } called ? $"{turn.Text}\n```csharp\n{called}\n```" : turn.Text));
        if (_speaker?.Branch == at.Branch)
        {
            _speaker = null; // it fell silent in the middle of a turn, and its branch has gone on
        }

        return _speaker is null ? Flush() : [];
    }

    private List<ChatResponseUpdate> Flush()
    {
        var updates = new List<ChatResponseUpdate>();
        while (_waiting.TryDequeue(out var turn))
        {
            _message++;
            updates.Add(Update(turn.Author, turn.Text));
        }

        return updates;
    }

    private ChatResponseUpdate Update(Author author, string text) => new(ChatRole.Assistant, [new TextReasoningContent(text)])
    {
        AuthorName = author.ToString(), MessageId = $"turn-{_message}",
    };
}
