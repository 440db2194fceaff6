using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Training.Lessons;

/// <summary>
/// Plays a lesson as if it were a model, so that what is learnt is word for word what the engine will say and want to hear. For one try.
/// </summary>
internal sealed class Teacher(Lesson lesson) : IChatClient
{
    private const string Fence = "```output\n";
    private int _next;

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (_next >= lesson.Lines.Count)
        {
            throw new SpoiltLessonException("The engine asked for more than the lesson has.");
        }

        var reply = new ChatMessage(ChatRole.Assistant, lesson.Lines[_next++].Text(Printed(messages)));
        return Task.FromResult(new ChatResponse(reply) { FinishReason = ChatFinishReason.Stop });
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(PrefillSupport) ? new PrefillSupport(_ => { }) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // What the last program printed, or what is said of it.
    private static string Printed(IEnumerable<ChatMessage> messages)
    {
        var dialogue = string.Join('\n', messages.Where(message => message.Role != ChatRole.System).Select(message => message.Text));
        var start = dialogue.LastIndexOf(Fence, StringComparison.Ordinal);
        return start < 0 ? "" : dialogue[(start + Fence.Length)..dialogue.IndexOf("\n```", start + Fence.Length - 1, StringComparison.Ordinal)];
    }
}
