using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>A model whose reply is a function of what it is asked, so that the order of questions does not matter.</summary>
internal sealed class AnsweringModel(Func<IReadOnlyList<ChatMessage>, ChatOptions, IReadOnlyList<AIContent>> answer) : IChatClient
{
    private int _asked;

    public AnsweringModel(Func<IReadOnlyList<ChatMessage>, ChatOptions, string> answer)
        : this((messages, options) => [new TextContent(answer(messages, options))])
    {
    }

    /// <summary>How often it was asked.</summary>
    public int Asked => _asked;

    /// <summary>Milliseconds before a reply begins, by chance; 0 for none.</summary>
    public int MostDelay { get; init; }

    /// <summary>Called with the number of each question, from 1.</summary>
    public Action<int>? OnAsked { get; init; }

    /// <summary>Whether it goes on writing an unfinished message, and where it is told to.</summary>
    public PrefillSupport? Prefill { get; init; }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var number = Interlocked.Increment(ref _asked);
        OnAsked?.Invoke(number);
        cancellationToken.ThrowIfCancellationRequested();
        var contents = answer([.. messages], options ?? new ChatOptions());
        if (MostDelay > 0)
        {
            await Task.Delay(Random.Shared.Next(MostDelay + 1), cancellationToken);
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, [.. contents]);
        yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { InputTokenCount = 10, OutputTokenCount = 10 })])
        {
            FinishReason = ChatFinishReason.Stop,
        };
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(PrefillSupport) ? Prefill : null;

    public void Dispose()
    {
    }
}
