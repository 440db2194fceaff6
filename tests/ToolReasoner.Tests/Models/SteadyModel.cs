using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Tests.Models;

/// <summary>A model whose reply is a function of what it is asked, so that it says the same whenever it is asked the same. Keeps nothing but a count.</summary>
internal sealed class SteadyModel(Func<IReadOnlyList<ChatMessage>, string> answer) : IChatClient
{
    private int _calls;

    /// <summary>One that plays its part in <c>cosc</c>: a program, a checking program, a verdict.</summary>
    public SteadyModel()
        : this(Cosc)
    {
    }

    /// <summary>How often it was asked.</summary>
    public int Calls => _calls;

    /// <summary>The wait before each reply.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The wait before each piece of a reply.</summary>
    public TimeSpan PieceDelay { get; init; }

    /// <summary>Characters of a piece.</summary>
    public int PieceChars { get; init; } = 7;

    /// <summary>Tokens with their log-probabilities on every piece.</summary>
    public bool GivesLogProbabilities { get; init; }

    public static string Cosc(IReadOnlyList<ChatMessage> messages)
    {
        var last = messages[^1].Text;
        return last.Contains("what your check printed", StringComparison.Ordinal) ? "It holds: \\boxed{5}\nVERDICT: RIGHT"
            : last.Contains("VERDICT", StringComparison.Ordinal) ? "I check.\n```csharp\nConsole.WriteLine(5 - 3 == 2);\n```"
            : "I add.\n```csharp\nConsole.WriteLine(2 + 3);\n```";
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        var reply = answer(messages as IReadOnlyList<ChatMessage> ?? [.. messages]);
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, cancellationToken);
        }

        for (var at = 0; at < reply.Length; at += PieceChars)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PieceDelay > TimeSpan.Zero)
            {
                await Task.Delay(PieceDelay, cancellationToken);
            }

            var piece = reply.Substring(at, Math.Min(PieceChars, reply.Length - at));
            var update = new ChatResponseUpdate(ChatRole.Assistant, piece);
            if (GivesLogProbabilities)
            {
                ToolReasoner.Models.TokenLogProbability.Attach(update.AdditionalProperties = [], [new(piece, at, -0.5)]);
            }

            yield return update;
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
