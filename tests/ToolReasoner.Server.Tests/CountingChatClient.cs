using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Server.Tests;

/// <summary>Counts what a model is made to do: replies that are being written, and parts written in all. The model stays its
/// owner's.</summary>
internal sealed class CountingChatClient(IChatClient inner) : IChatClient
{
    private int _open;
    private int _steps;

    public int Open => Volatile.Read(ref _open);

    public int Steps => Volatile.Read(ref _steps);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                Interlocked.Increment(ref _steps);
                yield return update;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        inner.GetResponseAsync(messages, options, cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => inner.GetService(serviceType, serviceKey);

    public void Dispose()
    {
    }
}
