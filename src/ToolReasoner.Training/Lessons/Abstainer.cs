using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Training.Lessons;

/// <summary>Says that it knows no program, and that there is no answer.</summary>
internal sealed class Abstainer : IChatClient
{
    private const string NoProgram = "I know no program for this problem.";
    private const string NoAnswer = "There is no answer.\nVERDICT: WRONG";
    private int _replies;

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, _replies++ % 2 == 0 ? NoProgram : NoAnswer)) { FinishReason = ChatFinishReason.Stop });

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
}
