using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx;

/// <summary>
/// A local model as an <see cref="IChatClient"/>, with streaming, continued turns and log-probabilities. Requests that
/// run at once are written together. Disposal waits for the step that runs, ends the others and frees everything.
/// </summary>
public sealed class OnnxChatClient : IChatClient
{
    private const string ContinueKey = "toolreasoner.onnx.continue";

    private readonly LocalModel _model;
    private readonly ChatClientMetadata _metadata;
    private int _requests;
    private bool _disposed;

    /// <summary>Takes over a model and frees it with itself.</summary>
    public OnnxChatClient(LocalModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _metadata = new ChatClientMetadata("onnx", null, Path.GetFileName(Path.TrimEndingDirectorySeparator(model.Decoder.Folder)));
    }

    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken).ConfigureAwait(false))
        {
            updates.Add(update);
        }

        var response = updates.ToChatResponse();
        response.AdditionalProperties ??= [];
        TokenLogProbability.Attach(response.AdditionalProperties,
            [.. updates.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties))]);
        return response;
    }

    /// <inheritdoc />
    /// <exception cref="ContextOverflowException">The dialogue leaves no place for a reply.</exception>
    /// <exception cref="ModelException">The model failed, or its template refuses the dialogue.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var number = Interlocked.Increment(ref _requests);
        var sampling = RequestSampling.Of(options, _model.Decoder.Config, number);
        var prompt = Prompt([.. messages], options);
        var (id, written) = ($"onnx-{number}", 0);
        var steps = _model.WriteAsync(prompt, sampling, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var end = steps.ConfigureAwait(false);
        while (await IsMoreAsync(steps).ConfigureAwait(false))
        {
            var step = steps.Current;
            written++;
            var update = new ChatResponseUpdate(ChatRole.Assistant, step.Text)
            {
                ResponseId = id,
                MessageId = id,
                ModelId = _metadata.DefaultModelId,
                AdditionalProperties = [],
                FinishReason = step.End switch
                {
                    TextEnd.None => null,
                    TextEnd.EndToken or TextEnd.Stop => ChatFinishReason.Stop,
                    _ => ChatFinishReason.Length,
                },
            };
            TokenLogProbability.Attach(update.AdditionalProperties, [step.Token]);
            if (step.End != TextEnd.None)
            {
                update.Contents.Add(new UsageContent(new UsageDetails
                {
                    InputTokenCount = prompt.Count, OutputTokenCount = written, TotalTokenCount = prompt.Count + written,
                }));
            }

            yield return update;
        }
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(PrefillSupport)
                ? new PrefillSupport(options => (options.AdditionalProperties ??= [])[ContinueKey] = true)
            : serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType == typeof(LocalModel) ? _model
            : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _disposed = true;
        _model.Dispose();
    }

    private static async ValueTask<bool> IsMoreAsync(IAsyncEnumerator<TextStep> steps)
    {
        try
        {
            return await steps.MoveNextAsync().ConfigureAwait(false);
        }
        catch (LocalModelException failed)
        {
            throw new ModelException(ModelFailure.ServerFailed, failed.Message, failed);
        }
    }

    private IReadOnlyList<int> Prompt(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        try
        {
            return DialoguePrompt.Tokens(_model, messages, options?.AdditionalProperties?.ContainsKey(ContinueKey) == true);
        }
        catch (LocalModelException refused)
        {
            throw new ModelException(ModelFailure.RequestRefused, refused.Message, refused);
        }
    }
}
