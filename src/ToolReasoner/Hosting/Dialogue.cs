using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Problems;

namespace ToolReasoner.Hosting;

/// <summary>Dialogues as problems.</summary>
public static class Dialogue
{
    /// <summary>The last user message; where others stand before it, with them as what was said so far.</summary>
    /// <exception cref="ArgumentException">There is no user message with text.</exception>
    public static Problem ProblemOf(IReadOnlyList<ChatMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var last = -1;
        for (var i = 0; i < messages.Count; i++)
        {
            last = messages[i].Role == ChatRole.User && !string.IsNullOrWhiteSpace(messages[i].Text) ? i : last;
        }

        if (last < 0)
        {
            throw new ArgumentException("There is nothing to solve: the dialogue has no user message with text.", nameof(messages));
        }

        var before = messages.Take(last).Where(message => !string.IsNullOrWhiteSpace(message.Text)).ToList();
        if (before.Count == 0)
        {
            return new Problem(messages[last].Text);
        }

        var text = new StringBuilder();
        foreach (var message in before)
        {
            var who = message.Role == ChatRole.System ? "Instructions" : message.Role == ChatRole.Assistant ? "You said" : "The user said";
            text.Append(who).Append(": ").Append(message.Text.Trim()).Append("\n\n");
        }

        return new Problem(text.Append("Now: ").Append(messages[last].Text).ToString());
    }
}
