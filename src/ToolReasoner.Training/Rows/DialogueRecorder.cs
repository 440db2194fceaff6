using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Training.Rows;

/// <summary>What a model was asked and what it wrote.</summary>
/// <param name="Messages">The dialogue that it saw.</param>
/// <param name="Reply">What it wrote, up to where it was ended.</param>
/// <param name="IsFinished">Whether the model ended it itself.</param>
public sealed record RecordedCall(IReadOnlyList<ChatMessage> Messages, string Reply, bool IsFinished);

/// <summary>Keeps the calls of one dialogue. For one try at a time.</summary>
public sealed class DialogueRecorder(IChatClient inner) : IChatClient
{
    private readonly List<RecordedCall> _calls = [];

    /// <value>In order.</value>
    public IReadOnlyList<RecordedCall> Calls => _calls;

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<ChatMessage> asked = [.. messages];
        var response = await inner.GetResponseAsync(asked, options, cancellationToken).ConfigureAwait(false);
        _calls.Add(new RecordedCall(asked, response.Text, response.FinishReason == ChatFinishReason.Stop));
        return response;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<ChatMessage> asked = [.. messages];
        var text = new StringBuilder();
        var isFinished = false;
        try
        {
            await foreach (var update in inner.GetStreamingResponseAsync(asked, options, cancellationToken).ConfigureAwait(false))
            {
                text.Append(update.Text);
                isFinished |= update.FinishReason == ChatFinishReason.Stop;
                yield return update;
            }
        }
        finally
        {
            _calls.Add(new RecordedCall(asked, text.ToString(), isFinished)); // the reader may have left early: what it read, counts
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => inner.GetService(serviceType, serviceKey);

    /// <summary>Does nothing: the model is the caller's.</summary>
    public void Dispose()
    {
    }
}
