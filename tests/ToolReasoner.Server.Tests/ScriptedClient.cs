using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Server.Tests;

/// <summary>A model that says what it is made to say.</summary>
internal abstract class ScriptedClient : IChatClient
{
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var text in SayAsync(cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, text);
        }
    }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    protected abstract IAsyncEnumerable<string> SayAsync(CancellationToken cancellationToken);
}

/// <summary>Says a word, and the second only when it is let go.</summary>
internal sealed class HeldClient : ScriptedClient
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => _released.TrySetResult();

    protected override async IAsyncEnumerable<string> SayAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return "one ";
        await _released.Task.WaitAsync(cancellationToken);
        yield return "two";
    }
}
