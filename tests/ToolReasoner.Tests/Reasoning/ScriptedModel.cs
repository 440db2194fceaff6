using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>A model that says what it is told to say, in order, piece by piece, and remembers what it was asked.</summary>
internal sealed class ScriptedModel(params IReadOnlyList<string> replies) : IChatClient
{
    private int _next;

    /// <summary>The dialogues it was sent, in order.</summary>
    public List<(IReadOnlyList<ChatMessage> Messages, ChatOptions Options)> Asked { get; } = [];

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string reply;
        lock (Asked)
        {
            Asked.Add(([.. messages], options ?? new ChatOptions()));
            reply = replies[Math.Min(_next++, replies.Count - 1)];
        }

        for (var at = 0; at < reply.Length; at += 7)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, reply.Substring(at, Math.Min(7, reply.Length - at)));
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { InputTokenCount = 10, OutputTokenCount = reply.Length / 4 })]) { FinishReason = ChatFinishReason.Stop };
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
